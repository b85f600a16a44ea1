import LadderSource
import Testing

@testable import LadderModel

/// Categories without a definition, where others have one.
struct MissingDefinitionTests {
    @Test(arguments: [
        """
        ---
        title: T
        categories:
          - {name: A, definition: What A is.}
          - «B»
        levels: [L1]
        ---
        ## L1
        - A: a1
        - B: b1

        """,
        """
        ---
        title: T
        categories:
          - {name: A, definition: What A is.}
          - name: «B»
        levels: [L1]
        ---
        ## L1
        - A: a1
        - B: b1

        """,
        """
        ---
        title: T
        categories: [A, B]
        levels: [L1]
        ---
        ## L1
        - A: a1
        - B: b1

        """,
        """
        ---
        title: T
        categories:
          - {name: A, definition: What A is.}
          - {name: B, definition: What B is.}
        levels: [L1]
        ---
        ## L1
        - A: a1
        - B: b1

        """,
    ])
    func findsWhatIsMarked(source: String) throws {
        let ladder = try MarkedLadder(source)
        #expect(ladder.found(by: MissingDefinition()) == ladder.marked)
    }

    private static func baseline(_ categories: String, keys: String = "") -> String {
        "---\nkind: baseline\ntitle: T\ncategories: \(categories)\n\(keys)---\n\n## All levels\n\n- B: Helps.\n"
    }

    private static func ladder(extends: String, categories: String = "[{name: A, definition: What.}, B]") -> String {
        "---\ntitle: T\ncategories: \(categories)\nlevels: [L1]\nextends: \(extends)\n---\n\n## L1\n\n- A: a1\n"
    }

    private func found(_ sources: KeyValuePairs<String, String>) throws -> [String] {
        let read = try ReadHandbook(sources)
        try #require(!read.diagnostics.hasErrors, "\(read.messages)")
        var found = Diagnostics()
        let ladders = sources.compactMap { read.ladders[$0.key] }
        MissingDefinition().check(CheckedHandbook(ladders: ladders, documents: []), &found)
        return found.all.compactMap { $0.span.map { "\($0.file.path) \($0.text)" } }
    }

    @Test func whatABaselineDefinesIsDefined() throws {
        let defined = Self.baseline("[{name: B, definition: What B is.}]")
        #expect(try found(["company": defined, "eng": Self.ladder(extends: "company")]) == [])
        let plain = Self.baseline("[B]")
        #expect(try found(["company": plain, "eng": Self.ladder(extends: "company")]) == ["content/eng.md B"])
        #expect(try found(["company": defined, "eng": Self.ladder(extends: "[]")]) == ["content/eng.md B"])
    }

    @Test func definitionsAreInheritedOnAndOn() throws {
        let sources: KeyValuePairs<String, String> = [
            "world": Self.baseline("[{name: B, definition: What B is.}]"),
            "company": Self.baseline("[B]", keys: "extends: world\n"),
            "eng": Self.ladder(extends: "company"),
            "web": Self.ladder(extends: "eng", categories: "[{name: A, definition: What.}, {name: Bee, aliases: [b]}]"),
        ]
        #expect(try found(sources) == [])
    }
}
