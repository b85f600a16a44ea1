internal import LadderSite

/// A command's page of the manual, in the language of `man`.
struct ManualPage {
    let command: CommandHelp

    /// The file's name: `ladderdoc-build.1`.
    var name: String { title + ".1" }

    private var title: String { command.fullName.split(separator: " ").joined(separator: "-") }

    var text: String {
        var page = [".TH \(title.uppercased()) 1 \"\" \"ladderdoc \(ProgramVersion.current)\" \"User Commands\""]
        page += [".SH NAME", Roff.escaped("\(title) - \(phrase)")]
        page += [".SH SYNOPSIS", synopsis]
        if let discussion = command.discussion {
            // It has a section of its own here.
            let text = discussion.replacing("\n\n" + ExitStatus.help, with: "")
            page += [".SH DESCRIPTION"] + Roff.paragraphs(text)
        }
        let arguments = command.shownArguments
        if !arguments.isEmpty { page += [".SH OPTIONS"] + arguments.flatMap(entry) }
        let commands = command.shownSubcommands
        if !commands.isEmpty {
            page += [".SH COMMANDS"]
            page += commands.flatMap { entry("\\fB\(Roff.escaped($0.fullName))\\fR", $0.abstract ?? "") }
        }
        page += [".SH EXIT STATUS"]
        page += ExitStatus.meanings.flatMap { entry("\\fB\($0.status)\\fR", $0.meaning) }
        page += [".SH ENVIRONMENT"]
        page += entry("\\fBNO_COLOR\\fR", "If it is set, messages have no colours.")
        page += entry(
            "\\fBTERM\\fR", "With “dumb”, messages have no colours and no line shows how far a build has come.")
        page += [".SH FILES"]
        page += entry("\\fIladderdoc.yml\\fR", "The handbook’s settings.")
        page += entry("\\fIcontent/\\fR", "The ladders and other pages, in Markdown.")
        page += entry("\\fIsite/\\fR", "The built pages.")
        page += entry("\\fIsite/.ladderdoc\\-manifest\\fR", "The list of files that the latest build wrote.")
        return page.joined(separator: "\n") + "\n"
    }

    /// The abstract without its full stop, as lists of pages show it.
    private var phrase: String {
        let text = command.abstract ?? ""
        return text.hasSuffix(".") ? String(text.dropLast()) : text
    }

    private var synopsis: String {
        let name = "\\fB\(Roff.escaped(command.fullName))\\fR"
        guard command.shownSubcommands.isEmpty else { return "\(name) \\fIcommand\\fR [\\fIoptions\\fR]" }
        let places = command.shownArguments.filter { $0.kind == "positional" }.map { argument in
            let value = "\\fI\(Roff.escaped(argument.valueName ?? ""))\\fR" + (argument.isRepeating ? " ..." : "")
            return argument.isOptional ? "[\(value)]" : value
        }
        return ([name, "[\\fIoptions\\fR]"] + places).joined(separator: " ")
    }

    private func entry(_ argument: CommandHelp.Argument) -> [String] {
        let value = argument.kind == "flag" ? "" : " \\fI\(Roff.escaped(argument.valueName ?? ""))\\fR"
        let names = (argument.names ?? []).map { "\\fB\(Roff.escaped($0.text))\\fR" }.joined(separator: ", ")
        var text = argument.abstract ?? ""
        if let values = argument.allValues { text += " One of " + values.joined(separator: ", ") + "." }
        if let value = argument.defaultValue { text += " Default: \(value)." }
        return entry(names.isEmpty ? String(value.dropFirst()) : names + value, text)
    }

    private func entry(_ heading: String, _ text: String) -> [String] { [".TP", heading, Roff.escaped(text)] }
}
