import Testing

@testable import LadderSource

struct TextTableTests {
    @Test(arguments: [0, 1, 200])
    func eachTextHasThePlaceInWhichItCame(room: Int) {
        var table = TextTable(room: room)
        let texts = (0..<200).map { "text \($0)" + String(repeating: "x", count: $0) } + ["", "é", "\0"]
        for (place, text) in texts.enumerated() {
            #expect(table.place(of: text) == nil)
            #expect(table.insert(text) == (place, true))
        }
        for (place, text) in texts.enumerated() {
            #expect(table.insert(text) == (place, false))
            #expect(table.place(of: text) == place)
            #expect(text.withBytes { table.place(ofComposed: $0) } == place)
        }
        #expect(table.texts == texts)
        #expect(table.place(of: "text 200") == nil)
    }

    @Test func theWaysToTypeALetterMakeNoDifference() {
        var table = TextTable()
        #expect(table.insert("u\u{308}ber") == (0, true))
        #expect(table.insert("über") == (0, false))
        #expect(table.place(of: "u\u{308}ber") == 0)
        #expect("über".withBytes { table.place(ofComposed: $0) } == 0)
        #expect(table.place(of: "uber") == nil)
    }
}
