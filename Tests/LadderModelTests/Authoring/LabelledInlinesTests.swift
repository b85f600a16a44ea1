import LadderSource
import Testing

@testable import LadderModel

struct LabelledInlinesTests {
    @Test(arguments: [
        ("**Impact**: Delivers.", "Impact|bold|colon|Delivers."),
        ("**Impact:** Delivers.", "Impact|bold|colon|Delivers."),
        ("**Impact** : Delivers.", "Impact|bold|colon|Delivers."),
        ("**Impact**", "Impact|bold||"),
        ("**Impact**\nDelivers.", "Impact|bold||Delivers."),
        ("**Impact** delivers.", nil), ("**Impact** \nDelivers.", "Impact|bold||Delivers."),
        ("**Impact**<br>Delivers.", "Impact|bold||Delivers."),
        ("**Impact** <br/>\nDelivers.", "Impact|bold||Delivers."),
        ("**Impact** <b>Delivers.</b>", nil),
        ("Impact: Delivers **much**.", "Impact||colon|Delivers much."),
        ("**Impact** here: Delivers.", "Impact here||colon|Delivers."),
        ("Delivers.", nil),
        ("**影响**：交付。", "影响|bold|colon|交付。"),
        ("**影响：** 交付。", "影响|bold|colon|交付。"),
        ("影响：交付。", "影响||colon|交付。"),
        ("**الأثر**\u{200F}: x", "الأثر|bold|colon|x"),
        // Markdown itself takes these asterisks for text.
        ("**影响：**交付。", "**影响||colon|**交付。"),
    ])
    func divides(text: String, expected: String?) throws {
        let labelled = LabelledInlines(try inlines(text))
        let found = labelled.map {
            "\($0.label)|\($0.isBold ? "bold" : "")|\($0.hasColon ? "colon" : "")|\($0.rest.plainText)"
        }
        #expect(found == expected)
    }

    @Test(arguments: [
        ("Mentors. {#mentoring}", "mentoring|Mentors."),
        ("Uses `code` {#code}", "code|Uses code"),
        ("Says {#one}{#two}", "two|Says {#one}"),
        ("{#alone}", "alone|"),
        ("Mentors {#mid} people.", nil),
        ("Mentors. {mentoring}", nil),
        ("**Mentors. {#bold}**", nil),
        ("Uses `{#code}`", nil),
    ])
    func writtenIDs(text: String, expected: String?) throws {
        #expect(WrittenID(try inlines(text)).map { "\($0.id)|\($0.inlines.plainText)" } == expected)
    }

    private func inlines(_ text: String) throws -> Inlines {
        let file = SourceFile(path: "page.md", bytes: Array(text.utf8))
        guard
            case .paragraph(let inlines)? = try #require(DocumentParser().parse(file, index: 0).document).blocks.first?
                .content
        else { return Inlines() }
        return inlines
    }
}
