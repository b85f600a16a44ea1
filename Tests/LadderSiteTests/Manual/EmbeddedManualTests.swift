import Foundation
import LadderSource
import Testing

@testable import LadderSite

/// The program holds the manual's texts of its rules as they stand in their folders.
struct EmbeddedManualTests {
    @Test func holdsEveryFileOfTheFolders() throws {
        var files: [String: Data] = [:]
        for folder in ["errors", "checks"] {
            for (path, bytes) in try Repository.files(below: Repository.path("content/manual/\(folder)"))
            where path != "index.md" {
                #expect(files.updateValue(bytes, forKey: path) == nil, "\(path) stands in two folders")
            }
        }
        let names = files.keys.map { String($0.dropLast(3)) }.sorted()
        for missing in Set(names).subtracting(EmbeddedManual.rules).sorted() {
            Issue.record("Sources/CEmbedded/EmbeddedManual.c has no entry for \(missing)")
        }
        #expect(EmbeddedManual.rules == names)
        #expect(names == RuleCatalogue.all.map(\.id).sorted())
        for (path, bytes) in files {
            #expect(EmbeddedManual.text(of: String(path.dropLast(3))).map { Data($0) } == bytes, "\(path)")
        }
    }

    @Test func eachTextIsOfARuleAndCanBeRead() throws {
        for id in EmbeddedManual.rules {
            let rule = try #require(RuleCatalogue.rule(named: id), "\(id)")
            let explanation = try #require(RuleExplanation(of: rule), "\(id)")
            #expect(!explanation.description.isEmpty && !explanation.description.contains("\n"), "\(id)")
            #expect(explanation.body.first?.isNewline == false && explanation.body.last == "\n", "\(id)")
        }
    }
}
