import Foundation
import Testing

@testable import LadderSite

/// The program holds the default theme as it stands in its folder.
struct EmbeddedThemeTests {
    @Test func holdsEveryFileOfTheFolder() throws {
        let folder = try Repository.files(below: Repository.path("themes/default"))
        let embedded = EmbeddedTheme.files().mapValues { Data($0) }
        #expect(Set(embedded.keys) == Set(folder.keys))
        for (path, bytes) in folder { #expect(embedded[path] == bytes, "\(path)") }
    }

    @Test func theManualNamesAllThatTemplatesCanUse() throws {
        let page = try String(contentsOf: Repository.path("content/manual/themes.md"), encoding: .utf8)
        let names = PageContext.names.filter { ThemeWord(templateName: $0) == nil }
        #expect(names.filter { !page.contains("`\($0)`") } == [])
        for template in Theme.Template.allCases { #expect(page.contains("| `\(template.rawValue)` |"), "\(template)") }
    }
}
