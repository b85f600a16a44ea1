internal import LadderSource

/// Compares the tags of a template with the names that pages give: Mustache passes over an unknown one in silence.
struct TemplateCheck {
    let file: SourceFile
    /// The names of all templates.
    let templates: [String]
    /// The templates that this one includes.
    private(set) var references: [String] = []

    init(file: SourceFile, templates: [String]) {
        self.file = file
        self.templates = templates
    }

    mutating func run(_ diagnostics: inout Diagnostics) {
        var rest = file.bytes[...]
        while let open = Self.find("{{", in: rest), let close = Self.find("}}", in: file.bytes[(open + 2)...]) {
            check(file.bytes[(open + 2)..<close], &diagnostics)
            rest = file.bytes[(close + 2)...]
        }
    }

    private mutating func check(_ tag: ArraySlice<UInt8>, _ diagnostics: inout Diagnostics) {
        let kinds = "#^/&{>$<!=%".utf8
        let kind = tag.first.flatMap { kinds.contains($0) ? $0 : nil }
        var name = kind == nil ? tag : tag.dropFirst()
        while let first = name.first, first == UInt8(ascii: " ") { name = name.dropFirst() }
        while let last = name.last, last == UInt8(ascii: " ") { name = name.dropLast() }
        let text = String(decoding: name, as: UTF8.self)
        let known: [String]
        switch kind {
        case UInt8(ascii: "!"), UInt8(ascii: "="), UInt8(ascii: "%"), UInt8(ascii: "$"): return
        case UInt8(ascii: ">"), UInt8(ascii: "<"):
            known = templates
            references.append(text)
        // The end of a section or a block: Mustache itself checks that it fits.
        case UInt8(ascii: "/"): return
        default: known = PageContext.names
        }
        guard !known.contains(text), text != "." else { return }
        let nearest = NearestName.suggestion(for: text, among: known)
        let what = kind == UInt8(ascii: ">") || kind == UInt8(ascii: "<") ? "template" : "tag"
        diagnostics.report(
            SiteRule.invalidTemplate, "there is no \(what) “\(text)”", at: file.span(name.startIndex..<name.endIndex),
            label: nearest.map { "did you mean “\($0)”?" },
            help: nearest == nil ? ["known are \(known.joined(separator: ", "))"] : [])
    }

    private static func find(_ text: StaticString, in bytes: ArraySlice<UInt8>) -> Int? {
        let first = text.withUTF8Buffer { $0[0] }
        return bytes.indices.dropLast().first { bytes[$0] == first && bytes[$0 + 1] == first }
    }
}
