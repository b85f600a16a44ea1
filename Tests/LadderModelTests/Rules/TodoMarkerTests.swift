import LadderSource
import Testing

@testable import LadderModel

/// Words that say that something is still to be written.
struct TodoMarkerTests {
    @Test(arguments: [
        """
        ---
        title: T
        levels: [L1]
        ---
        ## L1
        - Writes «TODO» tests.
        - Plans («TBD»).
        - «FIXME» and TODO.

        """,
        """
        ---
        title: T
        levels: [L1]
        ---
        ## L1
        «Lorem ipsum» dolor.

        > «TODO»: quote

        - One
          - deeper «XXX»

        """,
        """
        ---
        title: T
        levels: [L1]
        ---
        ## L1
        - Scope: «to be defined»
        - **Impact**: «To be decided».
        - (still «to be confirmed»)

        """,
        """
        ---
        title: T
        levels: [L1]
        ---
        # «TODO» title

        ## L1
        - Scope is «to be determined».

        ä «TBD»

        """,
        """
        ---
        title: T
        levels: [L1]
        ---
        | Grade | Text |
        |---|---|
        | 1 | «TBD» |

        ## L1
        - Works.

        """,
        """
        ---
        title: T
        levels: [L1]
        ---
        ## L1
        - Knows what needs to be done, and does it.
        - Helps to decide what is to be written first.
        - Keeps todos and TODOs short.
        - Sees work that has
          to be done.
        - Does all that has to be done.

        """,
        """
        ---
        title: T
        levels: [L1]
        ---
        ## L1
        - Works.

        <!-- TODO: ask. -->

        ```
        TODO
        ```

        """,
    ])
    func findsWhatIsMarked(source: String) throws {
        let ladder = try MarkedLadder(source)
        #expect(ladder.found(by: TodoMarker()) == ladder.marked)
    }
}
