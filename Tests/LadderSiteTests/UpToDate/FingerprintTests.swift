import Testing

@testable import LadderSite

struct FingerprintTests {
    private let coder = ContentCoder(secret: "secret")

    private func code(_ text: String, at path: String = "a.html", by coder: ContentCoder? = nil) throws -> ContentCode {
        let bytes = Array(text.utf8)
        return try bytes.withUnsafeBufferPointer { try #require((coder ?? self.coder).code(of: $0, at: path)) }
    }

    @Test func oneContentHasOneCode() throws {
        #expect(try code("text") == code("text"))
        #expect(try code("") == code(""))
    }

    @Test(arguments: [
        "", "Text", "text ", " text", "tex", "texu", "text\u{0}", String(repeating: "text", count: 10_000),
    ])
    func othersHaveOthers(text: String) throws {
        #expect(try code(text) != code("text"))
    }

    @Test func theSameElsewhereHasAnother() throws {
        #expect(try code("text", at: "b.html") != code("text"))
        #expect(try code("text", by: ContentCoder(secret: "other")) != code("text"))
        #expect(ContentCoder.new().secret != ContentCoder.new().secret)
    }

    private func fingerprint(_ words: [String], _ files: [(String, ContentCode)]) -> Fingerprint {
        var maker = FingerprintMaker()
        for word in words { maker.add(word) }
        for (path, code) in files { maker.add(Array(path.utf8), code) }
        return maker.fingerprint()
    }

    @Test func listsOfFilesAreToldApart() throws {
        let (one, two) = (try code("one"), try code("two", at: "b.html"))
        let whole = fingerprint(["x", "y"], [("a.html", one), ("b.html", two)])
        #expect(whole == fingerprint(["x", "y"], [("a.html", one), ("b.html", two)]))
        for other in [
            fingerprint(["x", "y"], [("a.html", one)]),
            fingerprint(["x", "y"], [("b.html", two), ("a.html", one)]),
            fingerprint(["x", "y"], [("a.html", two), ("b.html", one)]),
            fingerprint(["xy"], [("a.html", one), ("b.html", two)]),
            fingerprint(["", "xy"], [("a.html", one), ("b.html", two)]),
            fingerprint([], [("a.html", one), ("b.html", two)]),
        ] {
            #expect(other != whole)
        }
    }

    @Test func aRecordIsReadAsItWasWritten() {
        let counts = SiteCounts(ladders: 1, levels: 22, pages: 333)
        for site in [nil, Fingerprint(text: "5678")] {
            let record = BuildRecord(
                secret: "ab", inputs: Fingerprint(text: "1234"), site: site, counts: counts)
            #expect(BuildRecord(parsing: record.bytes) == record)
            for length in 0..<record.bytes.count {
                #expect(BuildRecord(parsing: Array(record.bytes[..<length])) == nil)
            }
        }
    }
}
