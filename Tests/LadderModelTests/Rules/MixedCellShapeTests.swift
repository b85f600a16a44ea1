import Testing

@testable import LadderModel

struct MixedCellShapeTests {
    private static func ladder(_ cells: [String]) -> String {
        let names = cells.indices.map { "L\($0 + 1)" }
        let sections = zip(names, cells).map { "## \($0)\n\n### A\n\n\($1)\n\n" }.joined()
        return "---\ntitle: T\ncategories: [A]\nlevels: [\(names.joined(separator: ", "))]\n---\n\n\(sections)"
    }

    @Test func aLoneParagraphAmongListsIsFound() throws {
        let list = ["- One.\n- Two.", "- Three.\n- Four.", "- Five.\n- Six."]
        let checked = try CheckedText(MixedCellShape(), Self.ladder(list + ["⟦A paragraph of text.⟧"]))
        #expect(checked.found == checked.marked)
        #expect(checked.found == ["32:1 A paragraph of text."])
    }

    @Test func theSettingsSayHowManyListsStandAgainstAParagraph() throws {
        let text = Self.ladder(["- One.\n- Two.", "⟦A paragraph of text.⟧"])
        let checked = try CheckedText(MixedCellShape(), options: "lists-to-paragraphs: 1", text)
        #expect(checked.found == checked.marked && checked.found.count == 1)
    }

    @Test(arguments: [
        ["- One.\n- Two.", "- Three.\n- Four.", "A paragraph."],
        ["- One.", "- Two.", "- Three.", "A paragraph."],
        ["- One.\n- Two.", "- Three.\n- Four.", "- Five.\n- Six.", "A summary.\n\n- Seven."],
        ["- One.\n- Two.", "- Three.\n- Four.", "- Five.\n- Six.", "One.\n\nTwo."],
        ["One.", "Two.", "Three."],
    ])
    func otherShapesStaySilent(cells: [String]) throws {
        #expect(try CheckedText(MixedCellShape(), Self.ladder(cells)).found == [])
    }
}
