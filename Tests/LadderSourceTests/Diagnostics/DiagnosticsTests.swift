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
        let more = "there are 2 more of these"
        #expect(diagnostics.limited(to: 2).all.map(\.message) == ["1", "k1", "2", more, "k2", more, "w"])
        #expect(diagnostics.limited(to: 4).all.map(\.message) == diagnostics.all.map(\.message))
        #expect(diagnostics.limited(to: 2).hasErrors)
    }

    @Test func eachFileIsCountedOnItsOwn() {
        var diagnostics = Diagnostics()
        for path in ["a.md", "b.md"] {
            let file = SourceFile(path: path, bytes: Array("text".utf8))
            for number in 1...3 { diagnostics.report(SourceRule.rawHTML, "\(number)", at: file.span(0..<1)) }
        }
        let more = "there is one more of these in this file"
        #expect(diagnostics.limited(to: 2).all.map(\.message) == ["1", "2", more, "1", "2", more])
        #expect(
            diagnostics.limited(to: 2).all.map { $0.span?.file.path } == Array(repeating: "a.md", count: 3)
                + Array(repeating: "b.md", count: 3))
    }

    @Test func noTextIsLongerThanPeopleRead() {
        var diagnostics = Diagnostics()
        let name = String(repeating: "é", count: 100_000)
        diagnostics.report(SourceRule.unknownKey, name, at: nil, label: name, help: [name, "short"])
        let found = diagnostics.all[0]
        for text in [found.message, found.label ?? "", found.help[0]] {
            #expect(text.count == 1_001 && text.hasSuffix("é…"))
        }
        #expect(found.help[1] == "short")
    }
}
