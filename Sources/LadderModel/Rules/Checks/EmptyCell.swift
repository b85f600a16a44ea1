internal import LadderSource

/// A category that a level leaves out, though levels below and above it on its track speak of it.
struct EmptyCell: CheckRule {
    let id = "empty-cell"
    let severity = Severity.warning

    func check(_ handbook: CheckedHandbook, _ findings: inout Diagnostics) {
        for resolved in handbook.ladders { check(resolved.ladder, &findings) }
    }

    private func check(_ ladder: Ladder, _ findings: inout Diagnostics) {
        for levels in ladder.tracks {
            // A level that is still to be written has no gaps, nor has one that shares another's text.
            let written = levels.filter { !ladder.levels[$0].content.isEmpty && ladder.levels[$0].sameAs == nil }
            for category in ladder.categories.indices {
                let speaking = written.filter { !ladder.levels[$0].content.cells[category].isEmpty }
                guard let first = speaking.first, let last = speaking.last else { continue }
                for level in written where level > first && level < last && !speaking.contains(level) {
                    report(ladder, level, category, speaking, &findings)
                }
            }
        }
    }

    private func report(
        _ ladder: Ladder, _ level: Int, _ category: Int, _ speaking: [Int], _ findings: inout Diagnostics
    ) {
        let name = ladder.levels[level].name
        let neighbours = [speaking.last { $0 < level }, speaking.first { $0 > level }].compactMap(\.self)
        let names = neighbours.map { ladder.levels[$0].name }.joined(separator: " and ")
        findings.report(
            self, "\(name) says nothing about “\(ladder.categories[category].name)”, and \(names) do",
            at: ladder.levels[level].span,
            help: ["say what is expected there, or let the reader know why nothing is added"])
    }
}

extension Ladder {
    /// The levels of each track by their indices, in order.
    var tracks: [[Int]] {
        var order: [String?] = []
        for level in levels where !order.contains(level.track) { order.append(level.track) }
        return order.map { track in levels.indices.filter { levels[$0].track == track } }
    }
}
