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
        ("L3：高级", ["L3：高级|", "L3|高级"]),
        ("L3：", ["L3|"]),
        ("L3——高级", ["L3——高级|", "L3|高级"]),
        ("L3 — 高级", ["L3 — 高级|", "L3|高级"]),
        ("L3\u{A0}−\u{202F}Senior", ["L3\u{A0}−\u{202F}Senior|", "L3|Senior"]),
        ("L3—高级", ["L3—高级|"]),
        ("高级（L3）", ["高级（L3）|", "高级|L3", "L3|高级"]),
        ("L3（高级)", ["L3（高级)|", "L3|高级", "高级|L3"]),
        ("L3　高级", ["L3　高级|"]),
        ("L3\u{200B}:\u{200F} Senior\u{200B}", ["L3\u{200B}:\u{200F} Senior|", "L3|Senior"]),
    ])
    func candidatesOfAHeading(heading: String, expected: [String]) {
        let found = HeadingName.candidates(heading).map { "\($0.name)|\($0.title ?? "")" }
        #expect(found == expected)
    }
}
