public import LadderSource

/// A rule of `ladderdoc check`: it finds what a careful editor would change in ladders that are correct.
public protocol CheckRule: DiagnosticRule {
    /// Reports what it finds, each with its place.
    func check(_ handbook: CheckedHandbook, _ findings: inout Diagnostics)
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
