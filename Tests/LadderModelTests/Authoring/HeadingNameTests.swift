import Testing

@testable import LadderModel

struct HeadingNameTests {
    @Test(arguments: [
        ("IC4", ["IC4|"]),
        ("IC4:", ["IC4|"]),
        ("Level 1: Associate PM", ["Level 1: Associate PM|", "Level 1|Associate PM"]),
        ("IC4 – Staff", ["IC4 – Staff|", "IC4|Staff"]),
        ("IC4 - Staff", ["IC4 - Staff|", "IC4|Staff"]),
        ("Data-Driven", ["Data-Driven|"]),
        ("IC4 (Staff)", ["IC4 (Staff)|", "IC4|Staff", "Staff|IC4"]),
        ("", []),
    ])
    func candidatesOfAHeading(heading: String, expected: [String]) {
        let found = HeadingName.candidates(heading).map { "\($0.name)|\($0.title ?? "")" }
        #expect(found == expected)
    }
}
