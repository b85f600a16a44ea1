import Testing

/// What YAML takes away from texts.
struct CutTextTests {
    @Test(arguments: [
        ("title: Ops #1 team", "2:12 #1 team"), ("title: Lead #2", "2:13 #2"), ("a: [b] #c\ntitle: x #y", "3:10 #y"),
        ("levels:\n- name: L #1\n- x", "3:11 #1"), ("title: é – x\t#b", "2:14 #b"),
        ("title: &Partners Guide", "2:8 &Partners"),
        ("title: &a", "2:8 &a"),
    ])
    func isReported(yaml: String, place: String) {
        #expect(MarkupSample("---\n\(yaml)\n---\n").findings == ["cut-text \(place)"])
    }

    @Test(arguments: [
        "title: Ops # the team", "title: \"Ops #1\"", "title: 'a' #b", "title: C#", "title: a#b", "title: a ## b",
        "title: x #",
        "#a\ntitle: x", "a: &n x\nb: *n", "title: a &b", "title: x #ladderdoc-ignore rule", "title: |\n  a #b\n",
    ])
    func commentsAndTextsAreNot(yaml: String) {
        #expect(MarkupSample("---\n\(yaml)\n---\n").rules == [])
    }
}
