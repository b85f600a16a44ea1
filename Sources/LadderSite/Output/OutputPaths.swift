internal import LadderSource

/// Paths of files, each once, in the order of their bytes.
struct OutputPaths: Equatable, Sendable {
    let ordered: [OutputPath]

    init(_ paths: [OutputPath]) {
        // Mostly they come in order, as a build records them.
        if Self.areOrdered(paths) {
            ordered = paths
        } else {
            ordered = paths.sorted().reduce(into: []) { if $0.last != $1 { $0.append($1) } }
        }
    }

    /// Whether each of them comes after the one before it.
    static func areOrdered(_ paths: [OutputPath]) -> Bool {
        zip(paths, paths.dropFirst()).allSatisfy { $0 < $1 }
    }

    func contains(_ path: OutputPath) -> Bool {
        let place = ordered.partitionPoint { $0 < path }
        return place < ordered.count && ordered[place] == path
    }

    func subtracting(_ others: OutputPaths) -> [OutputPath] {
        var left = others.ordered[...]
        return ordered.filter { path in
            left = left.drop { $0 < path }
            return left.first != path
        }
    }
}
