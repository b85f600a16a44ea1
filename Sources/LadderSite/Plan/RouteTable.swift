internal import LadderSource

/// The files of the site by their paths: no two things may have one URL.
struct RouteTable {
    private struct Claim {
        let path: String
        let span: SourceSpan?
        /// Says what has the path; asked where something is wrong with it, which is hardly ever.
        let name: () -> String

        var what: String { name() }
    }

    /// What a path stands for, by the indices of claims.
    fileprivate struct Uses {
        /// The latest claim on it.
        var file: Int32?
        /// The first claim that needs a folder there.
        var folder: Int32?
    }

    private var claims: [Claim] = []
    /// The files, two by two, of which it is said already that they have one address: those of two ladders have many.
    private var reported: Set<[String]> = []
    /// By path, as disks compare them.
    private var uses: [String: Uses]
    /// The latest path of which all is right: those beside it are in folders that are known.
    private var latest: (path: String, key: String) = ("", "")
    /// What file systems take as a name, in bytes, and what a whole path may have to fit below any output folder.
    private static let longestName = 255
    private static let longestPath = 1_000

    /// - Parameter room: about how many paths there will be, with those of the folders on the way.
    init(room: Int = 0) {
        claims.reserveCapacity(room)
        uses = Dictionary(minimumCapacity: room)
    }

    /// Takes a path for something; a second claim on it is reported with both.
    mutating func claim(
        _ path: String, at span: SourceSpan?,
        help: [String] = ["rename one of them; a level can also have another `id`"], _ diagnostics: inout Diagnostics,
        for what: @escaping () -> String
    ) {
        let mine = Claim(path: path, span: span, name: what)
        let names = Self.names(of: path, besides: latest.path)
        check(names, of: mine, &diagnostics)
        let key = Self.key(path)
        let isPlain = key == path
        let folders = (isPlain ? names : Self.names(of: key, besides: latest.key)).dropLast()
        let place = Int32(claims.count)
        claims.append(mine)
        let former = use(key, folders, for: place)
        latest = former == nil ? (path, key) : ("", "")
        guard let other = former.map({ claims[Int($0)] }), isNew(mine, other) else { return }
        diagnostics.report(
            SiteRule.duplicateURL, "\(mine.what) and \(other.what) have the same address: /\(path)",
            at: span ?? other.span,
            notes: span == nil || other.span == nil ? [] : [.init("\(other.what) comes from here", at: other.span)],
            help: help + Self.hints(mine, other, key: key))
    }

    /// Whether nothing has been said yet of the files from which two claims come.
    private mutating func isNew(_ mine: Claim, _ other: Claim) -> Bool {
        guard let (one, another) = mine.span.flatMap({ span in other.span.map { (span.file.path, $0.file.path) } }),
            !one.utf8.elementsEqual(another.utf8)
        else { return true }
        return reported.insert([one, another]).inserted
    }

    /// Notes what a claim needs; answers an earlier claim that needs the same for something else.
    ///
    /// - Parameter folders: where the names stand in the key of those that the latest path does not lie in.
    private mutating func use(_ key: String, _ folders: ArraySlice<Range<Int>>, for place: Int32) -> Int32? {
        var former = uses[key, default: Uses()].claim(asFileFor: place)
        for name in folders {
            let folder = key.withBytes { String(decoding: $0[part: 0..<name.upperBound], as: UTF8.self) }
            let inFile = uses[folder, default: Uses()].claim(asFolderFor: place)
            former = former ?? inFile
        }
        return former
    }

    /// Many disks don't tell capital from small letters, nor `ß` from `ss`; strings that differ only in how their accents
    /// are stored are equal anyway.
    private static func key(_ path: String) -> String {
        if path.withBytes({ !$0.holds(Changeable.self) }) { return path }
        return path.utf8.allSatisfy { $0 < 0x80 } ? path.lowercased() : path.uppercased().lowercased()
    }

    private static func hints(_ mine: Claim, _ other: Claim, key: String) -> [String] {
        if [(mine.path, other.path), (mine.span?.file.path ?? "", other.span?.file.path ?? "")].contains(where: {
            $0 == $1 && !$0.utf8.elementsEqual($1.utf8)
        }) || (mine.what == other.what && !mine.what.utf8.elementsEqual(other.what.utf8)) {
            return ["the names of the two files look the same, but their accents are stored in different ways"]
        }
        return other.path != mine.path && Self.key(other.path) == key
            ? ["many disks take capital and small letters in names for the same"] : []
    }

    // MARK: Names that can't be everywhere

    private func check(_ names: [Range<Int>], of claim: Claim, _ diagnostics: inout Diagnostics) {
        let path = claim.path
        if names.contains(where: { $0.count > Self.longestName }) || path.utf8.count > Self.longestPath {
            diagnostics.report(
                SiteRule.longURL, "the address of \(claim.what) is too long: /\(path.prefix(60))…", at: claim.span,
                help: ["give it a shorter name, or a short `id`"])
        }
        let reserved = path.withBytes { bytes in names.first { WindowsName.isReserved(bytes[part: $0]) } }
        if let reserved {
            let name = String(decoding: Array(path.utf8)[reserved], as: UTF8.self)
            diagnostics.report(
                SiteRule.reservedName, "“\(name)” in the address of \(claim.what) can't be a name on Windows",
                at: claim.span,
                help: ["give it another name, or another `id`: the site could not be copied to such a computer"])
        }
    }

    /// Where the names between a path's slashes stand in its bytes, but for folders that another path has too.
    private static func names(of path: String, besides other: String) -> [Range<Int>] {
        path.withBytes { bytes in
            var start = other.withBytes { bytes.sharedCount(with: $0) }
            while start > 0, bytes[start - 1] != UInt8(ascii: "/") { start -= 1 }
            var names: [Range<Int>] = []
            while start <= bytes.count {
                let end = bytes.firstPlace(of: PathSlash.self, from: start)
                names.append(start..<end)
                start = end + 1
            }
            return names
        }
    }
}

/// What may stand in a name's key as something else: capital letters, and those that are no ASCII.
private enum Changeable: ByteKind {
    static func contains(_ byte: UInt8) -> Bool { byte >= 0x80 || (0x41...0x5A).contains(byte) }
    @inline(__always)
    static func candidates(in word: ByteWord) -> ByteMarks {
        word.marks(from: 0x41, through: 0x5A) | word.marks(from: 0x80, through: 0xFF)
    }
}

extension RouteTable.Uses {
    /// Answers the claim that has the path already.
    fileprivate mutating func claim(asFileFor place: Int32) -> Int32? {
        defer { file = place }
        return file ?? folder
    }

    /// Answers the claim that has the path for a file.
    fileprivate mutating func claim(asFolderFor place: Int32) -> Int32? {
        folder = folder ?? place
        return file
    }
}
