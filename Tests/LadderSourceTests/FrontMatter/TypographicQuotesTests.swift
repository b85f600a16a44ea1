import Testing

/// Quotation marks that YAML takes for a part of a text.
struct TypographicQuotesTests {
    @Test(arguments: [
        ("title: “Design”", "2:8 “Design”"), ("a: [“b”, c]", "2:5 “b”"), ("“title”: x", "2:1 “title”"),
        ("levels:\n- name: „L1“\n- x", "3:9 „L1“"), ("a: « b »", "2:4 « b »"), ("a: ‘b’ # c", "2:4 ‘b’"),
        ("a: “”", "2:4 “”"), ("a: 「b」", "2:4 「b」"),
    ])
    func isReported(yaml: String, place: String) {
        #expect(MarkupSample("---\n\(yaml)\n---\n").findings == ["typographic-quotes \(place)"])
    }

    @Test(arguments: [
        "a: '“b”'", "a: \"“b”\"", "a: “Glue” work", "a: Managers’", "a: ’tis", "a: the “b”", "a: “", "a: é",
        "a: |\n  “b”\n",
        "a: “b” and “c”", "a:",
    ])
    func otherTextsAreNot(yaml: String) {
        #expect(MarkupSample("---\n\(yaml)\n---\n").rules == [])
    }
}
