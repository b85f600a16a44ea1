internal import LadderModel
internal import LadderSource

/// What `check:` in `ladderdoc.yml` says of the rules.
struct CheckSettings: Sendable {
    /// How much a rule's findings weigh, or that it is off.
    enum Weight: String, CaseIterable, Sendable {
        case error, warning, note, off

        var severity: Severity? { Severity(rawValue: rawValue) }
    }

    private(set) var weights: [String: Weight] = [:]
    /// Sources below these paths are not checked.
    private(set) var ignoredPaths: [String] = []

    private static let pathsKey = "ignored-paths"

    static let none = CheckSettings()

    /// - Parameter value: that of the key.
    static func read(_ value: YAMLValue, _ diagnostics: inout Diagnostics) -> CheckSettings {
        let ids = CheckRules.all.map(\.id)
        let schema = MappingReader.Schema(name: "`check`", keys: ids + [pathsKey])
        var settings = CheckSettings()
        guard let reader = MappingReader(value, schema: schema, &diagnostics) else { return settings }
        for id in ids {
            let weight: Weight? = reader.choice(id, &diagnostics)
            settings.weights[id] = weight
        }
        settings.ignoredPaths = reader.texts(pathsKey, &diagnostics).map(\.text)
        return settings
    }

    /// How much a rule weighs; nil for one that is off.
    func severity(of rule: any CheckRule) -> Severity? {
        guard let weight = weights[rule.id] else { return rule.severity }
        return weight.severity
    }

    func ignores(_ path: String) -> Bool {
        ignoredPaths.contains { path == $0 || path.hasPrefix($0.hasSuffix("/") ? $0 : $0 + "/") }
    }
}
