internal import LadderSource

/// How many errors and warnings a command has met, and what that means.
struct DiagnosticCount {
    let diagnostics: [Diagnostic]
    let isStrict: Bool
    /// What follows from errors: `nothing was written`.
    let consequence: String

    var text: String {
        let errors = diagnostics.count { $0.severity == .error }
        let warnings = diagnostics.count { $0.severity == .warning }
        var parts: [String] = []
        if errors > 0 { parts.append("\(errors) error\(errors == 1 ? "" : "s")") }
        if warnings > 0 { parts.append("\(warnings) warning\(warnings == 1 ? "" : "s")") }
        guard !parts.isEmpty else { return "" }
        let isFailure = errors > 0 || (isStrict && warnings > 0)
        return parts.joined(separator: ", ") + (isFailure ? "; \(consequence)" : "")
    }
}
