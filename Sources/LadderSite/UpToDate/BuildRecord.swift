/// What a build has noted for the next one: which files gave which site.
struct BuildRecord: Equatable, Sendable {
    /// The first line of the file.
    private static let header = "ladderdoc-build-record 1"

    /// That of the codes under the fingerprints.
    let secret: String
    let inputs: Fingerprint
    /// Nil where the build has changed the site: then nobody has gone through all its files yet.
    let site: Fingerprint?
    let counts: SiteCounts

    init(secret: String, inputs: Fingerprint, site: Fingerprint?, counts: SiteCounts) {
        (self.secret, self.inputs, self.site, self.counts) = (secret, inputs, site, counts)
    }

    /// Nil for bytes that no build wrote.
    init?(parsing bytes: [UInt8]) {
        let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
        guard lines.count == 8, lines[0] == Self.header, lines[7].isEmpty,
            let ladders = Int(lines[4]), let levels = Int(lines[5]), let pages = Int(lines[6])
        else { return nil }
        secret = String(lines[1])
        inputs = Fingerprint(text: String(lines[2]))
        site = lines[3].isEmpty ? nil : Fingerprint(text: String(lines[3]))
        counts = SiteCounts(ladders: ladders, levels: levels, pages: pages)
    }

    /// The file's bytes.
    var bytes: [UInt8] {
        let lines = [
            Self.header, secret, inputs.text, site?.text ?? "", "\(counts.ladders)", "\(counts.levels)",
            "\(counts.pages)", "",
        ]
        return Array(lines.joined(separator: "\n").utf8)
    }
}
