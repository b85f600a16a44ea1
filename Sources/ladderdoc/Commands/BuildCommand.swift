internal import ArgumentParser
internal import LadderSite

struct BuildCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "build",
        // Read alone, it would be given commands of the parser's own, which only the program has.
        _superCommandName: "ladderdoc",
        abstract: "Build the handbook's pages.",
        discussion: """
            Reads the settings in ladderdoc.yml and the files in the content folder, and writes the pages into the \
            folder site. When anything is wrong, nothing is written: the pages that were there stay as they were.

            Examples:
              ladderdoc build                  Build the pages.
              ladderdoc build --dry-run        Show what would change.
              ladderdoc build --strict         Accept no warnings, before you publish.
              ladderdoc build --output other   Write the pages to another folder.
              ladderdoc build --adopt          Take over a folder with older pages.
            """)

    @Option(
        help: ArgumentHelp("The handbook's settings.", valueName: "file"),
        completion: .file(extensions: ["yml", "yaml"]))
    var config = HandbookFolder.configuration

    @Option(
        name: [.short, .long], help: ArgumentHelp("Write the pages to this folder.", valueName: "folder"),
        completion: .directory)
    var output: String?

    @Option(
        help: ArgumentHelp("The pages' look: default, or a folder below themes.", valueName: "name"),
        completion: .shellCommand("ls themes 2>/dev/null"))
    var theme: String?

    @Option(
        help: ArgumentHelp(
            "The address at which the pages will be published, such as https://example.com/handbook/.",
            valueName: "url"))
    var baseURL: String?

    @Flag(help: "Build ladders that are marked as drafts too.")
    var drafts = false

    @Flag(help: "Treat warnings as errors.")
    var strict = false

    @Flag(name: [.customShort("n"), .long], help: "Show what would be written and removed, and change nothing.")
    var dryRun = false

    @Flag(help: "Replace files that no build wrote where a page must go. Other files stay.")
    var adopt = false

    @Flag(help: "Show how long each stage of the build took.")
    var timings = false

    @Flag(name: [.short, .long], help: "Say nothing but what is wrong.")
    var quiet = false

    @Option(
        help: ArgumentHelp(
            "The form of the messages: text for people, json or sarif for other programs, github for GitHub Actions.",
            valueName: "form"))
    var format = MessageFormat.text

    @Option(help: ArgumentHelp("When to colour the messages.", valueName: "when"))
    var color = ColorChoice.auto

    func run() async throws {
        let start = ContinuousClock.now
        let elapsed = { @Sendable in start.duration(to: .now) }
        let printer = MessagePrinter(
            format: format, color: color, isQuiet: quiet, folder: HandbookFolder.path(ofConfiguration: config),
            consequence: "nothing was written")
        let hasLine = ProgressLine.isWanted(terminal: ProgressLine.terminal, isQuiet: quiet, format: format)
        let line = hasLine ? ProgressLine(elapsed: elapsed) : nil
        let report: BuildReport
        do {
            defer { line?.remove() }
            report = try await SiteBuild(options) { line?.show($0) }.run()
        } catch {
            printer.tell(error)
            throw ExitStatus.environmentFailed
        }
        if report.outcome == .interrupted || Task.isCancelled {
            let isWritten = report.figures != nil && !dryRun
            printer.tellInterruption(
                isWritten ? "the new pages are in place all the same" : "nothing of this build was written")
            throw ExitStatus.interrupted
        }
        printer.show(report.diagnostics, isStrict: strict)
        sayEnd(of: report, after: elapsed(), printer)
        if timings { StandardError.write(TimingTable(report.timings).text) }
        switch report.outcome {
        case .built: return
        case .wrongContent: throw ExitStatus.wrongContent
        case .wrongConfiguration: throw ExitStatus.wrongUsage
        case .interrupted: throw ExitStatus.interrupted
        }
    }

    private func sayEnd(of report: BuildReport, after duration: Duration, _ printer: MessagePrinter) {
        guard let figures = report.figures else { return }
        let summary = BuildSummary(figures: figures, duration: duration)
        guard dryRun else { return printer.say(summary.text) }
        for change in report.changes { printer.say(ChangeLine.text(change)) }
        printer.say(summary.conditionalText)
    }

    private var options: SiteBuild.Options {
        var options = SiteBuild.Options()
        options.configuration = config
        options.output = output
        options.theme = theme
        options.baseURL = baseURL
        options.includesDrafts = drafts
        options.isStrict = strict
        options.isDryRun = dryRun
        options.adopts = adopt
        options.records = CacheFolder.path()
        return options
    }
}
