internal import ArgumentParser
internal import LadderSite

struct LadderdocCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "ladderdoc",
        abstract: "Turns career ladders written in Markdown into the pages of a handbook.",
        discussion: """
            A handbook is a folder with a file ladderdoc.yml, which holds the settings, and a folder content, which \
            holds the ladders and other pages as Markdown files. Go to that folder and run:

              ladderdoc build                  Build the pages into the folder site.
              ladderdoc build --dry-run        Show what would change.
              ladderdoc check                  Find what a careful editor would change.
              ladderdoc explain dead-link      Explain the message error[dead-link].
              ladderdoc clean                  Remove the built pages.

            \(ExitStatus.help)
            """,
        version: ProgramVersion.current,
        subcommands: [
            BuildCommand.self, CheckCommand.self, CleanCommand.self, ExplainCommand.self, ManualPagesCommand.self,
        ])
}
