import Foundation
import Testing

@testable import LadderSite

/// The choice of what a matrix page shows: of use with the script alone, and hidden without it.
struct MatrixFormTests {
    private static let ladder = """
        ---
        title: T
        categories: [Craft, Care & <more>]
        levels: [L1, L2]
        ---
        ## All levels
        - Craft: Is kind.
        ## L1
        - Craft: x
        """

    @Test func offersTablesLevelsAndCategories() async throws {
        let page = try #require(try await BuiltHandbook(ladder: Self.ladder).pages["eng/matrix/index.html"])
        #expect(
            page.contains(
                "<form class=\"matrix-form\" autocomplete=\"off\" hidden data-levels-shown=\"Levels shown: {count}\""))
        let form = try #require(page.components(separatedBy: "<form").last?.components(separatedBy: "</form>").first)
        let legends = form.matches(of: /<legend>([^<]*)<\/legend>/).map { String($0.1) }
        #expect(legends == ["Show", "Levels", "Categories"])
        #expect(
            form.contains(
                "<label><input type=\"checkbox\" name=\"same\"> Leave out what holds at all levels shown</label>"))
        let boxes = form.matches(of: /<label><input type="checkbox" name="(\w+)" value="([^"]*)" checked> ([^<]*)</)
        #expect(
            boxes.map { "\($0.1) \($0.2) \($0.3)" } == [
                "levels all-levels All levels", "levels l1 L1", "levels l2 L2", "categories craft Craft",
                "categories care-more Care &amp; &lt;more&gt;",
            ])
    }

    @Test func theScriptIsOnMatrixPagesAlone() async throws {
        let handbook = try await BuiltHandbook(ladder: Self.ladder)
        let tag = "<script src=\"../../assets/matrix.js\" defer></script>"
        #expect(handbook.pages.filter { $0.value.contains(tag) }.keys.sorted() == ["eng/matrix/index.html"])
        let page = try #require(handbook.pages["eng/matrix/index.html"])
        #expect(page.contains("default-src 'none'; script-src 'self'; style-src 'self';"))
        #expect(handbook.files["assets/matrix.js"]?.isEmpty == false)
    }

    @Test func theScriptIsSmallAndWritesNoMarkup() throws {
        let script = try #require(EmbeddedTheme.files()["assets/matrix.js"])
        #expect(script.count < 9000)
        let text = String(decoding: script, as: UTF8.self)
        for forbidden in ["innerHTML", "outerHTML", "insertAdjacentHTML", "eval(", "Function(", "http"] {
            #expect(!text.contains(forbidden))
        }
        #expect(text.contains("\"use strict\";"))
    }

    @Test func aLadderWithNothingToChooseHasNoForm() async throws {
        let page = try #require(
            try await BuiltHandbook(ladder: "---\ntitle: T\ncategories: [A]\nlevels: [L1]\n---\n## L1\n- A: x")
                .pages["eng/matrix/index.html"])
        #expect(!page.contains("<form"))
    }

    @Test func aThemeHasItsOwnWords() async throws {
        let handbook = try await BuiltHandbook(
            [
                "content/eng.md": Self.ladder, "content/picture.png": "picture",
                "themes/own/words.yml": "check-all: Alle\nlevels-shown: 'Stufen: \"{count}\"'\n",
            ], configuration: "theme: own\n")
        let page = try #require(handbook.pages["eng/matrix/index.html"])
        #expect(page.contains(">Alle</button>") && page.contains("data-levels-shown=\"Stufen: &quot;{count}&quot;\""))
    }
}
