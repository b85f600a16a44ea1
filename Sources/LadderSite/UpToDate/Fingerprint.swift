/// What tells one state of many files from another: a hash over their paths and the codes of what they hold.
struct Fingerprint: Equatable, Sendable {
    /// In lower-case hexadecimal digits.
    let text: String
}

extension Fingerprint {
    /// Of a site whose files all stand there already; nil where not all do.
    init?(of staged: [StagedFile]) {
        guard staged.allSatisfy({ $0.code != nil }) else { return nil }
        var maker = FingerprintMaker()
        for index in staged.indices.sorted(by: { staged[$0].location < staged[$1].location }) {
            if let code = staged[index].code { maker.add(staged[index].location.bytes, code) }
        }
        self = maker.fingerprint()
    }
}
