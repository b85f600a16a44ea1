import Testing

/// The lines of an unfinished merge.
struct MergeMarksTests {
    @Test(arguments: [
        ("<<<<<<< HEAD\n- x\n=======\n- y\n>>>>>>> branch", "1:1 <<<<<<< "),
        ("- a\n<<<<<<< main\n- b", "2:1 <<<<<<< "), ("Text\r\n=======\r\n>>>>>>> main\r\n", "3:1 >>>>>>> "),
        ("\u{FEFF}<<<<<<< a", "1:1 <<<<<<< "),
        ("---\ntitle: a\n<<<<<<< HEAD\nlevels: [a]\n=======\nlevels: [b]\n>>>>>>> x\n---\n", "3:1 <<<<<<< "),
        ("> >>>>>>> a\n>>>>>>> b\n<<<<<<< c", "2:1 >>>>>>> "), ("```\n<<<<<<< a\n```\n>>>>>>> b", "4:1 >>>>>>> "),
    ])
    func isAnError(text: String, place: String) {
        let sample = MarkupSample(text)
        #expect(sample.findings == ["merge-conflict \(place)"])
        #expect(sample.document == nil)
    }

    @Test(arguments: [
        "a <<<<<<< b", "```\n<<<<<<< HEAD\n=======\n>>>>>>> a\n```", "<<<<<<<<", ">>>>>> six", "A\n=======",
        "    <<<<<<< a\n    >>>>>>> b", "---\ntitle: a <<<<<<< b\n---\n",
    ])
    func otherSignsAreNone(text: String) {
        #expect(MarkupSample(text).rules == [])
    }
}
