import Foundation
import Testing

/// What must hold of every input holds of those kept in the corpus: the seeds, and each input that once broke something.
struct CorpusTests {
    struct Input: CustomTestStringConvertible, Sendable {
        let target: FuzzTarget
        let file: URL

        var testDescription: String { "\(target.rawValue)/\(file.lastPathComponent)" }
    }

    private static let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    private static let inputs: [Input] = FuzzTarget.allCases.flatMap { target in
        var folders = ["Fuzz/Corpus/\(target.rawValue)"]
        if [.document, .ladder, .site].contains(target) { folders.append("Fixtures/odd-ladders") }
        return folders.flatMap { folder in
            let names =
                (try? FileManager.default.contentsOfDirectory(atPath: tests.appendingPathComponent(folder).path))
            return (names ?? []).sorted().map {
                Input(target: target, file: tests.appendingPathComponent(folder).appendingPathComponent($0))
            }
        }
    }

    @Test(arguments: inputs)
    func holds(input: Input) async throws {
        try await input.target.check(Array(Data(contentsOf: input.file)))
    }

    @Test(arguments: FuzzTarget.allCases)
    func hasInputs(target: FuzzTarget) { #expect(Self.inputs.contains { $0.target == target }) }
}
