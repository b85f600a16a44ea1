@testable import LadderSource

/// Writes values as YAML in the one style that needs no rules: texts in double quotes, lists and mappings in brackets.
enum DoubleQuotedYAML {
    static func text(of value: YAMLValue) -> String {
        switch value.content {
        case .empty: "null"
        case .scalar(let text): quoted(text)
        case .sequence(let values): "[\(values.map(Self.text).joined(separator: ", "))]"
        case .mapping(let entries):
            "{\(entries.map { "\(quoted($0.key.text)): \(Self.text(of: $0.value))" }.joined(separator: ", "))}"
        }
    }

    /// How many values stand in each other at most.
    static func depth(of value: YAMLValue) -> Int {
        switch value.content {
        case .empty, .scalar: 0
        case .sequence(let values): 1 + (values.map(depth).max() ?? 0)
        case .mapping(let entries): 1 + (entries.map { depth(of: $0.value) }.max() ?? 0)
        }
    }

    private static func quoted(_ text: String) -> String {
        // The look at YAML before it is parsed knows no quotes: brackets and stars count there too.
        let scalars = text.unicodeScalars.map { scalar in
            if scalar.isASCII, scalar.value >= 0x20, scalar.value != 0x7F, !"\"\\[{*".unicodeScalars.contains(scalar) {
                return String(scalar)
            }
            let digits = String(scalar.value, radix: 16)
            return "\\U" + String(repeating: "0", count: 8 - digits.count) + digits
        }
        return "\"\(scalars.joined())\""
    }
}
