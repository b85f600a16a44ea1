import Testing

@testable import LadderSite

struct RelativeLinkTests {
    @Test(arguments: [
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
        ("index.html", "a:b.png", nil, "a%3Ab.png"),
    ])
    func linkFromPageToTarget(page: String, target: String, fragment: String?, expected: String) {
        #expect(RelativeLink.text(from: page, to: SiteTarget(path: target, fragment: fragment)) == expected)
    }
}
