import Testing

@testable import LadderSource

struct NearestNameTests {
    @Test(arguments: [
        ("levls", "levels"), ("LEVELS", "levels"), ("tilte", "title"), ("titel", "title"), ("categoires", "categories"),
        ("extend", "extends"), ("rôle", "role"), ("titles", "title"),
    ])
    func misspeltNames(name: String, nearest: String) {
        #expect(
            NearestName.suggestion(for: name, among: ["title", "role", "extends", "categories", "levels"]) == nearest)
    }

    @Test(arguments: ["", "colour", "xyz", "ti", String(repeating: "levels", count: 20)])
    func namesThatAreTooFar(name: String) {
        #expect(NearestName.suggestion(for: name, among: ["title", "role", "levels"]) == nil)
    }

    @Test func theFirstOfEquallyNearNamesIsMeant() {
        #expect(NearestName.suggestion(for: "ic3", among: ["ic1", "ic2"]) == "ic1")
        #expect(NearestName.suggestion(for: "a", among: []) == nil)
    }
}
