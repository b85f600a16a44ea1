import Testing

@testable import LadderModel

struct MojibakeTests {
    @Test(arguments: [
        ("The company⟦â€™⟧s business", "’"),
        ("a caf⟦Ã©⟧", "é"),
        ("⟦Ã–⟧sterreich", "Ö"),
        ("five⟦Â\u{A0}⟧years", "\u{A0}"),
        ("⟦â€œ⟧Well", "“"),
        ("well⟦â€\u{9D}⟧", "”"),
        ("now ⟦ðŸ˜€⟧", "😀"),
        ("⟦ÐŸÑ€Ð¸Ð²ÐµÑ‚⟧", "Привет"),
        ("⟦â€”â€”⟧", "——"),
        ("---\ntitle: A ⟦â€“⟧ B\n---\ntext", "–"),
        ("> - x ⟦Ã¼⟧ber", "ü"),
    ])
    func misreadTextIsFound(text: String, meaning: String) throws {
        let checked = try CheckedText(Mojibake(), text)
        #expect(checked.found == checked.marked)
        #expect(checked.messages.count == 1)
        #expect(checked.messages.first?.contains("where “\(meaning)” was meant") == true)
    }

    @Test(arguments: [
        "Café, Ångström, ÂGE, â, Ã, “NÃO”, ‘été’…", "”SMÅ”", "“MAÇÔ, “MAÇÃ”", "là\u{A0}»", "«CAFÉ»", "»SPÄ«",
        "It says `â€™` there.", "```\nâ€™\n```", "> - \n>   ~~~\n>   Ã©\n>   ~~~", "Привет, 影响：交付", "→ — € ™ 😀",
        "El Niño, naïve, Dvořák, Łódź",
    ])
    func textOfManyLanguagesStaysSilent(text: String) throws {
        #expect(try CheckedText(Mojibake(), text).found == [])
    }
}
