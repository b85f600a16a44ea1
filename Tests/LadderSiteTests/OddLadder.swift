import Foundation
import Testing

/// A ladder of an odd but legal shape; each word of it that must not be lost is `w` and a number and `x`.
struct OddLadder: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let text: String

    var words: [Substring] { text.matches(of: /w\d+x/).map(\.output) }

    /// Those in the fixtures.
    static let all: [OddLadder] = {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("../Fixtures/odd-ladders").standardizedFileURL
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return names.sorted().compactMap { name in
            (try? String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)).map {
                OddLadder(testDescription: name, text: $0)
            }
        }
    }()
}
