internal import ArgumentParser
internal import LadderSite

struct BuildCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "build",
        abstract: "Build the handbook's pages.",
        discussion: """
            Reads ladderdoc.yml and the content folder, and writes the site. Nothing is written when anything is wrong.
            """)

    @Option(help: ArgumentHelp("The handbook's configuration.", valueName: "file"))
    var config = "ladderdoc.yml"

    @Option(name: [.short, .long], help: ArgumentHelp("Write the site to this folder.", valueName: "folder"))
    var output: String?

    @Option(help: ArgumentHelp("Use this theme: default, or a folder below themes.", valueName: "name"))
    var theme: String?

    @Option(help: ArgumentHelp("The address at which the site is published, for sitemap.xml.", valueName: "url"))
    var baseURL: String?

    @Flag(help: "Fail on warnings too.")
    var strict = false

    @Flag(name: [.short, .long], help: "Print nothing but warnings and errors.")
    var quiet = false

    @Flag(help: "Build ladders whose status is draft too.")
    var drafts = false

    @Option(
        help: ArgumentHelp(
            "Tell what is wrong as text, or for other programs as json or github.", valueName: "form"))
    var format = MessageFormat.text

    @Option(help: ArgumentHelp("Colour messages: auto, always or never.", valueName: "when"))
    var color = ColorChoice.auto

    func run() async throws {
        let start = ContinuousClock.now
        let printer = MessagePrinter(
            format: format, color: color, isQuiet: quiet, folder: HandbookFolder.path(ofConfiguration: config),
            consequence: "nothing was written")
        let report: BuildReport
        do {
            report = try await SiteBuild(options).run()
        } catch {
            printer.tell(error)
            throw ExitStatus.environmentFailed
        }
        printer.show(report.diagnostics, isStrict: strict)
        if let figures = report.figures {
            printer.say(BuildSummary(figures: figures, duration: start.duration(to: .now)).text)
        }
        switch report.outcome {
        case .built: return
        case .wrongContent: throw ExitStatus.wrongContent
        case .wrongConfiguration: throw ExitStatus.wrongUsage
        }
    }

    private var options: SiteBuild.Options {
        var options = SiteBuild.Options()
        options.configuration = config
        options.output = output
        options.theme = theme
        options.baseURL = baseURL
        options.includesDrafts = drafts
        options.isStrict = strict
        return options
    }
}
