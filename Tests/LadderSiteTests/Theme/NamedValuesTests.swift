import Testing

@testable import LadderSite

struct NamedValuesTests {
    @Test func aNameHasOneValue() {
        var values: NamedValues<String, Int> = ["a": 1, "b": 2]
        #expect((values["a"], values["b"], values["c"]) == (1, 2, nil))
        values["a"] = 3
        values["c"] = 4
        values["b"] = nil
        values["d"] = nil
        #expect((values["a"], values["b"], values["c"]) == (3, nil, 4))
        #expect(values["d"] == nil)
    }
}
