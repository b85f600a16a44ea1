import Testing

@testable import LadderModel

struct MixedVoiceTests {
    private static func ladder(_ items: [String]) -> String {
        "---\ntitle: T\ncategories: [A]\nlevels: [L1]\n---\n\n## L1\n\n### A\n\n"
            + items.map { "- \($0)\n" }.joined()
    }

    private static let third = ["Writes one.", "Builds two.", "Leads three.", "Shares four."]

    @Test(arguments: ["You write.", "You’re careful here.", "I write.", "I'm careful here.", "My work is seen."])
    func theRarerVoiceIsFoundOnce(item: String) throws {
        let items = Self.third + ["⟦\(item)⟧", item + " Again."]
        let checked = try CheckedText(MixedVoice(), Self.ladder(items))
        #expect(checked.found.map { $0.replacing("- ", with: "") }.count == 1)
        #expect(checked.found.first?.hasSuffix(item) == true)
        #expect(checked.messages.first?.contains("as 1 more do, and 4 of") == true)
    }

    @Test func amongManyToTheReaderOneOfTheReaderIsFound() throws {
        let items = ["You write.", "You build.", "Your work is seen.", "You share it.", "Writes one."]
        let checked = try CheckedText(MixedVoice(), Self.ladder(items))
        #expect(checked.found.count == 1)
        #expect(checked.messages.first?.contains("4 of the ladder's expectations like “You …”") == true)
    }

    @Test(arguments: [
        third + ["Is one."], third + ["I/O is fast."], third + ["“I write” is what they say."],
        third + ["Customers know you."],
        third + ["Tell a story:\n  - You write."],
        ["You write.", "You build.", "You lead.", "You go.", "Plans are shared."],
        ["You write.", "Writes."], third + ["Regularly you write."],
    ])
    func oneVoiceStaysSilent(items: [String]) throws {
        #expect(try CheckedText(MixedVoice(), Self.ladder(items)).found == [])
    }

    @Test func theSettingsSayHowManyMakeAVoice() throws {
        let text = Self.ladder(["Writes.", "Writes one.", "You write."])
        #expect(try CheckedText(MixedVoice(), text).found == [])
        #expect(try CheckedText(MixedVoice(), options: "fewest: 2", text).found.count == 1)
    }

    @Test func otherLanguagesStaySilent() throws {
        let text = Self.ladder(Self.third + ["I team lavorano."])
        #expect(try CheckedText(MixedVoice(), language: "it", text).found == [])
        #expect(try CheckedText(MixedVoice(), language: "en-GB", text).found.count == 1)
    }
}
