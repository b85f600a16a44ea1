import Testing

@testable import LadderSource

struct DiagnosticsTests {
    @Test func manyOfOneRuleAreCounted() {
        var diagnostics = Diagnostics()
        for number in 1...4 {
            diagnostics.report(SourceRule.rawHTML, "\(number)", at: nil)
            diagnostics.report(SourceRule.unknownKey, "k\(number)", at: nil)
        }
        diagnostics.report(SourceRule.wrongType, "w", at: nil)
        let more = "there are 2 more of these in this file"
        #expect(diagnostics.limited(to: 2).all.map(\.message) == ["1", "k1", "2", more, "k2", more, "w"])
        #expect(diagnostics.limited(to: 4).all.map(\.message) == diagnostics.all.map(\.message))
        #expect(diagnostics.limited(to: 2).hasErrors)
    }

    @Test func aFileOfMistakesIsToldInPart() {
        let sample = MarkupSample(String(repeating: "<b>", count: 60_000))
        #expect(sample.rules.count == DocumentParser.mostOfARule + 1)
        #expect(sample.diagnostics.last?.message == "there are 59950 more of these in this file")
    }
}
