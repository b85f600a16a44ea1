import Foundation
import Testing

/// Each target imports only what the house allows it: the compiler alone does not hold the walls.
struct ImportTests {
    /// What each target may import besides the system's own modules, which any may.
    private static let allowed: [String: Set<String>] = [
        "LadderSource": ["CArena", "CCMark", "Yams"],
        "LadderModel": ["LadderSource"],
        "LadderSite": ["CEmbedded", "CLinux", "Crypto", "LadderModel", "LadderSource", "Mustache"],
        "ladderdoc": ["ArgumentParser", "CLinux", "LadderModel", "LadderSite", "LadderSource", "Synchronization"],
    ]
    private static let system: Set<String> = ["Darwin", "Foundation", "Glibc", "Musl"]

    @Test(arguments: allowed.keys.sorted())
    func importsOnlyWhatStandsAbove(target: String) throws {
        let files = try Repository.swiftFiles(below: "Sources/\(target)")
        try #require(!files.isEmpty)
        let known = Self.allowed[target, default: []].union(Self.system)
        for file in files {
            for module in try imports(of: file) where !known.contains(module) {
                Issue.record("\(file.lastPathComponent) imports \(module)")
            }
        }
    }

    @Test func everyTargetHasItsRules() throws {
        let folders = try FileManager.default.contentsOfDirectory(atPath: Repository.path("Sources").path)
        let cTargets: Set<String> = ["CArena", "CCMark", "CEmbedded", "CLinux"]
        #expect(Set(folders).subtracting(cTargets) == Set(Self.allowed.keys))
    }

    @Test func pointersOfCStandInMarkupOnly() throws {
        for file in try Repository.swiftFiles(below: "Sources") where !file.path.contains("/LadderSource/Markup/") {
            let text = try String(contentsOf: file, encoding: .utf8)
            #expect(!text.contains("OpaquePointer"), "\(file.lastPathComponent)")
        }
    }

    private func imports(of file: URL) throws -> [String] {
        try String(contentsOf: file, encoding: .utf8).split(separator: "\n").compactMap { line in
            let words = line.split(separator: " ")
            guard let place = words.firstIndex(of: "import"), place <= 1, place + 1 < words.count else { return nil }
            return words[place + 1].split(separator: ".").first.map(String.init)
        }
    }
}
