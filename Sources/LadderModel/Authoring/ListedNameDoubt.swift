internal import LadderSource

/// Looks for several names that are written as one, where a list of names is expected.
struct ListedNameDoubt {
    let reader: MappingReader

    func report(_ key: String, _ diagnostics: inout Diagnostics) {
        guard let entry = reader.entry(key) else { return }
        switch entry.value.content {
        case .scalar(let text) where text.contains(", "):
            report(text, entry.value.span, "write a list: `\(key): [\(text)]`", &diagnostics)
        case .sequence(let values):
            for value in values {
                if case .scalar(let text) = value.content, Self.isRow(text) {
                    report(text, value.span, "begin each of them with `- ` on a line of its own", &diagnostics)
                    continue
                }
                // What has no quotes ends with its line, as far as its place is known; a name of several lines is longer.
                guard case .scalar(let text) = value.content, text.utf8.count > value.span.bytes.count,
                    text.contains(" - "), text.hasPrefix(value.span.text)
                else { continue }
                report(text, value.span, "begin each `-` just below the one above it", &diagnostics)
            }
        default: break
        }
    }

    /// Whether names that differ in their numbers stand behind each other: `L2, L3`.
    private static func isRow(_ text: String) -> Bool {
        guard text.contains(", ") else { return false }
        let names = text.split(separator: ",").map { $0.drop(while: \.isWhitespace) }
        let words = names.map { $0.prefix { !$0.isNumber } }
        return words.allSatisfy { $0 == words[0] }
            && zip(names, words).allSatisfy { $0.count > $1.count && $0.dropFirst($1.count).allSatisfy(\.isNumber) }
    }

    private func report(_ text: String, _ span: SourceSpan, _ help: String, _ diagnostics: inout Diagnostics) {
        diagnostics.report(SourceRule.invalidValue, "“\(text)” is read as one name", at: span, help: [help])
    }
}
