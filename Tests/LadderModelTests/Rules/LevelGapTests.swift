import LadderSource
import Testing

@testable import LadderModel

/// Numbers that are left out in a row of levels.
struct LevelGapTests {
    @Test(arguments: [
        """
        ---
        title: T
        levels: [IC1, «IC3»]
        ---
        ## IC1
        - Does 0.
        ## IC3
        - Does 1.

        """,
        """
        ---
        title: T
        levels: [E08, «E10», E11]
        ---
        ## E08
        - Does 0.
        ## E10
        - Does 1.
        ## E11
        - Does 2.

        """,
        """
        ---
        title: T
        levels: [IC1, IC2, «IC5», IC6]
        ---
        ## IC1
        - Does 0.
        ## IC2
        - Does 1.
        ## IC5
        - Does 2.
        ## IC6
        - Does 3.

        """,
        """
        ---
        title: T
        levels: [Level 1, Level 2, «Level 4»]
        ---
        ## Level 1
        - Does 0.
        ## Level 2
        - Does 1.
        ## Level 4
        - Does 2.

        """,
        """
        ---
        title: T
        levels: [IC1, IC2, IC3]
        ---
        ## IC1
        - Does 0.
        ## IC2
        - Does 1.
        ## IC3
        - Does 2.

        """,
        """
        ---
        title: T
        levels: [L3, M5]
        ---
        ## L3
        - Does 0.
        ## M5
        - Does 1.

        """,
        """
        ---
        title: T
        levels: [IC2, IC1, IC3]
        ---
        ## IC1
        - Does 0.
        ## IC2
        - Does 1.
        ## IC3
        - Does 2.

        """,
        """
        ---
        title: T
        levels: [IC5, IC4, IC2]
        ---
        ## IC5
        - Does 0.
        ## IC4
        - Does 1.
        ## IC2
        - Does 2.

        """,
        """
        ---
        title: T
        levels: [Junior, Senior]
        ---
        ## Junior
        - Does 0.
        ## Senior
        - Does 1.

        """,
        """
        ---
        title: T
        levels: [Grade 10, Grade 20, Grade 30]
        ---
        ## Grade 10
        - Does 0.
        ## Grade 20
        - Does 1.
        ## Grade 30
        - Does 2.

        """,
        """
        ---
        title: T
        levels: [IC9223372036854775807, IC1]
        ---
        ## IC9223372036854775807
        - Does 0.
        ## IC1
        - Does 1.

        """,
        """
        ---
        title: T
        levels: [IC1, IC99999999999999999999]
        ---
        ## IC1
        - Does 0.
        ## IC99999999999999999999
        - Does 1.

        """,
        """
        ---
        title: T
        levels:
          - L1
          - {name: M4, track: management, inherits: [L1]}
          - L2
          - {name: «M6», track: management}
        ---
        ## L1
        - a
        ## M4
        - b
        ## L2
        - c
        ## M6
        - d

        """,
    ])
    func findsWhatIsMarked(source: String) throws {
        let ladder = try MarkedLadder(source)
        #expect(ladder.found(by: LevelGap()) == ladder.marked)
    }

    @Test(arguments: [
        ("[IC1, IC3]", "IC2 is missing between IC1 and IC3"),
        ("[E08, E10]", "E09 is missing between E08 and E10"),
        ("[E08, E12]", "E09 to 11 is missing between E08 and E12"),
        ("[Level 1, Level 4]", "Level 2 to 3 is missing between Level 1 and Level 4"),
    ])
    func itNamesWhatIsMissing(levels: String, message: String) throws {
        let ladder = try MarkedLadder("---\ntitle: T\nlevels: \(levels)\n---\n")
        let findings = ladder.findings(of: LevelGap())
        #expect(findings.map(\.message) == [message])
        #expect(findings.first?.notes.count == 1)
    }
}
