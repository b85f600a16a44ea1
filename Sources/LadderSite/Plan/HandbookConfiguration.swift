internal import LadderSource

/// What `ladderdoc.yml` says.
struct HandbookConfiguration: Sendable {
    let title: String
    let description: String?
    /// A language tag for the pages: BCP 47.
    let language: String
    /// Where the site will be published, with a slash at the end.
    var baseURL: String?
    /// Folders from the handbook's root.
    let content: String
    let output: String
    let theme: String
    let navigation: NavigationOrder
    /// The path of a picture from the handbook's root.
    let logo: LocatedText?
    let editURL: EditURL?
    /// Where it names folders, for messages; nil where it doesn't.
    let places: (content: SourceSpan?, theme: SourceSpan?)
    /// Where it asks for the dates of the last changes; nil where it doesn't.
    let lastChanged: SourceSpan?
    let check: CheckSettings
    let limits: HandbookLimits

    private static let schema = MappingReader.Schema(
        name: HandbookFolder.configuration,
        keys: [
            "title", "description", "language", "base-url", "content", "output", "theme", "navigation", "logo",
            "edit-url", "last-changed", "check", "limits", "min-version",
        ],
        later: [
            "colors": "colours", "fonts": "fonts",
        ])

    /// Nil, with a diagnostic, for a configuration that has an error.
    static func read(_ file: SourceFile, _ diagnostics: inout Diagnostics) -> HandbookConfiguration? {
        guard SourceText(file: file, limit: DocumentParser.largestFile).isReadable(&diagnostics) else { return nil }
        let value =
            YAMLReader(file: file, range: 0..<file.bytes.count).read(&diagnostics)
            ?? YAMLValue(content: .empty, span: file.span(0..<0))
        guard !diagnostics.hasErrors, let reader = MappingReader(value, schema: schema, &diagnostics) else {
            return nil
        }
        checkVersion(reader, &diagnostics)
        let title = reader.required("title", of: HandbookFolder.configuration, &diagnostics)
        let configuration = HandbookConfiguration(
            title: title?.text.foldingWhitespace() ?? "", description: reader.text("description", &diagnostics)?.text,
            language: reader.text("language", &diagnostics).flatMap { language($0, &diagnostics) } ?? "en",
            baseURL: reader.text("base-url", &diagnostics).flatMap { baseURL($0.text, at: $0.span, &diagnostics) },
            content: folder("content", reader, &diagnostics),
            output: folder("output", reader, &diagnostics, or: "site"),
            theme: reader.text("theme", &diagnostics)?.text ?? "default",
            navigation: NavigationOrder.read(reader, &diagnostics), logo: reader.text("logo", &diagnostics),
            editURL: reader.text("edit-url", &diagnostics).flatMap { EditURL.read($0, &diagnostics) },
            places: (reader.entry("content")?.value.span, reader.entry("theme")?.value.span),
            lastChanged: lastChanged(reader, &diagnostics),
            check: reader.entry("check").map { CheckSettings.read($0.value, &diagnostics) } ?? .none,
            limits: reader.entry("limits").map { HandbookLimits.read($0.value, &diagnostics) } ?? HandbookLimits())
        return diagnostics.hasErrors ? nil : configuration
    }

    private enum LastChanged: String, CaseIterable {
        case never = "none"
        case git
    }

    private static func lastChanged(_ reader: MappingReader, _ diagnostics: inout Diagnostics) -> SourceSpan? {
        let choice: LastChanged? = reader.choice("last-changed", &diagnostics)
        return choice == .git ? reader.entry("last-changed")?.value.span : nil
    }

    /// A language tag, by its shape; nil, with a diagnostic, for what is none, such as a language's name.
    private static func language(_ text: LocatedText, _ diagnostics: inout Diagnostics) -> String? {
        let parts = text.text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        let isTag =
            (2...3).contains(parts[0].count) && parts.dropFirst().allSatisfy { (1...8).contains($0.count) }
            && text.text.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
            && text.text.prefix(parts[0].count).allSatisfy(\.isLetter)
        if isTag { return text.text }
        diagnostics.report(
            SourceRule.invalidValue, "“\(text.text)” is no language tag", at: text.span,
            help: ["write two or three letters, such as `en` or `ar`, with a region behind a hyphen: `pt-BR`"])
        return nil
    }

    /// A base URL with its slash at the end; nil, with a diagnostic, for what is none.
    static func baseURL(_ text: String, at span: SourceSpan?, _ diagnostics: inout Diagnostics) -> String? {
        let isFile = [".html", ".htm"].contains(where: text.lowercased().hasSuffix)
        if !isFile, WebAddress.server(of: text) != nil,
            !text.contains(where: { $0.isWhitespace || "?#<>\"".contains($0) })
        {
            return text.hasSuffix("/") ? text : text + "/"
        }
        diagnostics.report(
            SourceRule.invalidValue, "“\(text)” isn't the address of a site", at: span,
            help: [
                isFile
                    ? "leave out the file's name: the addresses of all pages begin with this one"
                    : "write the address of the home page, such as https://example.com/handbook/"
            ])
        return nil
    }

    private static func folder(
        _ key: String, _ reader: MappingReader, _ diagnostics: inout Diagnostics, or fallback: String = "content"
    ) -> String {
        guard let text = reader.text(key, &diagnostics) else { return fallback }
        let parts = text.text.split(separator: "/", omittingEmptySubsequences: false).filter { $0 != "." }
        var names = parts[...]
        if names.last?.isEmpty == true { names.removeLast() }
        let isInside = !names.isEmpty && names.allSatisfy { !$0.isEmpty && $0 != ".." }
        if isInside, !names.contains(where: isOdd) { return names.joined(separator: "/") }
        diagnostics.report(
            SourceRule.invalidValue,
            "`\(key)` takes a folder below the one with ladderdoc.yml, and this is “\(text.text)”",
            at: text.span, help: ["write a path from that folder without `..`, `~` and `\\`, such as `\(fallback)`"])
        return fallback
    }

    /// A name that is no folder's to people: it means another place to shells and on Windows, or can't be seen; or Git's.
    private static func isOdd(_ name: Substring) -> Bool {
        name.hasPrefix("~") || name.contains("\\") || name.lowercased() == ".git"
            || name.unicodeScalars.contains {
                $0.properties.generalCategory == .control || $0.properties.generalCategory == .format
            }
    }

    private static func checkVersion(_ reader: MappingReader, _ diagnostics: inout Diagnostics) {
        guard let wanted = reader.text("min-version", &diagnostics) else { return }
        let numbers = ProgramVersion.numbers(of: wanted.text)
        guard let numbers else {
            diagnostics.report(
                SourceRule.invalidValue, "“\(wanted.text)” is no version", at: wanted.span,
                help: ["write it as `0.1.0`"])
            return
        }
        if ProgramVersion.numbers(of: ProgramVersion.current)?.lexicographicallyPrecedes(numbers) == true {
            diagnostics.report(
                SiteRule.newerVersionNeeded,
                "this handbook needs ladderdoc \(wanted.text), and this is \(ProgramVersion.current)", at: wanted.span,
                help: ["install a newer ladderdoc"])
        }
    }
}
