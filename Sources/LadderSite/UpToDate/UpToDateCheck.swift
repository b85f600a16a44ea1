/// Tells whether a build would only find the site that stands there already, and keeps the record that tells it.
///
/// Nothing of an earlier build is used again. A record says which files gave which site; where every byte of both is
/// still the same there is nothing to do, and otherwise a build does all its work.
struct UpToDateCheck: Sendable {
    /// A site that is as it would be built.
    struct Standing: Sendable {
        let manifest: OutputManifest
        let counts: SiteCounts
        /// Of all its files, in bytes.
        let size: Int
    }

    private let file: BuildRecordFile
    private let recorded: BuildRecord?
    private let inputs: BuildInputs
    /// Of the inputs, before the build reads those that it hasn't read yet.
    private let found: Fingerprint
    private let coder: ContentCoder

    /// Nil where no site stands or nobody keeps records, for a dry run, and where an input can't be looked at: read, or
    /// read as a whole, for it is large. So it is on systems that don't tell which program runs.
    init?(_ options: SiteBuild.Options, _ opened: SitePreparer.Opened) async {
        guard let records = options.records, !options.isDryRun, let program = ProgramFile.identity(),
            let file = BuildRecordFile(of: opened.setup.output, in: records)
        else { return nil }
        recorded = file.read()
        coder = recorded.map { ContentCoder(secret: $0.secret) } ?? .new()
        inputs = BuildInputs(options: options, opened: opened, program: program)
        guard let found = await inputs.fingerprint(.asRead, coder) else { return nil }
        (self.file, self.found) = (file, found)
    }

    /// Makes the codes of the site's files while they are rendered; nil where somebody is changing the handbook, for
    /// then the site changes too, and the codes would be of no use.
    var siteCoder: ContentCoder? { recorded == nil || recorded?.inputs == found ? coder : nil }

    /// Nil where a build has something to do, or nobody knows.
    func standing(advance: @escaping @Sendable (Int, Int) -> Void) async -> Standing? {
        guard let recorded, recorded.inputs == found, let expected = recorded.site,
            let site = StandingSite.open(inputs.opened.setup.output)
        else { return nil }
        defer { site.close() }
        guard let (fingerprint, size) = await site.fingerprint(coder, advance: advance), fingerprint == expected else {
            return nil
        }
        return Standing(manifest: site.manifest, counts: recorded.counts, size: size)
    }

    /// Notes what a build has found that had nothing to say.
    ///
    /// - Parameter site: of the site; nil where the build has changed it.
    func note(site: Fingerprint?, _ counts: SiteCounts) async {
        let record = BuildRecord(secret: coder.secret, inputs: found, site: site, counts: counts)
        // What has changed since the beginning may have been read before it changed, or after.
        guard record != recorded, await inputs.fingerprint(.now, coder) == found else { return }
        file.write(record)
    }
}
