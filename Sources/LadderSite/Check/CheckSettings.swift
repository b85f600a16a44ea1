internal import LadderModel
internal import LadderSource

/// What `check:` in `ladderdoc.yml` says of the rules.
struct CheckSettings: Sendable {
    /// How much a rule's findings weigh, or that it is off.
    enum Weight: String, CaseIterable, Sendable {
        case error, warning, note, off

        var severity: Severity? { Severity(rawValue: rawValue) }
    }

    /// All rules that look at the handbook, with the options that are set.
    private(set) var rules = CheckRules.all
    private(set) var weights: [String: Weight] = [:]
    /// Sources below these paths are not checked.
    private(set) var ignoredPaths: [IgnoredPath] = []

    private static let pathsKey = "ignored-paths"
    private static let weightKey = "weight"

    static let none = CheckSettings()

    /// - Parameter value: that of the key.
    static func read(_ value: YAMLValue, _ diagnostics: inout Diagnostics) -> CheckSettings {
        let schema = MappingReader.Schema(name: "`check`", keys: HandbookCheck.ruleIDs + [pathsKey])
        var settings = CheckSettings()
        guard let reader = MappingReader(value, schema: schema, &diagnostics) else { return settings }
        for place in settings.rules.indices {
            let rule = settings.rules[place]
            guard let options = settings.readWeight(of: rule, rule.options, reader, &diagnostics) else { continue }
            settings.rules[place].read(options, &diagnostics)
        }
        _ = settings.readWeight(of: UnusedIgnore(), [], reader, &diagnostics)
        settings.ignoredPaths = reader.texts(pathsKey, &diagnostics).map(IgnoredPath.init)
        return settings
    }

    /// Reads a rule's weight, which stands alone or as one of several keys; gives the reader of these.
    private mutating func readWeight(
        of rule: any DiagnosticRule, _ options: [String], _ reader: MappingReader, _ diagnostics: inout Diagnostics
    ) -> MappingReader? {
        guard let value = reader.entry(rule.id)?.value, case .mapping = value.content else {
            weights[rule.id] = reader.choice(rule.id, &diagnostics)
            return nil
        }
        let schema = MappingReader.Schema(name: "`\(rule.id)`", keys: [Self.weightKey] + options)
        guard let inner = MappingReader(value, schema: schema, &diagnostics) else { return nil }
        weights[rule.id] = inner.choice(Self.weightKey, &diagnostics)
        return inner
    }

    /// How much a rule weighs; nil for one that is off.
    func severity(of rule: any DiagnosticRule) -> Severity? {
        guard let weight = weights[rule.id] else { return rule.severity }
        return weight.severity
    }

    /// Paths that take nothing away.
    func unusedPaths(among documents: [Document]) -> [Diagnostic] {
        var found = Diagnostics()
        for path in ignoredPaths where !documents.contains(where: { path.holds($0.file.path) }) {
            found.report(
                UnusedIgnore(), "`ignored-paths` names no source with “\(PrintableText.of(path.written.text))”",
                at: path.written.span,
                help: ["write the path of a Markdown file or of a folder from the handbook's root, or remove it"])
        }
        return found.all
    }

    func ignores(_ path: String) -> Bool { ignoredPaths.contains { $0.holds(path) } }
}
