internal import LadderSource

extension Document {
    /// The places of texts in the front matter, without the quotes around them.
    ///
    /// - Parameter keys: those of the texts, and those whose values hold such keys.
    func frontMatterTexts(of keys: Set<String>) -> [SourceSpan] {
        frontMatter.map { Self.texts(in: $0, of: keys, isOfNames: false) } ?? []
    }

    /// - Parameter isOfNames: whether a mapping is one of names to texts: its keys are none of the format.
    private static func texts(in value: YAMLValue, of keys: Set<String>, isOfNames: Bool) -> [SourceSpan] {
        switch value.content {
        case .scalar(let text): [value.span.whole(of: text)]
        case .sequence(let values): values.flatMap { texts(in: $0, of: keys, isOfNames: false) }
        case .mapping(let entries):
            entries.filter { isOfNames || keys.contains($0.key.text) }.flatMap {
                texts(in: $0.value, of: keys, isOfNames: $0.key.text == "abbreviations")
            }
        case .empty: []
        }
    }
}
