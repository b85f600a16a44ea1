internal import LadderSource

/// A comment, or a path in the settings, that takes away findings where there are none.
///
/// It is found where findings are taken away, when all rules have looked: no rule that looks at the handbook knows it.
struct UnusedIgnore: DiagnosticRule {
    let id = "unused-ignore"
    let severity = Severity.warning
}
