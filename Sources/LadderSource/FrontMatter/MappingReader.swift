/// Reads a mapping with a closed set of keys: what is misspelt or of the wrong kind is reported, not passed over.
public struct MappingReader {
    /// Which keys a mapping may have.
    public struct Schema: Sendable {
        /// What the mapping is, in the words of a message: “a level”.
        let name: String
        public let keys: [String]
        /// Keys that have a meaning in the format, but not yet in this version, with what they are for.
        let later: [String: String]
        /// Keys that would make the file something else, which a misspelt key may have meant.
        let deciding: [String]
        /// Keys that other generators read; they are passed over with a note.
        let foreign: Set<String>
        /// Keys of other generators that must not be passed over, for a text or a wish would be lost.
        let instead: [String: Instead]

        /// What to write instead of a key.
        public struct Instead: Sendable {
            let advice: String
            /// The value with which the key asks for nothing.
            let idle: String

            public init(_ advice: String, idle: String = "false") {
                self.advice = advice
                self.idle = idle
            }
        }

        public init(
            name: String, keys: [String], later: [String: String] = [:], deciding: [String] = [],
            foreign: Set<String> = [], instead: [String: Instead] = [:]
        ) {
            self.name = name
            self.keys = keys
            self.later = later
            self.deciding = deciding
            self.foreign = foreign
            self.instead = instead
        }
    }

    private let entries: [YAMLEntry]
    public let span: SourceSpan

    /// Nil, with a diagnostic, where the value is no mapping. An empty value is an empty mapping.
    public init?(_ value: YAMLValue, schema: Schema, _ diagnostics: inout Diagnostics) {
        switch value.content {
        case .mapping(let entries): self.entries = entries
        case .empty: entries = []
        case .scalar, .sequence:
            diagnostics.report(
                SourceRule.wrongType, "\(schema.name) is a set of keys with values, and this is \(value.kind)",
                at: value.span, help: ["the keys are \(Self.list(schema.keys))"])
            return nil
        }
        span = value.span
        check(schema, &diagnostics)
    }

    private func check(_ schema: Schema, _ diagnostics: inout Diagnostics) {
        var ignored: [LocatedText] = []
        for entry in entries where !schema.keys.contains(entry.key.text) {
            let key = entry.key.text
            if let purpose = schema.later[key] {
                diagnostics.report(
                    SourceRule.unsupportedKey, "`\(key)` (\(purpose)) is not supported by this version",
                    at: entry.key.span,
                    help: ["remove the key; a later version of ladderdoc will read it"])
            } else if schema.foreign.contains(key) || schema.instead[key]?.idle == Self.word(entry.value) {
                ignored.append(entry.key)
            } else {
                reportUnknown(entry.key, schema, &diagnostics)
            }
        }
        if let first = ignored.first {
            let names = Self.list(ignored.map(\.text))
            diagnostics.report(
                SourceRule.foreignKey, "keys of other generators are passed over: \(names)", at: first.span)
        }
    }

    private func reportUnknown(_ key: LocatedText, _ schema: Schema, _ diagnostics: inout Diagnostics) {
        let known = schema.keys + schema.deciding + schema.later.keys.sorted()
        var help = ["the keys are \(Self.list(schema.keys))"]
        var label: String?
        if let instead = schema.instead[key.text] {
            help = [instead.advice]
        } else if let sign = InvisibleCharacters.first(in: key.text) {
            label = "a character that can't be seen stands here, \(InvisibleCharacters.name(of: sign))"
            let plain = InvisibleCharacters.removed(from: key.text)
            if known.contains(plain) { help = ["write `\(plain)` anew"] }
        } else {
            label = NearestName.suggestion(for: key.text, among: known).map { "did you mean `\($0)`?" }
        }
        diagnostics.report(
            SourceRule.unknownKey, "there is no key `\(key.text)` in \(schema.name)", at: key.span, label: label,
            help: help)
    }

    private static func word(_ value: YAMLValue) -> String {
        if case .scalar(let text) = value.content { text.lowercased() } else { "" }
    }

    private static func list(_ keys: [String]) -> String { keys.map { "`\($0)`" }.joined(separator: ", ") }

    public func has(_ key: String) -> Bool { entry(key) != nil }

    public func entry(_ key: String) -> YAMLEntry? { entries.first { $0.key.text == key } }

    /// A text; nil without the key, and, with a diagnostic, for a value of another kind.
    public func text(_ key: String, _ diagnostics: inout Diagnostics) -> LocatedText? {
        guard let entry = entry(key) else { return nil }
        return Self.text(entry.value, for: key, keySpan: entry.key.span, &diagnostics)
    }

