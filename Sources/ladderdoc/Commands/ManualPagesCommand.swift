internal import ArgumentParser
private import Foundation

/// Writes the pages for `man`; `make install` calls it, and no help shows it.
struct ManualPagesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "manual-pages", abstract: "Write the pages for man into a folder.", shouldDisplay: false)

    @Argument(help: ArgumentHelp("A folder such as share/man/man1.", valueName: "folder"), completion: .directory)
    var folder: String

    func run() throws {
        let help = try JSONDecoder().decode(CommandHelp.Tool.self, from: Data(LadderdocCommand._dumpHelp().utf8))
        for command in [help.command] + help.command.shownSubcommands {
            let page = ManualPage(command: command)
            let file = URL(fileURLWithPath: folder).appendingPathComponent(page.name)
            do {
                try Data(page.text.utf8).write(to: file)
            } catch {
                StandardError.write("error: cannot write \(file.path): \(error.localizedDescription)\n")
                throw ExitStatus.environmentFailed
            }
        }
    }
}
