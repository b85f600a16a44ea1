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
    public private(set) var all: [Diagnostic] = []

    public init() {}

    public var hasErrors: Bool { all.contains { $0.severity == .error } }

    public mutating func report(
        _ rule: some DiagnosticRule, _ message: String, at span: SourceSpan?, label: String? = nil,
        notes: [Diagnostic.Note] = [], help: [String] = []
    ) {
        all.append(
            Diagnostic(
                ruleID: rule.id, severity: rule.severity, message: message, span: span, label: label, notes: notes,
                help: help))
    }

    /// Sorts by file and place; those of one place, and those without, stay in their order.
    public mutating func sort() {
        let keys = all.enumerated().map { ($1.span?.file.path ?? "", $1.span?.bytes.lowerBound ?? 0, $0) }
        all = keys.sorted { $0 < $1 }.map { all[$0.2] }
    }

    /// The first of each rule, and behind them how many more of it there are: nobody reads thousands.
    func limited(to most: Int) -> Diagnostics {
        var counts: [String: Int] = [:]
        var result = Diagnostics()
        for diagnostic in all {
            counts[diagnostic.ruleID, default: 0] += 1
            if counts[diagnostic.ruleID, default: 0] <= most { result.all.append(diagnostic) }
        }
        for (index, diagnostic) in result.all.enumerated().reversed() {
            guard let count = counts.removeValue(forKey: diagnostic.ruleID), count > most else { continue }
            let more = Diagnostic(
                ruleID: diagnostic.ruleID, severity: diagnostic.severity,
                message: "there are \(count - most) more of these in this file", span: diagnostic.span, label: nil,
                notes: [], help: [])
            result.all.insert(more, at: index + 1)
        }
        return result
    }

    public mutating func append(_ other: Diagnostics) { all += other.all }

    public mutating func append(_ diagnostic: Diagnostic) { all.append(diagnostic) }
}
