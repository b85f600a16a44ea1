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
}
