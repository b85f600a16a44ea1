internal import LadderSource

extension Inlines {
    /// What stands in bold at the start, `**Impact**` or `***Impact***`; nil where nothing does.
    var boldStart: Inlines? {
        guard let first else { return nil }
        if first == .strong { return content(at: startIndex) }
        guard first == .emphasis else { return nil }
        let inner = content(at: startIndex)
        return inner.first == .strong && inner.dropFirst().isEmpty ? inner.content(at: inner.startIndex) : nil
    }
}
