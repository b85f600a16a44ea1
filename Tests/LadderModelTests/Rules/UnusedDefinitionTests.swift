import Testing

@testable import LadderModel

struct UnusedDefinitionTests {
    private static func ladder(_ abbreviations: String) -> String {
        "---\ntitle: T\nabbreviations: \(abbreviations)\ncategories: [A]\nlevels: [IC1, IC2, M1]\n---\n\n## IC1\n\n- A: One.\n"
    }

    @Test(arguments: ["{⟦PD⟧: Product designer}", "{IC: Contributor, ⟦ic⟧: Contributor}", "{⟦1⟧: First, M: Manager}"])
    func whatNoLevelHasIsFound(abbreviations: String) throws {
        let checked = try CheckedText(UnusedDefinition(), Self.ladder(abbreviations))
        #expect(checked.found == checked.marked)
        #expect(checked.found.count == 1)
    }

    @Test(arguments: ["{IC: Contributor, M: Manager}", "{I: One}", "{}"])
    func whatLevelsHaveStaysSilent(abbreviations: String) throws {
        #expect(try CheckedText(UnusedDefinition(), Self.ladder(abbreviations)).found == [])
    }
}
