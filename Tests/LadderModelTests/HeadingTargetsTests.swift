import Testing

@testable import LadderModel

/// Targets are found by the ids of headings, and by nothing else.
struct HeadingTargetsTests {
    @Test func eachIDIsFound() {
        let ids = (0..<9).map { "heading-\($0)" }
        let targets = HeadingTargets(Dictionary(uniqueKeysWithValues: zip(ids, (0..<9).map { .level($0) })))
        for (place, id) in ids.enumerated() { #expect(targets[id] == .level(place)) }
        #expect(targets.anchors == ids)
        for other in ["", "heading", "heading-10", "z"] { #expect(targets[other] == nil) }
        #expect(HeadingTargets([:])["a"] == nil)
    }
}
