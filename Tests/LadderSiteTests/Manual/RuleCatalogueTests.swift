import LadderModel
import LadderSource
import Testing

@testable import LadderSite

struct RuleCatalogueTests {
    @Test func everyRuleHasAnIdOfItsOwn() {
        let ids = RuleCatalogue.all.map(\.id)
        let counts = [
            SourceRule.allCases.count, LadderRule.allCases.count, SiteRule.allCases.count, CheckRules.all.count,
            [UnusedIgnore()].count,
        ]
        #expect(ids.count == counts.reduce(0, +))
        #expect(Set(ids).count == ids.count)
        #expect(ids == ids.sorted())
        for id in ids { #expect(RuleCatalogue.rule(named: id)?.id == id) }
    }

    @Test(arguments: [
        ("dead-lnik", ["dead-link"]), ("unknownlevel", ["unknown-level"]), ("zebra", []), ("", []),
        ("drop", ["ambiguous-drop", "unknown-drop"]),
        ("LINK", ["dead-link", "forbidden-link", "hidden-link", "link-to-draft"]),
    ])
    func nearIdsAreFound(text: String, expected: [String]) {
        #expect(RuleCatalogue.ids(like: text) == expected)
    }
}
