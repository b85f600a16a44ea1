import Foundation
import Testing

@testable import LadderSite

/// The data of the sample handbook's ladders.
struct LadderJSONTests {
    private func ladders() async throws -> [(id: String, json: [String: Any], source: Int)] {
        let site = try await BuiltSite(configuration: Repository.path("ladderdoc.yml"))
        return try Repository.files(below: site.output).filter { $0.key.hasSuffix("/ladder.json") }.map { path, bytes in
            let json = try #require(try JSONSerialization.jsonObject(with: bytes) as? [String: Any])
            // What it builds on is its source too.
            let others = (json["extends"] as? [String] ?? []).map { "content/\($0).md" }
            let sources = try Self.files(of: #require(json["file"] as? String)) + others
            let sizes = try sources.map { try Data(contentsOf: Repository.path($0)).count }
            return (path, json, sizes.reduce(0, +))
        }
    }

    /// A ladder in a folder is the files beside its own, too.
    private static func files(of ladder: String) throws -> [String] {
        guard ladder.hasSuffix("/index.md") else { return [ladder] }
        let folder = String(ladder.dropLast("index.md".count))
        return try Repository.files(below: Repository.path(folder)).keys.map { folder + $0 }
    }

    private func size(of value: Any) throws -> Int {
        try JSONSerialization.data(withJSONObject: value, options: .withoutEscapingSlashes).count
    }

    /// What holds at a level is told there in brief, as often as levels inherit it; all else stands once.
    @Test func allButWhatHoldsAtLevelsIsWithinThreeTimesTheSource() async throws {
        let ladders = try await ladders()
        #expect(ladders.count > 4)
        for (id, json, source) in ladders {
            var rest = json
            let levels = try #require(json["levels"] as? [[String: Any]])
            rest["levels"] = levels.map { level in
                var level = level
                level["expectations"] = []
                return level
            }
            let size = try size(of: rest)
            #expect(size <= 3 * source, "\(id): \(size) bytes from \(source)")
        }
    }

    @Test func eachLongFormStandsOnce() async throws {
        for (id, json, _) in try await ladders() {
            let expectations = try #require(json["expectations"] as? [[String: Any]])
            let keys = expectations.map { "\($0["origin"] ?? "") \($0["category"] ?? "") \($0["id"] ?? "")" }
            #expect(Set(keys).count == keys.count, "\(id)")
            for level in try #require(json["levels"] as? [[String: Any]]) {
                for held in try #require(level["expectations"] as? [[String: Any]]) {
                    #expect(Set(held.keys) == ["id", "category", "text", "origin"], "\(id)")
                }
            }
        }
    }

    @Test func theDataNameTheSchemaAndItsVersion() async throws {
        let site = try await BuiltSite(configuration: Repository.path("ladderdoc.yml"))
        let published = try Data(contentsOf: site.output.appendingPathComponent(LadderSchema.path))
        #expect(try Data(contentsOf: Repository.path("Sources/CEmbedded/\(LadderSchema.path)")) == published)
        let schema = try #require(try JSONSerialization.jsonObject(with: published) as? [String: Any])
        #expect(schema["$schema"] as? String == "https://json-schema.org/draft/2020-12/schema")
        let format = (schema["properties"] as? [String: [String: Any]])?["format"]?["const"] as? Int
        #expect(format == LadderSchema.format)
        #expect(LadderSchema.path.hasSuffix("-\(LadderSchema.format).json"))
        for (id, json, _) in try await ladders() {
            #expect(json["format"] as? Int == LadderSchema.format, "\(id)")
            #expect(json["$schema"] as? String == "../\(LadderSchema.path)", "\(id)")
        }
    }
}
