/// How much a diagnostic weighs: an error stops the build, a warning does so with `--strict`.
public enum Severity: String, Sendable {
    case error, warning, note
}

/// A kind of diagnostic, named for what it finds.
public protocol DiagnosticRule: Sendable {
    /// The id that users see and look up, in kebab case: `unknown-level`.
    var id: String { get }
    var severity: Severity { get }
}

/// Something that an author should know about a source: a mistake or a doubt, its place and what to do.
public struct Diagnostic: Sendable {
    /// Another place, or a remark, that explains the diagnostic.
    public struct Note: Sendable {
        public let message: String
        public let span: SourceSpan?

        public init(_ message: String, at span: SourceSpan? = nil) {
            self.message = message
            self.span = span
        }
    }

    public let ruleID: String
    public let severity: Severity
    public let message: String
    public let span: SourceSpan?
    /// Words beside the caret.
    public let label: String?
    public let notes: [Note]
    /// What to do.
    public let help: [String]

    /// The same with another weight.
    public func weighing(_ severity: Severity) -> Diagnostic {
        Diagnostic(
            ruleID: ruleID, severity: severity, message: message, span: span, label: label, notes: notes, help: help)
    }
}

/// The diagnostics of a stage, in the order in which it found them.
public struct Diagnostics: Sendable {
    /// The most diagnostics of one rule in one file that are told one by one.
    public static let mostOfARule = 50
    /// The most characters of a message, a label or a line of help.
    private static let longestText = 1_000

    public private(set) var all: [Diagnostic] = []

    public init() {}

    public var hasErrors: Bool { all.contains { $0.severity == .error } }

    public mutating func report(
        _ rule: some DiagnosticRule, _ message: String, at span: SourceSpan?, label: String? = nil,
        notes: [Diagnostic.Note] = [], help: [String] = []
    ) {
        all.append(
            Diagnostic(
                ruleID: rule.id, severity: rule.severity, message: Self.clipped(message), span: span,
                label: label.map(Self.clipped), notes: notes, help: help.map(Self.clipped)))
    }

    /// A text that people can read: a name in it may have a million letters, or a list thousands of names.
    private static func clipped(_ text: String) -> String {
        guard text.utf8.count > longestText else { return text }
        let scalars = text.unicodeScalars
        let end = scalars.index(scalars.startIndex, offsetBy: longestText, limitedBy: scalars.endIndex)
        return end.map { String(scalars[..<$0]) + "…" } ?? text
    }

    /// Sorts by file and place; those of one place, and those without, stay in their order.
    public mutating func sort() {
        let keys = all.enumerated().map { ($1.span?.file.path ?? "", $1.span?.bytes.lowerBound ?? 0, $0) }
        all = keys.sorted { $0 < $1 }.map { all[$0.2] }
    }

    /// What a diagnostic is counted with: others of its rule in its file.
    private struct Kind: Hashable {
        let ruleID: String
        let file: String?

        init(_ diagnostic: Diagnostic) {
            ruleID = diagnostic.ruleID
            file = diagnostic.span?.file.path
        }
    }

    /// The first of each rule in each file, and behind them how many more of it there are: nobody reads thousands.
    public func limited(to most: Int = mostOfARule) -> Diagnostics {
        var counts: [Kind: Int] = [:]
        for diagnostic in all { counts[Kind(diagnostic), default: 0] += 1 }
        var told: [Kind: Int] = [:]
        var result = Diagnostics()
        for diagnostic in all {
            let kind = Kind(diagnostic)
            told[kind, default: 0] += 1
            guard let number = told[kind], let count = counts[kind], number <= most else { continue }
            result.all.append(diagnostic)
            guard number == most, count > most else { continue }
            result.all.append(
                Diagnostic(
                    ruleID: diagnostic.ruleID, severity: diagnostic.severity,
                    message: (count - most == 1 ? "there is one" : "there are \(count - most)") + " more of these"
                        + (kind.file == nil ? "" : " in this file"),
                    span: diagnostic.span, label: nil, notes: [], help: []))
        }
        return result
    }

    public mutating func append(_ other: Diagnostics) { all += other.all }

    public mutating func append(_ diagnostic: Diagnostic) { all.append(diagnostic) }
}
