internal import ArgumentParser

/// What the user has called: one of the program's commands, with what it shall do.
struct CommandCall {
    let arguments: [String]

    /// - Throws: what is wrong with the arguments, the help that they ask for, or what the command ends with.
    func run() async throws {
        if let command = command(BuildCommand.self) { return try await command.run() }
        if let command = command(CheckCommand.self) { return try await command.run() }
        var command = try LadderdocCommand.parseAsRoot(arguments)
        if var command = command as? any AsyncParsableCommand {
            try await command.run()
        } else {
            try command.run()
        }
    }

    /// A command that is called as it must be; nil for another one.
    ///
    /// It needs none of the others around it, and to look for it among them takes a tenth of a small handbook's build.
    /// Whatever there is to say of the arguments is said by the parser that knows them all.
    private func command<Command: ParsableCommand>(_ type: Command.Type) -> Command? {
        guard arguments.first == Command.configuration.commandName else { return nil }
        return try? Command.parseAsRoot(Array(arguments.dropFirst())) as? Command
    }
}
