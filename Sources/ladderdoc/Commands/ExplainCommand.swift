internal import ArgumentParser
internal import LadderSite
internal import LadderSource

struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Explain an error or a warning.",
        discussion: """
            Each message of ladderdoc has a name in brackets, such as error[dead-link]. This command prints what the \
            manual says of it: what it means, why it matters and what to do. Without a name it lists all there are.

            Examples:
              ladderdoc explain dead-link     Explain the message error[dead-link].
              ladderdoc explain               List all errors and warnings.
            """)

    @Argument(
        help: ArgumentHelp("The name in the brackets of a message.", valueName: "rule"),
        completion: .list(RuleCatalogue.all.map(\.id)))
    var rule: String?

    func run() throws {
        guard let rule else { return print(RuleList.text(), terminator: "") }
        guard let found = RuleCatalogue.rule(named: Self.id(in: rule)), let explanation = RuleExplanation(of: found)
        else {
            StandardError.write(Self.unknown(Self.id(in: rule)))
            throw ExitStatus.wrongUsage
        }
        print(
            "\(found.severity.rawValue)[\(found.id)]: \(explanation.description)\n\n\(explanation.bodyWithoutLinks)",
            terminator: "")
    }

    /// People copy names with what stands around them: `error[dead-link]:`.
    private static func id(in text: String) -> String {
        let inside = text.drop { $0 != "[" }.dropFirst().prefix { $0 != "]" }
        return inside.isEmpty ? text : String(inside)
    }

    private static func unknown(_ text: String) -> String {
        let ids = RuleCatalogue.ids(like: text).map { "“\($0)”" }.joined(separator: " or ")
        return
            "error: no error or warning is called “\(PrintableText.of(text))”\(ids.isEmpty ? "" : "; did you mean \(ids)?")\n"
            + "help: `ladderdoc explain` lists all names\n"
    }
}
