/// What to do about YAML that libyaml 0.2 doesn't read, by the words with which it says so.
struct YAMLAdvice {
    /// What was being read.
    let context: String
    let problem: String

    /// Whether the mistake is where that began, and not where it should have ended at the latest.
    var isAtTheBeginning: Bool { isInQuotes || isInBrackets || isInBraces || lacksColon }

    /// Whether a second value follows on a first: mostly the line above lacks its colon.
    var isOfTwoValues: Bool { problem.contains("mapping values are not allowed") }

    static let keyWithColon = "write each key with a colon and a space behind it: `key: value`"

    var help: String {
        if isInQuotes { return "end the text with the quote that it begins with" }
        if isInBrackets { return "end the list with `]`; a text in it with `: `, `,` or `#` needs quotes" }
        if isInBraces { return "end the keys with `}`; a text in them with `: `, `,` or `#` needs quotes" }
        if lacksColon {
            return Self.keyWithColon + "; each item of a list begins with `- `"
        }
        if problem.contains("expected key") {
            return "begin keys that belong together in the same column, and write nothing behind a closing quote"
        }
        if problem.contains("'-' indicator") {
            return "begin keys that belong together, and the `-` of one list, in the same column"
        }
        if isOfTwoValues {
            return "a text with `: ` needs quotes; keys that belong together begin in the same column"
        }
        return "a text with `: `, ` #` or a leading `*`, `&`, `@`, `[`, `{` needs quotes"
    }

    private var lacksColon: Bool { problem.contains("could not find expected ':'") }
    private var isInQuotes: Bool { context.contains("quoted scalar") }
    private var isInBrackets: Bool { context.contains("flow sequence") }
    private var isInBraces: Bool { context.contains("flow mapping") }
}
