import LadderSource
import Testing

@testable import LadderModel

/// Levels without a summary, where others have one.
struct MissingSummaryTests {
    @Test(arguments: [
        """
        ---
        title: T
        categories: [A]
        levels: [L1, «L2»]
        ---
        ## L1
        Begins.
        ### A
        - a1
        ## L2
        ### A
        - a2

        """,
        """
        ---
        title: T
        categories: [A]
        levels: [L1, L2]
        ---
        ## L1
        ### A
        - a1
        ## L2
        ### A
        - a2

        """,
        """
        ---
        title: T
        categories: [A]
        levels: [L1, L2]
        ---
        ## L1
        Begins.
        ### A
        - a1
        ## L2

        """,
        """
        ---
        title: T
        categories: [A]
        levels:
          - L1
          - {name: L2, same-as: L1}
        ---
        ## L1
        Begins.
        ### A
        - a1

        """,
    ])
    func findsWhatIsMarked(source: String) throws {
        let ladder = try MarkedLadder(source)
        #expect(ladder.found(by: MissingSummary()) == ladder.marked)
    }
}
