/// What the argument parser tells of a command, as far as manual pages need it.
struct CommandHelp: Decodable {
    struct Argument: Decodable {
        struct Name: Decodable {
            /// `long` or `short`.
            let kind: String
            let name: String

            var text: String { (kind == "short" ? "-" : "--") + name }
        }

        /// `positional`, `option` or `flag`.
        let kind: String
        let names: [Name]?
        let valueName: String?
        let isOptional: Bool
        let isRepeating: Bool
        let shouldDisplay: Bool
        let abstract: String?
        let allValues: [String]?
        let defaultValue: String?
    }

    /// The whole answer.
    struct Tool: Decodable {
        let command: CommandHelp
    }

    let superCommands: [String]?
    let commandName: String
    let shouldDisplay: Bool
    let abstract: String?
    let discussion: String?
    let subcommands: [CommandHelp]?
    let arguments: [Argument]?

    /// `ladderdoc build`
    var fullName: String { ((superCommands ?? []) + [commandName]).joined(separator: " ") }

    /// The commands for people; the one that prints help explains itself.
    var shownSubcommands: [CommandHelp] { (subcommands ?? []).filter { $0.shouldDisplay && $0.commandName != "help" } }

    var shownArguments: [Argument] { (arguments ?? []).filter(\.shouldDisplay) }
}
