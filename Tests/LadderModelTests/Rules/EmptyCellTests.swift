import LadderSource
import Testing

@testable import LadderModel

/// Categories that a level leaves out between others that have them.
struct EmptyCellTests {
    @Test(arguments: [
        """
        ---
        title: T
        categories: [A, B]
        levels: [L1, «L2», L3]
        ---
        ## L1
        - A: a1
        - B: b1
        ## L2
        - A: a2
        ## L3
        - A: a3
        - B: b3

        """,
        """
        ---
        title: T
        categories: [A, B]
        levels: [L1, «L2», «L3», L4]
        ---
        ## L1
        - A: a1
        - B: b1
        ## L2
        - A: a2
        ## L3
        - A: a3
        ## L4
        - A: a4
        - B: b4

        """,
        """
        ---
        title: T
        categories: [A, B, C]
        levels: [L1, L2, L3]
        ---
        ## L1
        - A: a1
        - B: b1
        ## L2
        - A: a2
        - B: b2
        - C: c2
        ## L3
        - A: a3
        - C: c3

        """,
        """
        ---
        title: T
        categories: [A, B]
        levels: [L1, L2, L3]
        ---
        ## L1
        - A: a1
        - B: b1
        ## L2
        ## L3
        - A: a3
        - B: b3

        """,
        """
        ---
        title: T
        categories: [A, B]
        levels:
          - L1
          - {name: L2, same-as: L1}
          - L3
        ---
        ## L1
        - A: a1
        - B: b1
        ## L3
        - A: a3
        - B: b3

        """,
        """
        ---
        title: T
        categories: [A, B]
        levels:
          - L1
          - {name: M1, track: management, inherits: [L1]}
          - L2
        ---
        ## L1
        - A: a1
        - B: b1
        ## M1
        - A: m1
        ## L2
        - A: a2
        - B: b2

        """,
        """
        ---
        title: T
        categories: [A, B]
        levels: [L1, L2, L3]
        ---
        ## L1
        - A: a1
        - B: b1
        ## L2
        - A: a2
        ### B
        In a sentence.
        ## L3
        - A: a3
        - B: b3

        """,
    ])
    func findsWhatIsMarked(source: String) throws {
        let ladder = try MarkedLadder(source)
        #expect(ladder.found(by: EmptyCell()) == ladder.marked)
    }

    @Test func itNamesTheNearestLevelsThatSpeak() throws {
        let ladder = try MarkedLadder(
            """
            ---
            title: T
            categories: [A, B]
            levels: [L1, L2, L3, L4]
            ---
            ## L1
            - A: a1
            - B: b1
            ## L2
            - A: a2
            ## L3
            - A: a3
            ## L4
            - B: b4

            """)
        #expect(
            ladder.findings(of: EmptyCell()).map(\.message) == [
                "L2 says nothing about “B”, and L1 and L4 do", "L3 says nothing about “B”, and L1 and L4 do",
            ])
    }
}
