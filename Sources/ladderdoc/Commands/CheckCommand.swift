internal import ArgumentParser
internal import LadderSite

struct CheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        // Read alone, it would be given commands of the parser's own, which only the program has.
        _superCommandName: "ladderdoc",
        abstract: "Find what a careful editor would change.",
        discussion: """
            Finds the errors that a build finds, and gaps and inconsistencies in ladders that are correct. It writes \
            nothing. The settings below check: in ladderdoc.yml say how much each rule weighs, or turn it off.

            Examples:
              ladderdoc check                              Check the handbook.
              ladderdoc check content/engineering.md       Check one file.
              ladderdoc check --select empty-cell          Apply one rule alone.
              ladderdoc check --format sarif > findings    Findings for other programs.
            """)

    @Argument(
        help: ArgumentHelp(
            "Files and folders to check, from the handbook's root; without any, all.", valueName: "path"),
        completion: .file())
    var paths: [String] = []

    @Option(
        help: ArgumentHelp("The handbook's settings.", valueName: "file"),
        completion: .file(extensions: ["yml", "yaml"]))
    var config = HandbookFolder.configuration

    @Option(
        help: ArgumentHelp("Apply this rule; several with commas.", valueName: "rules"),
        completion: .list(HandbookCheck.ruleIDs))
    var select: String?

    @Option(
        help: ArgumentHelp("Leave out this rule; several with commas.", valueName: "rules"),
        completion: .list(HandbookCheck.ruleIDs))
    var ignore: String?

    @Flag(help: "Check ladders that are marked as drafts too.")
    var drafts = false

    @Flag(help: "Treat warnings as errors.")
    var strict = false

    @Flag(help: "Say how many findings each rule has, in place of them.")
    var statistics = false

    @Flag(name: [.short, .long], help: "Say nothing but what is wrong.")
    var quiet = false

    @Option(
        help: ArgumentHelp(
            "The form of the findings: text for people, json or sarif for other programs, github for GitHub Actions.",
            valueName: "form"))
    var format = MessageFormat.text

    @Option(help: ArgumentHelp("When to colour the messages.", valueName: "when"))
    var color = ColorChoice.auto

    func validate() throws {
        if statistics, format != .text {
            throw ValidationError("--statistics counts findings for people; leave out --format \(format.rawValue).")
        }
        for id in Self.ids(select) + Self.ids(ignore) where !HandbookCheck.ruleIDs.contains(id) {
            throw ValidationError(
                "There is no rule “\(id)”. The rules are: \(HandbookCheck.ruleIDs.joined(separator: ", ")).")
        }
    }

    func run() async throws {
        let printer = MessagePrinter(
            format: format, color: color, isQuiet: quiet, folder: HandbookFolder.path(ofConfiguration: config),
            consequence: "the check failed")
        let report: BuildReport
        do {
            report = try await HandbookCheck(options).run()
        } catch {
            printer.tell(error)
            throw ExitStatus.environmentFailed
        }
        if report.outcome == .interrupted || Task.isCancelled {
            printer.tellInterruption("not all was checked")
            throw ExitStatus.interrupted
        }
        let counts = FindingCounts(report.diagnostics)
        if statistics, report.outcome != .wrongConfiguration {
            print(counts.text, terminator: "")
        } else {
            printer.show(report.diagnostics, isStrict: strict)
            if format == .text, !quiet, counts.isSummary { StandardError.write(counts.text) }
        }
        switch report.outcome {
        case .wrongConfiguration: throw ExitStatus.wrongUsage
        case .wrongContent: throw ExitStatus.wrongContent
        case .interrupted: throw ExitStatus.interrupted
        case .built:
            if strict, counts.hasWarnings { throw ExitStatus.wrongContent }
            if counts.isEmpty { printer.say("Nothing to change.") }
        }
    }

    private var options: HandbookCheck.Options {
        var options = HandbookCheck.Options()
        options.configuration = config
        options.paths = paths
        options.includesDrafts = drafts
        options.selected = Self.ids(select)
        options.ignored = Self.ids(ignore)
        return options
    }

    private static func ids(_ text: String?) -> [String] {
        text?.split(separator: ",").map { $0.trimming { $0 == " " } } ?? []
    }
}

extension Substring {
    /// Without what matches at both ends.
    fileprivate func trimming(_ isTrimmed: (Character) -> Bool) -> String {
        var rest = drop(while: isTrimmed)
        while let last = rest.last, isTrimmed(last) { rest.removeLast() }
        return String(rest)
    }
}
