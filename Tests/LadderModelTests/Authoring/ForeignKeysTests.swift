import Testing

@testable import LadderModel

struct ForeignKeysTests {
    /// Keys of the format, some of which a later version reads: to pass them over would lose what they say.
    private static let own: Set<String> = [
        "title", "description", "role", "order", "extends", "abbreviations", "categories", "category", "levels",
        "level",
        "all-levels", "version", "effective", "status", "moved-from", "inherits", "cells", "kind", "group", "track",
        "equivalent", "name", "definition", "drop", "same-as", "steps",
    ]

    @Test func noneIsAKeyOfTheFormat() {
        #expect(ForeignKeys.passedOver.isDisjoint(with: Self.own))
        #expect(Set(ForeignKeys.instead(draft: "").keys).isDisjoint(with: Self.own))
    }

    @Test func noneIsBothPassedOverAndRefused() {
        #expect(ForeignKeys.passedOver.isDisjoint(with: ForeignKeys.instead(draft: "").keys))
    }

    @Test func aDraftOfAnotherGeneratorIsNotPublished() throws {
        func rules(_ line: String) throws -> [String] {
            let text = "---\ntitle: T\nlevels: [L1]\n\(line)\n---\n## L1\n- One.\n"
            return try ReadLadder.rules(ofSource: text)
        }
        #expect(try rules("draft: true") == ["unknown-key"])
        #expect(try rules("published: false") == ["unknown-key"])
        #expect(try rules("draft: false") == ["foreign-key"])
        #expect(try rules("published: true") == ["foreign-key"])
        #expect(try rules("summary: A text.") == ["unknown-key"])
        #expect(try rules("sidebar_position: 3") == ["foreign-key"])
    }
}
