import Testing

@testable import LadderModel

struct SaidTextsTests {
    /// Few are kept as a list, many in a table, and some come to be many.
    @Test(arguments: [1, 3, 63, 64, 65, 200])
    func whatSaysTheSameIsFound(count: Int) throws {
        let items = (0..<count).map { "- Item \($0).\n" }.joined()
        let ladder = try ReadLadder("## L1\n### A\n\(items)## L2\n### A\n- Item 0.\n- More.\n- *Item* 0.\n").ladder
        let pool = ExpectationPool([ladder])
        var said = SaidTexts(Array(0..<count), more: 2, in: pool)
        #expect((0..<count).allSatisfy { said.first(like: pool[$0]) == $0 })
        #expect(said.first(like: pool[count]) == 0)
        #expect(said.first(like: pool[count + 1]) == nil)
        said.add(count + 1)
        #expect(said.first(like: pool[count + 1]) == count + 1)
        said.remove(0)
        #expect(said.first(like: pool[count]) == nil)
        said.add(count + 2)
        #expect(said.first(like: pool[0]) == count + 2)
        #expect((1..<count).allSatisfy { said.first(like: pool[$0]) == $0 })
    }
}
