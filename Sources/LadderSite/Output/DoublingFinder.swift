/// Finds files of one build that cannot stand side by side.
struct DoublingFinder: Sendable {
    /// The output folder's path as the user gave it.
    let output: String

    /// What speaks against files at these places, which come in their order.
    func find(among places: [OutputPath]) -> [OutputConflict] {
        var doubled: [OutputPath] = []
        var folders: [OutputPath] = []
        // Those with which the place at hand begins: all that begins with a place comes right behind it.
        var beginnings: [(place: OutputPath, isFolder: Bool)] = []
        for place in places {
            while let latest = beginnings.last, !place.begins(with: latest.place) { beginnings.removeLast() }
            if place == beginnings.last?.place {
                doubled.append(place)
                continue
            }
            for index in beginnings.indices where !beginnings[index].isFolder && place.lies(in: beginnings[index].place)
            {
                beginnings[index].isFolder = true
                folders.append(beginnings[index].place)
            }
            beginnings.append((place, false))
        }
        return doubled.map { conflict($0, "two files of this build have this path") }
            + folders.sorted().map { conflict($0, "this build wants both a file and a folder of this name") }
    }

    private func conflict(_ place: OutputPath, _ reason: String) -> OutputConflict {
        OutputConflict(path: OutputFolder.shown(place.text, in: output), reason: reason)
    }
}
