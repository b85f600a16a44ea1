public import LadderSource

/// A rule of `ladderdoc check`: it finds what a careful editor would change in ladders that are correct.
public protocol CheckRule: DiagnosticRule {
    /// The keys with which a handbook's settings change what the rule looks for, beside its weight.
    var options: [String] { get }

    /// Takes what the settings say of the options.
    mutating func read(_ settings: MappingReader, _ diagnostics: inout Diagnostics)

    /// Reports what it finds, each with its place.
    func check(_ handbook: CheckedHandbook, _ findings: inout Diagnostics)
}

extension CheckRule {
    public var options: [String] { [] }

    public func read(_ settings: MappingReader, _ diagnostics: inout Diagnostics) {}
}

/// All rules of the check.
public enum CheckRules {
    /// In the order of their ids.
    public static let all: [any CheckRule] = [
        CategoryMismatch(), EmptyCell(), LevelGap(), MiscountedProse(), MissingDefinition(), MissingSummary(),
        MixedCellShape(), MixedVoice(), Mojibake(), OverlappingExpectations(), RestatedExpectation(), ThinTransition(),
        TodoMarker(), UnusedDefinition(), WeakStrengthening(),
    ]
}
