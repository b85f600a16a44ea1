internal import ArgumentParser
internal import LadderSite
internal import LadderSource

/// The form in which what was found in the handbook is told.
enum MessageFormat: String, WordChoice {
    case text, json, github, sarif

    /// A form for programs is a command's result; a form for people is a message beside it.
    var isResult: Bool { self != .text }

    /// Whether people read it: they are told of the first of many that are alike, and programs of all.
    var isForPeople: Bool { self == .text || self == .github }

    /// - Parameter folder: the handbook's folder from the working folder.
    func text(_ diagnostics: [Diagnostic], folder: String, usesColor: Bool) -> String {
        switch self {
        case .text: DiagnosticFormatter(usesColor: usesColor).text(diagnostics)
        case .json: DiagnosticJSON().text(diagnostics)
        case .sarif: DiagnosticSARIF(version: ProgramVersion.current, folder: folder).text(diagnostics)
        case .github: DiagnosticGitHub(folder: folder).text(diagnostics)
        }
    }
}
