/// Finds files of one build that cannot stand side by side.
struct DoublingFinder: Sendable {
    /// The output folder's path as the user gave it.
    let output: String

    /// What speaks against files at these places, in their order.
    func find(among places: [OutputPath]) -> [OutputConflict] {
        var conflicts: [OutputConflict] = []
        for (previous, place) in zip(places, places.dropFirst()) where previous == place {
            conflicts.append(conflict(place, "two files of this build have this path"))
        }
        for ancestor in Set(folders(of: places)).intersection(places).sorted() {
            conflicts.append(conflict(ancestor, "this build wants both a file and a folder of this name"))
        }
        return conflicts
    }

    /// The folders on the way to places that stand in their order: those in one folder mostly stand together.
    private func folders(of places: [OutputPath]) -> [OutputPath] {
        var folders: [OutputPath] = []
        for (index, place) in places.enumerated() where index == 0 || !place.isBeside(places[index - 1]) {
            folders += place.ancestors
        }
        return folders
    }

    private func conflict(_ place: OutputPath, _ reason: String) -> OutputConflict {
        OutputConflict(path: OutputFolder.shown(place.text, in: output), reason: reason)
    }
}
