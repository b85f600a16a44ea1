import Testing

@testable import LadderSource

/// Lines and columns of offsets.
struct SourceFileTests {
    @Test(arguments: [
        ("", 1), ("a", 1), ("a\n", 2), ("a\nb", 2), ("a\r\nb", 2), ("a\rb", 2), ("a\r\r\nb", 3), ("a\n\r", 3),
        ("\u{2028}", 1),
    ])
    func lines(text: String, count: Int) {
        #expect(SourceFile(path: "a", bytes: Array(text.utf8)).lineCount == count)
    }

    @Test func columnsCountScalars() {
        let file = SourceFile(path: "a", bytes: Array("\u{FEFF}aü\r\n🚀b".utf8))
        let positions = [0, 3, 4, 6, 8, 12, 13, 99].map { file.position(at: $0) }
        #expect(
            positions.map { "\($0.line):\($0.column)" } == ["1:1", "1:1", "1:2", "1:3", "2:1", "2:2", "2:3", "2:3"])
        #expect(file.offset(line: 2, column: 2) == 12)
        #expect(file.offset(line: 2, column: 9) == 13)
        #expect(file.offset(line: 1, column: 1) == 3)
        #expect(file.offset(line: 7, column: 1) == 13)
    }

    @Test func spansStayInTheFile() {
        let file = SourceFile(path: "a", bytes: Array("ab\ncd".utf8))
        #expect(file.span(1..<99).text == "b\ncd")
        #expect(file.span(1..<99).firstLine.text == "b")
        #expect(file.span(2..<4).firstLine.text == "")
    }

    @Test(arguments: ["", "a", "a\nb", "a\r\nb\r\r\n\nc", "\n\n", "twelve bytes\nand more of them\rhere\r\n"])
    func aGuessedLineIsTheOneThatASearchFinds(text: String) {
        let file = SourceFile(path: "a.md", bytes: Array(text.utf8))
        for offset in 0...text.utf8.count {
            let line = file.line(at: offset)
            for guess in 0...file.lineCount + 1 { #expect(file.line(at: offset, guess: guess) == line) }
        }
    }
}
