@testable import LadderSource

/// The input is YAML. What was read from it reads the same when it is written out plainly.
struct FrontMatterTarget {
    private let file: SourceFile

    init(_ input: [UInt8]) { file = SourceFile(path: "a.yml", bytes: input) }

    func check() throws {
        guard let value = try Self.read(file) else { return }
        try checkPlaces(of: value)
        let written = DoubleQuotedYAML.text(of: value)
        // What no writer can say: keys that are no text or longer than YAML allows, a byte order mark at a text's head.
        let keys = try keys(of: value)
        guard keys.allSatisfy({ !$0.isEmpty && $0.unicodeScalars.count < 100 }), !written.contains("\"\\U0000feff"),
            DoubleQuotedYAML.depth(of: value) < YAMLReader.deepest
        else { return }
        let again = try Self.read(SourceFile(path: "b.yml", bytes: Array(written.utf8)))
        let readAgain = again.map(DoubleQuotedYAML.text)
        try Finding.unless(readAgain == written, "\(written) is read as \(readAgain ?? "nothing")")
    }

    /// Nil with an error, or where there is nothing to read.
    private static func read(_ file: SourceFile) throws -> YAMLValue? {
        var diagnostics = Diagnostics()
        var value: YAMLValue?
        if SourceText(file: file, limit: DocumentParser.largestFile).isReadable(&diagnostics) {
            value = YAMLReader(file: file, range: 0..<file.bytes.count).read(&diagnostics)
        }
        _ = try DiagnosticsCheck(diagnostics)
        if value == nil, !diagnostics.hasErrors {
            let begins = file.bytes.first.map { $0.isLetter || $0.isDigit } ?? false
            try Finding.unless(!begins, "what stands there is neither read nor reported")
        }
        return value
    }

    private func keys(of value: YAMLValue) throws -> [String] {
        switch value.content {
        case .empty, .scalar: []
        case .sequence(let values): try values.flatMap(keys)
        case .mapping(let entries): try entries.map(\.key.text) + entries.flatMap { try keys(of: $0.value) }
        }
    }

    /// A value lies in the file, and what it holds lies behind its start, but where an alias repeats it.
    private func checkPlaces(of value: YAMLValue) throws {
        let bounds = 0...file.bytes.count
        try Finding.unless(
            bounds.contains(value.span.bytes.lowerBound) && bounds.contains(value.span.bytes.upperBound),
            "a value lies outside of the file")
        switch value.content {
        case .empty, .scalar: break
        case .sequence(let values): for value in values { try checkPlaces(of: value) }
        case .mapping(let entries): for entry in entries { try checkPlaces(of: entry.value) }
        }
    }
}
