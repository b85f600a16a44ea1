import Testing

@testable import LadderModel

struct DerivedIDsTests {
    @Test(arguments: [
        (["Writes tests."], ["writes-tests"]),
        (["a b c d e f g"], ["a-b-c-d-e-f"]),
        (["a b c d e f g", "a b c d e f h", "x"], ["a-b-c-d-e-f-g", "a-b-c-d-e-f-h", "x"]),
        (["a b c d e f", "a b c d e f g h"], ["a-b-c-d-e-f", "a-b-c-d-e-f-g"]),
        (["a b c d e f g", "a b c d e f g"], ["a-b-c-d-e-f", "a-b-c-d-e-f-2"]),
        (["🚀", "…", ""], ["item", "item-2", "item-3"]),
        (["Ärger – 日本"], ["ärger-日本"]),
    ])
    func differ(texts: [String], ids: [String]) {
        #expect(DerivedIDs(texts: texts, written: texts.map { _ in nil }).ids == ids)
    }

    @Test func neverTakeAWrittenOne() {
        let ids = DerivedIDs(texts: ["a b", "a b", "a b c d e f g"], written: [nil, "a-b", nil]).ids
        #expect(ids == ["a-b-2", "a-b", "a-b-c-d-e-f"])
        #expect(
            DerivedIDs(texts: ["a b c d e f g", "a b c d e f g"], written: [nil, "a-b-c-d-e-f"]).ids[0]
                == "a-b-c-d-e-f-g")
    }

    @Test func thousandsOfEqualTexts() {
        let ids = DerivedIDs(texts: Array(repeating: "a", count: 50_000), written: Array(repeating: nil, count: 50_000))
            .ids
        #expect(Set(ids).count == 50_000)
        #expect(ids[1] == "a-2" && ids.last == "a-50000")
        #expect(
            DerivedIDs(texts: ["a-2", "a", "a", "a"], written: [nil, nil, nil, nil]).ids == ["a-2", "a", "a-3", "a-4"])
    }

    /// Word by word this took minutes.
    @Test func longTexts() {
        let text = String(repeating: "word ", count: 60_000)
        let ids = DerivedIDs(texts: [text + "a", text + "b"], written: [nil, nil]).ids
        #expect(Set(ids).count == 2)
    }
}
