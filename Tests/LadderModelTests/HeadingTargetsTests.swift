import Testing

@testable import LadderModel

/// Targets are found by the ids of headings, and by nothing else.
struct HeadingTargetsTests {
    private func targets(_ targets: [(String, Ladder.AnchorTarget)]) -> HeadingTargets {
        var named = HeadingTargets(room: targets.count)
        for (anchor, target) in targets { named.lead(anchor, to: target) }
        return named
    }

    @Test func eachIDIsFound() {
        let ids = (0..<9).map { "heading-\($0)" }
        let targets = targets(ids.enumerated().reversed().map { ($1, .level($0)) })
        for (place, id) in ids.enumerated() { #expect(targets[id] == .level(place)) }
        #expect(targets.anchors == ids)
        for other in ["", "heading", "heading-10", "z"] { #expect(targets[other] == nil) }
        #expect(HeadingTargets(room: 0)["a"] == nil)
    }

    @Test func theLastOfSeveralCounts() {
        let targets = targets([("b", .top), ("a", .top), ("b", .level(1)), ("c", .top), ("b", .level(2))])
        #expect(targets["b"] == .level(2))
        #expect(targets.anchors == ["a", "b", "c"])
    }
}
