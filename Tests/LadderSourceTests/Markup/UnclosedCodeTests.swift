import Testing

/// Blocks of code that nothing closes.
struct UnclosedCodeTests {
    @Test(arguments: [
        ("```\na", "1:1 ```"), ("a\n\n~~~ text\nb\n~~", "3:1 ~~~ text"), ("````\na\n```", "1:1 ````"),
        ("```", "1:1 ```"),
        ("- a\n\n  ```\n  b\n\nc", "3:3 ```"), ("> ```\n> a\n\nb", "1:3 ```"), ("```\n~~~", "1:1 ```"),
        ("```\na\n``` b", "1:1 ```"),
    ])
    func areReported(text: String, place: String) {
        #expect(MarkupSample(text).findings == ["unclosed-code \(place)"])
    }

    @Test(arguments: [
        "```\na\n```", "```\n```", "~~~\n```\n~~~~  \n", "- a\n\n  ```\n  b\n  ```\n\nc", "> ```\n> a\n> ```",
        "    ```\n    a",
        "a ``` b", "``` a ```", "   ```\n   a\n ```",
    ])
    func othersAreNot(text: String) {
        #expect(MarkupSample(text).rules == [])
    }
}
