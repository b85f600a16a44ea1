import Testing

@testable import LadderSite

struct GitLogReaderTests {
    private static let log = "/2024-02-02\0\0a.md\0/2024-01-01\0\na.md\0b.md\0\nodd\0/2023-01-01\0\nc.md\0"
    private static let sources = ["a.md": ["content/a.md"], "b.md": ["content/b.md", "content/link.md"]]
    private static let dates = [
        "content/a.md": "2024-02-02", "content/b.md": "2024-01-01", "content/link.md": "2024-01-01",
    ]

    @Test(arguments: 1...24) func itComesInPieces(length: Int) {
        var reader = GitLogReader(sources: Self.sources)
        let bytes = Array(Self.log.utf8)
        for start in stride(from: 0, to: bytes.count, by: length) {
            reader.read(Array(bytes[start..<min(start + length, bytes.count)]))
        }
        #expect(reader.dates.changes.mapValues(\.date) == Self.dates)
        #expect(reader.hasAll)
    }

    @Test func newerCommitsComeFirst() {
        var reader = GitLogReader(sources: Self.sources)
        reader.read(Array(Self.log.utf8))
        #expect(reader.dates.date(of: ["content/b.md", "content/a.md", "content/x.md"]) == "2024-02-02")
        #expect(reader.dates.date(of: ["content/x.md"]) == nil)
    }

    @Test(arguments: ["", "%as", "2024-1-1", "2024-01-01x", "20240-1-01", "yesterday!", "<b>2024</b"])
    func whatIsNoDateIsLeftOut(date: String) {
        var reader = GitLogReader(sources: ["a.md": ["content/a.md"]])
        reader.read(Array("/\(date)\0\na.md\0/2024-01-01\0\na.md\0".utf8))
        #expect(reader.dates.changes.isEmpty && reader.hasAll)
    }

    @Test func whatIsNoLogGivesNoDates() {
        var reader = GitLogReader(sources: ["a.md": ["content/a.md"]])
        reader.read(Array("\0\0\n\0a.md".utf8))
        #expect(reader.dates.changes.isEmpty && !reader.hasAll)
    }
}
