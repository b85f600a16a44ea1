internal import LadderModel

/// What an expectation says, beside what those say that it replaces.
struct StrengthenedText {
    let resolved: ResolvedLadder
    let change: Transition.Strengthening
    /// Whether the new text stands there already, so that it need not be told where it shares no words with the old ones.
    var isBesideText = false

    /// What became of the nearest of the old texts, or one text after the other where they have little in common.
    func write(to page: inout PageBuffer) {
        let rewording = resolved.rewording(of: change)
        var isFirst = true
        for old in change.old where old != rewording?.old {
            if !isFirst { page.put(" ") }
            isFirst = false
            page.put("<del>")
            // Below the same lead-in both are understood without it.
            if resolved.pool.leadIns(of: old) == resolved.pool.leadIns(of: change.new) {
                page.put(resolved.pool.html(of: old))
            } else {
                page.put(fullTextOf: resolved.pool[old])
            }
            page.put("</del>")
        }
        guard rewording != nil || !isBesideText else { return }
        if !isFirst { page.put(" ") }
        if let rewording { return write(rewording.difference, to: &page) }
        page.put("<ins>")
        page.put(resolved.pool.html(of: change.new))
        page.put("</ins>")
    }

    private func write(_ difference: WordDifference, to page: inout PageBuffer) {
        page.put("<span class=\"reworded\">")
        for (index, run) in difference.runs.enumerated() {
            if index > 0 { page.put(" ") }
            switch run.kind {
            case .same: page.put(text: run.text)
            case .removed:
                page.put("<del>")
                page.put(text: run.text)
                page.put("</del>")
            case .added:
                page.put("<ins>")
                page.put(text: run.text)
                page.put("</ins>")
            }
        }
        page.put("</span>")
    }
}
