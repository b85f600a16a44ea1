/// Finds the newest commit of each source in what `git log` writes, as it comes: commits from the newest on, each as
/// its date behind a slash, and then the paths of its files, all of them with a zero behind.
struct GitLogReader {
    /// What git needs to write this, whatever a user has set. A merge names what it changed itself, and no more.
    static let arguments = [
        "-c", "core.quotePath=false", "-c", "log.follow=false", "-c", "log.showRoot=true", "log", "-c", "-z",
        "--name-only", "--no-relative", "--no-renames", "--no-ext-diff", "--no-textconv", "--format=/%as", "--", ".",
    ]

    private(set) var dates = ChangeDates()
    /// The sources that are still to be found, by their paths in the repository.
    private var wanted: [String: [String]]
    private var rank = 0
    private var date: String?
    private var isFirstPath = false
    private var unfinished: [UInt8] = []

    /// - Parameter sources: paths from the handbook's root, by those in the repository.
    init(sources: [String: [String]]) {
        wanted = sources
    }

    var hasAll: Bool { wanted.isEmpty }

    mutating func read(_ bytes: [UInt8]) {
        var rest = bytes[...]
        while let end = rest.firstIndex(of: 0), !hasAll {
            take(unfinished + rest[..<end])
            unfinished = []
            rest = rest[(end + 1)...]
        }
        unfinished += rest
    }

    private mutating func take(_ bytes: [UInt8]) {
        var bytes = bytes[...]
        if bytes.first == UInt8(ascii: "/") {
            rank += 1
            date = Self.date(bytes.dropFirst())
            isFirstPath = true
            return
        }
        // A line's end stands before the first path of a commit that is no merge.
        if isFirstPath, bytes.first == UInt8(ascii: "\n") { bytes = bytes.dropFirst() }
        guard !bytes.isEmpty else { return }
        isFirstPath = false
        guard let sources = wanted.removeValue(forKey: String(decoding: bytes, as: UTF8.self)), let date else { return }
        for source in sources { dates.changes[source] = ChangeDates.Change(rank: rank, date: date) }
    }

    /// A date as it stands in pages; nil for the nonsense that a damaged commit can hold.
    private static func date(_ bytes: ArraySlice<UInt8>) -> String? {
        let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
        let isDate =
            bytes.count == 10
            && bytes.enumerated().allSatisfy { [4, 7].contains($0) ? $1 == UInt8(ascii: "-") : digits.contains($1) }
        return isDate ? String(decoding: bytes, as: UTF8.self) : nil
    }
}
