import Foundation
import LadderModel
import LadderSource
import Testing

@testable import LadderSite

struct LadderCSVTests {
    private func csv(_ items: [String]) throws -> [String] {
        let source = "---\ntitle: T\nlevels: [A]\n---\n## A\n\n" + items.map { "- \($0)\n" }.joined()
        let file = SourceFile(path: "content/t.md", bytes: Array(source.utf8))
        let document = try #require(DocumentParser().parse(file, index: 0).document)
        let ladder = try #require(LadderBuilder().build(document, id: "t").ladder)
        let resolved = try #require(InheritanceResolver([ladder]).resolve([0]).resolved?.first)
        var buffer = ByteBuffer()
        var texts = PlainTexts()
        LadderCSV(resolved: resolved).write(to: &buffer, &texts)
        let bytes = buffer.array()
        // The same from the texts that are made by then.
        LadderCSV(resolved: resolved).write(to: &buffer, &texts)
        #expect(buffer.array() == bytes)
        #expect(bytes.starts(with: [0xEF, 0xBB, 0xBF]))
        let rows = String(decoding: bytes.dropFirst(3), as: UTF8.self).components(separatedBy: "\r\n")
        #expect(rows.last == "")
        return rows.dropFirst().dropLast().map { String($0.dropFirst("t,a,Expectations,".count)) }
    }

    @Test func textsAreQuotedWhereTheyMust() throws {
        let rows = try csv(["plain", "a, b", #"says "no""#])
        #expect(rows == ["plain,t/a,plain", "\"a, b\",t/a,a-b", "\"says \"\"no\"\"\",t/a,says-no"])
    }

    @Test func marksAreNoPartOfTexts() throws {
        #expect(try csv(["*a* <b", "`b`, c"]) == ["a <b,t/a,a-b", "\"b, c\",t/a,b-c"])
    }

    @Test(arguments: [
        ("=1+1", "'=1+1,t/a,1-1"), ("@x", "'@x,t/a,x"), ("\\+x, y", "\"'+x, y\",t/a,x-y"), ("\\-x", "'-x,t/a,x"),
        // The wide forms of East Asian keyboards.
        ("＝1", "'＝1,t/a,1"), ("＋1", "'＋1,t/a,1"), ("－1", "'－1,t/a,1"), ("＠x", "'＠x,t/a,x"),
        // Behind what can't be seen, or a mark of the author's own.
        ("\u{A0}=1", "'\u{A0}=1,t/a,1"), ("\u{200B}=1", "'\u{200B}=1,t/a,1"), ("'=1", "''=1,t/a,1"),
        // Quotes of the file don't keep a spreadsheet from running what they hold.
        ("=\"1\"", "\"'=\"\"1\"\"\",t/a,1"), ("\\=1\\\t+2", "'=1\\ +2,t/a,1-2"),
    ])
    func formulasAreDefused(item: String, expected: String) throws {
        #expect(try csv([item]) == [expected])
    }

    @Test(arguments: [("'tis", "'tis,t/a,tis"), ("a=1", "a=1,t/a,a-1"), ("1-2", "1-2,t/a,1-2")])
    func otherTextsStayAsTheyAre(item: String, expected: String) throws {
        #expect(try csv([item]) == [expected])
    }
}
