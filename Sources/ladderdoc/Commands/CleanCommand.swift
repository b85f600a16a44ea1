internal import ArgumentParser
internal import LadderSite
internal import LadderSource

struct CleanCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "clean",
        abstract: "Remove the built pages.",
        discussion: """
            Removes the files that earlier builds wrote, and the folders that become empty by that. Files that you put \
            into the output folder yourself stay. The ladders and pages in your content folder are never touched.

            Examples:
              ladderdoc clean --dry-run     Show what would be removed.
              ladderdoc clean               Remove it.
            """)

    @Option(
        help: ArgumentHelp("The handbook's settings.", valueName: "file"),
        completion: .file(extensions: ["yml", "yaml"]))
    var config = HandbookFolder.configuration

    @Option(
        name: [.short, .long], help: ArgumentHelp("Remove the pages from this folder.", valueName: "folder"),
        completion: .directory)
    var output: String?

    @Flag(name: [.customShort("n"), .long], help: "Show what would be removed, and remove nothing.")
    var dryRun = false

    @Flag(name: [.short, .long], help: "Say nothing but what is wrong.")
    var quiet = false

    func run() throws {
        let printer = MessagePrinter(isQuiet: quiet, consequence: "nothing was removed")
        let report: SiteClean.Report
        do {
            report = try SiteClean(configuration: config, output: output, isDryRun: dryRun).run()
        } catch {
            printer.tell(error)
            throw ExitStatus.environmentFailed
        }
        if Task.isCancelled {
            let isDone = report.removed != nil && !dryRun
            printer.tellInterruption(isDone ? "the pages are removed all the same" : "nothing was removed")
            throw ExitStatus.interrupted
        }
        printer.show(report.diagnostics, isStrict: false)
        if report.diagnostics.hasErrors { throw ExitStatus.wrongUsage }
        if dryRun {
            for path in report.removed ?? [] { printer.say(ChangeLine.removal(of: path)) }
        }
        printer.say(CleanSummary(removed: report.removed?.count, output: report.output, isDryRun: dryRun).text)
    }
}
