internal import LadderSource

extension Inlines {
    /// Without colons and blanks at the end.
    var withoutLastColon: Inlines {
        guard let index = lastIndex, self[index] == .text else { return self }
        let text = text(at: index)
        let kept = text.withoutLastColon
        if kept.endIndex == text.endIndex { return self }
        return kept.isEmpty ? self[..<index] : part(before: kept.utf8.count, inTextAt: index)
    }
}
