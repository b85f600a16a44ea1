import LadderSource
import Testing

@testable import LadderSite

struct RelativeLinkTests {
    private static let links = [
        ("index.html", "index.html", nil, "index.html"),
        ("index.html", "swe/index.html", nil, "swe/index.html"),
        ("swe/ic1/index.html", "swe/ic2/index.html", nil, "../ic2/index.html"),
        ("swe/ic1/index.html", "swe/ic10/index.html", nil, "../ic10/index.html"),
        ("swe/ic1/index.html", "index.html", nil, "../../index.html"),
        ("swe/index.html", "swe/matrix/index.html", nil, "matrix/index.html"),
        ("swe/index.html", "swe/index.html", "ic1", "#ic1"),
        ("swe/index.html", "swe/index.html", nil, "index.html"),
        ("swe/ic1/index.html", "swe/index.html", "a", "../index.html#a"),
        ("swe/index.html", "a b/50% & #1's?.png", nil, "../a b/50%25 %26 %231%27s%3F.png"),
        ("swe/index.html", "swe10/index.html", nil, "../swe10/index.html"),
        ("swe/index.html", "swe", nil, "../swe"),
        ("swe/ladder.json", "swe/ladder.json", "a", "#a"),
        ("index.html", "a:b.png", nil, "a%3Ab.png"),
    ]

    @Test(arguments: links)
    func linkFromPageToTarget(page: String, target: String, fragment: String?, expected: String) {
        #expect(RelativeLink.text(from: page, to: SiteTarget(path: target, fragment: fragment)) == expected)
    }

    @Test(arguments: links)
    func linkInAPage(page: String, target: String, fragment: String?, expected: String) {
        let target = SiteTarget(path: target, fragment: fragment)
        #expect(Self.href(from: page) { $0.put(href: target) } == expected.replacing(" ", with: "%20"))
    }

    @Test(arguments: links)
    func linkToWhatAllPagesLinkTo(page: String, target: String, fragment: String?, expected: String) {
        guard fragment == nil else { return }
        let address = SiteAddress(SiteTarget(path: target))
        #expect(Self.href(from: page) { $0.put(href: address) } == expected.replacing(" ", with: "%20"))
    }

    @Test func whatNoURLMayHoldIsEncodedOnceInAPage() {
        let target = SiteTarget(path: "é \"<A>\"/[50%]_~.png", fragment: "é&'<1>")
        let expected = "%C3%A9%20%22%3CA%3E%22/%5B50%25%5D_~.png#%C3%A9&amp;&#x27;%3C1%3E"
        #expect(Self.href(from: "index.html") { $0.put(href: target) } == expected)
    }

    private static func href(from page: String, put: (inout PageBuffer) -> Void) -> String {
        var buffer = PageBuffer(path: page, links: LinkTargets(targets: []))
        put(&buffer)
        return buffer.bytes.text
    }
}
