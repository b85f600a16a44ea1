import Testing

/// Hidden signs that turn the letters around them, however they are written.
struct DirectionOverridesTests {
    @Test(arguments: [0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2066, 0x2067, 0x2068, 0x2069] as [UInt32])
    func areFoundWhereTheyStand(value: UInt32) throws {
        let sign = try #require(Unicode.Scalar(value))
        let digits = String(value, radix: 16)
        for text in ["\(sign)", "&#x\(digits);", "&#X00\(digits.uppercased());", "&#\(value);"] {
            #expect(MarkupSample("# A\n\nü \(text) b\n").findings == ["direction-override 3:3 \(text)"])
        }
        for text in ["\(sign)", "\\u\(digits)", "\\U0000\(digits.uppercased())"] {
            #expect(MarkupSample("---\ntitle: \"a\(text)b\"\n---\n").findings == ["direction-override 2:10 \(text)"])
        }
    }

    @Test(arguments: [
        "a C:\\u2066 b", "a \"\\u202E\"", "`&#x202E;`", "a `b` c `&#x202E;` d", "```\n&#x202E;\n```\n",
        "- a\n\n      &#x202E;\n",
        "---\ntitle: '&#x202E;'\n---\n",
    ])
    func whatIsNotReadAsASignIsNone(text: String) {
        #expect(MarkupSample(text).findings == [])
    }

    @Test func behindCodeASignIsRead() {
        #expect(MarkupSample("a `b` &#x202E; c").findings == ["direction-override 1:7 &#x202E;"])
    }

    @Test func oneOnEachLineIsTold() {
        let sample = MarkupSample("a \u{202E}b\u{202C}\nc\n\u{2066}d\u{2069}\n")
        #expect(sample.findings.map { $0.prefix(22) } == ["direction-override 1:3", "direction-override 3:1"])
        #expect(sample.document != nil)
    }

    @Test(arguments: [
        "\u{2028}", "\u{202F}", "\u{2065}", "\u{206A}", "\u{200B}", "\u{200D}", "\u{200F}", "\u{AD}", "\u{FEFF}", "€",
        "&#x202F;", "&#x202E", "&#;", "&#x;", "&#", "&", "\\u202", "\\u", "\\", "\\U202E", "&#x1202E;",
        "&#99999999999;", "👩\u{200D}👧",
    ])
    func othersAreLeftAlone(text: String) {
        #expect(MarkupSample("a \(text)").findings == [])
    }
}
