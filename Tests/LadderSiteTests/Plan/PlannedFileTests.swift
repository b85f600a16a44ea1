import Testing

@testable import LadderSite

struct PlannedFileTests {
    @Test(arguments: [
        (PlannedFile.Content.page(.home), "", "index.html"), (.markdown(.home), "", "index.html.md"),
        (.page(.level(ladder: 0, 1)), "eng/l1", "eng/l1/index.html"),
        (.markdown(.level(ladder: 0, 1)), "eng/l1", "eng/l1/index.html.md"),
        (.ladderJSON(0), "eng", "eng/ladder.json"), (.ladderCSV(0), "eng", "eng/ladder.csv"),
        (.notFound, "404.html", "404.html"), (.copy("content/a.png"), "a.png", "a.png"),
        (.redirect(title: "A", target: "b/index.html"), "a/index.html", "a/index.html"),
    ])
    func pathsAreMadeOfPlaces(content: PlannedFile.Content, place: String, path: String) {
        #expect(PlannedFile(content, at: place).path == path)
    }
}
