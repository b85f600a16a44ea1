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
        let files = OutputPaths(places)
        for ancestor in folders(of: places).filter(files.contains).sorted() {
            conflicts.append(conflict(ancestor, "this build wants both a file and a folder of this name"))
        }
        return conflicts
    }

    /// The folders on the way to places, each once: places in their order that share a folder stand together.
    private func folders(of places: [OutputPath]) -> [OutputPath] {
        var folders: [OutputPath] = []
        var previous: OutputPath?
        for place in places {
            let shared = previous?.foldersShared(with: place) ?? 0
            folders += place.ancestors(besides: shared)
            previous = place
        }
        return folders
    }

    private func conflict(_ place: OutputPath, _ reason: String) -> OutputConflict {
        OutputConflict(path: OutputFolder.shown(place.text, in: output), reason: reason)
    }
}
