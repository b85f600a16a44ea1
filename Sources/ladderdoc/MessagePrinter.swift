internal import LadderSite
internal import LadderSource

/// Tells what a command has found and done: results on standard output, messages beside it.
struct MessagePrinter {
    var format = MessageFormat.text
    var color = ColorChoice.auto
    var isQuiet = false
    /// The handbook's folder from the working folder.
    var folder = "."
    /// What follows from errors: `nothing was written`.
    let consequence: String

    /// The diagnostics, for people the first 50 of each rule and file, and how many they are in all.
    func show(_ diagnostics: Diagnostics, isStrict: Bool) {
        let found = diagnostics.all.filter { !isQuiet || $0.severity != .note }
        let told = format.isForPeople ? diagnostics.limited() : diagnostics
        let shown = told.all.filter { !isQuiet || $0.severity != .note }
        if format.isResult {
            print(format.text(shown, folder: folder, usesColor: false), terminator: "")
        } else if !shown.isEmpty {
            StandardError.write(format.text(shown, folder: folder, usesColor: color.isOn))
        }
        let count = DiagnosticCount(diagnostics: found, isStrict: isStrict, consequence: consequence).text
        guard !count.isEmpty else { return }
        StandardError.write((format.isResult ? "" : "\n") + count + "\n")
    }

    /// What was done, unless nobody wants to know; beside a result for programs.
    func say(_ text: @autoclosure () -> String) {
        guard !isQuiet else { return }
        if format.isResult { StandardError.write(text() + "\n") } else { print(text()) }
    }

    /// One line for somebody who has asked the program to end.
    func tellInterruption(_ state: String) { StandardError.write("interrupted; \(state)\n") }

    func tell(_ failure: EnvironmentFailure) {
        StandardError.write((["error: \(failure)"] + failure.help.map { "help: \($0)" }).joined(separator: "\n") + "\n")
    }
}
