internal import LadderSource

/// Looks for names of tracks that are surely one, written in two ways: their levels would stand on two tracks.
struct SimilarTracks {
    /// In shorter names another letter makes another word.
    private static let fewestLetters = 6

    let tracks: [LocatedText]

    func report(_ diagnostics: inout Diagnostics) {
        var seen: [LocatedText] = []
        for track in tracks where !seen.contains(where: { $0.text == track.text }) {
            if let other = seen.first(where: { isSimilar($0.text, track.text) }) {
                diagnostics.report(
                    LadderRule.similarTracks, "the track “\(track.text)” is another one than “\(other.text)”",
                    at: track.span, label: "did you mean “\(other.text)”?",
                    notes: [.init("the other one is named here", at: other.span)],
                    help: ["write both names alike, or give them names that differ more"])
            }
            seen.append(track)
        }
    }

    private func isSimilar(_ first: String, _ second: String) -> Bool {
        if NameKey(first) == NameKey(second) { return true }
        guard min(first.count, second.count) >= Self.fewestLetters else { return false }
        return NearestName.suggestion(for: second, among: [first], most: 1) != nil
    }
}
