internal import ArgumentParser
internal import LadderSite

@main
struct LadderdocCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "ladderdoc",
        abstract: "Turns career ladders written in Markdown into the pages of a handbook.",
        version: ProgramVersion.current,
        subcommands: [BuildCommand.self, CleanCommand.self, ExplainCommand.self])

    /// Wrong usage ends with 2; commands end with the status that they throw.
    static func main() async {
        do {
            var command = try parseAsRoot()
            if var command = command as? any AsyncParsableCommand {
                try await command.run()
            } else {
                try command.run()
            }
        } catch let status as ExitStatus {
            Self.exit(withError: ExitCode(status.rawValue))
        } catch {
            let isUsage = Self.exitCode(for: error) == .validationFailure
            guard isUsage else { Self.exit(withError: error) }
            StandardError.write(Self.fullMessage(for: error) + "\n")
            Self.exit(withError: ExitCode(ExitStatus.wrongUsage.rawValue))
        }
    }
}