    /// A text that must be there.
    public func required(_ key: String, of name: String, _ diagnostics: inout Diagnostics) -> LocatedText? {
        if has(key) { return text(key, &diagnostics) }
        diagnostics.report(SourceRule.missingKey, "\(name) needs `\(key)`", at: span, help: ["add a line `\(key): …`"])
        return nil
    }

    /// A list of values; a single value that is no list counts as a list of one.
    public func list(_ key: String) -> [YAMLValue] {
        guard let entry = entry(key) else { return [] }
        switch entry.value.content {
        case .sequence(let values): return values
        case .empty: return []
        case .scalar, .mapping: return [entry.value]
        }
    }

    /// A list of texts.
    public func texts(_ key: String, _ diagnostics: inout Diagnostics) -> [LocatedText] {
        list(key).compactMap { Self.text($0, for: key, keySpan: $0.span, &diagnostics) }
    }

    /// A mapping of names to texts, in the author's order.
    public func pairs(_ key: String, _ diagnostics: inout Diagnostics) -> [(name: LocatedText, value: LocatedText)] {
        guard let entry = entry(key) else { return [] }
        switch entry.value.content {
        case .empty: return []
        case .mapping(let entries):
            return entries.compactMap { pair in
                guard !TextCheck.hasControlCharacter(pair.key.text) else {
                    Self.reportControlCharacter(at: pair.key.span, &diagnostics)
                    return nil
                }
                return Self.text(pair.value, for: pair.key.text, keySpan: pair.key.span, &diagnostics).map {
                    (pair.key, $0)
                }
            }
        case .scalar, .sequence:
            diagnostics.report(
                SourceRule.wrongType, "`\(key)` takes names with texts, and this is \(entry.value.kind)",
                at: entry.value.span, help: ["write each on a line of its own below the key, as `name: text`"])
            return []
        }
    }

    /// One of a few words.
    public func choice<Choice: RawRepresentable<String> & CaseIterable>(
        _ key: String, _ diagnostics: inout Diagnostics
    ) -> Choice? {
        guard let text = text(key, &diagnostics) else { return nil }
        if let choice = Choice(rawValue: text.text) { return choice }
        let known = Choice.allCases.map(\.rawValue)
        let nearest = NearestName.suggestion(for: text.text, among: known)
        diagnostics.report(
            SourceRule.invalidValue, "`\(key)` can't be “\(text.text)”", at: text.span,
            label: nearest.map { "did you mean `\($0)`?" },
            help: [
                known.count == 1 ? "write `\(key): \(known[0])`, or remove the key" : "it is one of \(Self.list(known))"
            ])
        return nil
    }

    /// A whole number.
    public func integer(_ key: String, _ diagnostics: inout Diagnostics) -> Int? {
        guard let text = text(key, &diagnostics) else { return nil }
        if let number = Int(text.text) { return number }
        diagnostics.report(
            SourceRule.invalidValue, "`\(key)` takes a whole number, and this is “\(text.text)”", at: text.span,
            help: ["write it in digits, such as `\(key): 10`"])
        return nil
    }

    /// A whole number within limits.
    public func integer(_ key: String, in range: ClosedRange<Int>, _ diagnostics: inout Diagnostics) -> Int? {
        guard let entry = entry(key), let number = integer(key, &diagnostics) else { return nil }
        if range.contains(number) { return number }
        diagnostics.report(
            SourceRule.invalidValue, "`\(key)` can't be \(number)", at: entry.value.span,
            help: ["it is a whole number from \(range.lowerBound) to \(range.upperBound)"])
        return nil
    }

    public static func text(
        _ value: YAMLValue, for key: String, keySpan: SourceSpan, _ diagnostics: inout Diagnostics
    ) -> LocatedText? {
        switch value.content {
        case .scalar(let text) where TextCheck.hasControlCharacter(text):
            reportControlCharacter(at: value.span, &diagnostics)
        case .scalar(let text) where !text.allSatisfy(\.isWhitespace):
            return LocatedText(text, at: value.span)
        case .scalar, .empty:
            diagnostics.report(
                SourceRule.wrongType, "`\(key)` has no value", at: keySpan, help: ["write a text, or remove the key"])
        case .sequence, .mapping:
            diagnostics.report(
                SourceRule.wrongType, "`\(key)` takes a text, and this is \(value.kind)", at: value.span,
                help: ["write words there; a text with brackets, braces or a colon needs quotes"])
        }
        return nil
    }

    private static func reportControlCharacter(at span: SourceSpan, _ diagnostics: inout Diagnostics) {
        diagnostics.report(
            SourceRule.controlCharacter, "this text has a control character", at: span,
            help: ["remove it; it can't be shown"])
    }
}
