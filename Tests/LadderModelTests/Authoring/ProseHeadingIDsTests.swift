import LadderSource
import Testing

@testable import LadderModel

struct ProseHeadingIDsTests {
    @Test(arguments: [
        ("Main", "main"), ("Next level", "next-level"), ("Expectations", "expectations"),
        ("page--main", "page-main"), ("page--levels", "page-levels"), ("page--next-new", "page-next-new"),
        ("page--all-levels", "page-all-levels"), ("Page", "page"), ("page-main", "page-main"),
        ("IC1", "ic1-section"), ("category-pay", "category-pay-section"),
        ("all-levels--pay", "all-levels--pay-section"),
        ("IC1 - pay - more", "ic1---pay---more"), ("IC1 – pay – more", "ic1-pay-more"),
        ("IC2 – pay – more", "ic2--pay--more"), ("All-levels – pay – more", "all-levels-pay-more"),
    ])
    func aHeadingTakesNoIDOfThePages(heading: String, id: String) throws {
        let file = SourceFile(path: "page.md", bytes: Array("## \(heading)\n".utf8))
        let document = try #require(DocumentParser().parse(file, index: 0).document)
        let reserved = LadderPageIDs(levels: ["ic1"], categories: ["pay"])
        #expect(Array(ProseHeadingIDs(document: document, reserved: reserved).ids.values) == [id])
    }
}
