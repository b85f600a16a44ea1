internal import LadderSource

/// Compares the blocks that templates fill with those that the templates have in which they stand.
struct TemplateBlocks {
    /// By the templates' names.
    let checks: [String: TemplateCheck]

    func report(_ diagnostics: inout Diagnostics) {
        for check in checks.values.sorted(by: { $0.name < $1.name }) {
            for filled in check.filled where checks[filled.parent] != nil {
                let known = blocks(of: filled.parent)
                guard !known.contains(filled.block), !isLeftOut(filled.block, by: check) else { continue }
                let nearest = NearestName.suggestion(for: filled.block, among: known.sorted())
                diagnostics.report(
                    SiteRule.invalidTemplate, "“\(filled.parent)” has no block “\(filled.block)”", at: filled.span,
                    label: nearest.map { "did you mean “\($0)”?" },
                    help: nearest == nil
                        ? [
                            "what it says would be shown nowhere; “\(filled.parent)” can have {{$\(filled.block)}}{{/\(filled.block)}}"
                        ]
                        : [])
            }
        }
    }

    /// Whether an own frame leaves out what a default template has for it, as one may but for the page itself.
    private func isLeftOut(_ block: String, by check: TemplateCheck) -> Bool {
        block != Self.main && EmbeddedTheme.files()[TemplateLoader.path(of: check.name)] == check.file.bytes
    }

    /// The block of the frame that holds all that a page says.
    private static let main = "main"

    /// Its own, and those of all that it fills and includes.
    private func blocks(of template: String) -> Set<String> {
        var found: Set<String> = []
        var seen: Set<String> = []
        var waiting = [template]
        while let name = waiting.popLast() {
            guard seen.insert(name).inserted, let check = checks[name] else { continue }
            found.formUnion(check.declared)
            waiting += check.references
        }
        return found
    }
}
