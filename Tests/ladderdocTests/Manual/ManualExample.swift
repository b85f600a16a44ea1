import LadderSource

/// Code blocks of a page that stand between two headings: the files of a handbook, and what the program says of them.
struct ManualExample {
    struct Mistake: Error, CustomStringConvertible {
        let description: String
    }

    /// Their texts by their paths.
    private(set) var files: [String: String] = [:]
    /// The block whose text the program writes to standard error; without one it writes nothing.
    private(set) var output: (text: String, span: SourceSpan)?
    /// Quotes of what pages are to say, each behind a comment `<!-- result: engineering/ic2 -->`.
    private(set) var results: [ManualResult] = []
    /// Where its first block starts.
    let span: SourceSpan

    /// What the program is asked to do with the files; nil where no block of output says it.
    private(set) var command: String?

    /// The commands by the info strings of the blocks that hold their output.
    private static let commands = ["text output": "build", "text findings": "check"]

    /// Adds a block whose info string has two words: a language and a file's path, `text output` or `text findings`.
    ///
    /// - Throws: `Mistake` for other words, and for what stands there twice.
    mutating func add(_ info: String, _ text: String, at span: SourceSpan) throws {
        if let command = Self.commands[info] {
            if output != nil { throw Mistake(description: "\(Self.place(span)): a second block of output") }
            output = (text, span)
            self.command = command
            return
        }
        let path = String(info.drop { $0 != " " }.dropFirst())
        let isFile = path == "ladderdoc.yml" || path.hasPrefix("content/") || path.hasPrefix("themes/")
        guard isFile, !path.contains(" ") else {
            throw Mistake(description: "\(Self.place(span)): “\(info)” names no file of a handbook")
        }
        if files.updateValue(text, forKey: path) != nil {
            throw Mistake(description: "\(Self.place(span)): a second file “\(path)” below one heading")
        }
    }

    init(at span: SourceSpan) {
        self.span = span
    }

    /// The examples of a page, in their order.
    static func all(in blocks: [Block]) throws -> [ManualExample] {
        var examples: [ManualExample] = []
        var isNext = true
        for (block, next) in zip(blocks, blocks.dropFirst().map(Optional.some) + [nil]) {
            if case .heading = block.content { isNext = true }
            if let result = try ManualResult(block, next) {
                guard !isNext else { throw Mistake(description: "\(place(block.span)): a result of no files") }
                examples[examples.count - 1].results.append(result)
            }
            guard let (info, text) = try code(in: block) else { continue }
            if isNext { examples.append(ManualExample(at: block.span)) }
            isNext = false
            try examples[examples.count - 1].add(info, text, at: block.span)
        }
        return examples
    }

    /// The info string and the text of a block that is a part of an example.
    private static func code(in block: Block) throws -> (info: String, text: String)? {
        switch block.content {
        case .code(let info, let text): return info.contains(" ") ? (info, text) : nil
        case .list(let list):
            try refuse(list.items.flatMap(\.blocks))
            return nil
        case .quote(let inner):
            try refuse(inner)
            return nil
        default: return nil
        }
    }

    /// What stands in a list or a quote would be passed over.
    private static func refuse(_ blocks: [Block]) throws {
        for block in blocks where try code(in: block) != nil {
            throw Mistake(description: "\(place(block.span)): an example can't stand in a list or a quote")
        }
    }

    static func place(_ span: SourceSpan) -> String { "\(span.file.path):\(span.start.line)" }

    /// Runs a command in a folder with the files; without a configuration they get the shortest one.
    func run(_ command: String, _ situation: UnwritableSituation? = nil) throws -> (
        run: ProgramRun, handbook: SampleHandbook
    ) {
        let handbook = try SampleHandbook(files: files.merging(["ladderdoc.yml": "title: Example\n"]) { own, _ in own })
        try situation?.make(handbook)
        return (try handbook.run(command, "--color", "never"), handbook)
    }
}
