internal import LadderSource

/// Writes links from one file of the site to others.
struct RelativeLink {
    /// The file's own path from the site's root.
    private let here: [UInt8]
    /// Kept for the next link, so that none takes memory of its own.
    private var there: [UInt8] = []
    /// The link that was written last, neither escaped nor encoded but for what would end its path.
    private(set) var bytes: [UInt8] = []

    init(from page: String) {
        here = Array(page.utf8)
    }

    static func text(from page: String, to target: SiteTarget) -> String {
        var link = RelativeLink(from: page)
        link.write(to: target)
        return String(decoding: link.bytes, as: UTF8.self)
    }

    /// - Parameter isMarkdown: whether pages lead to each other's Markdown forms, which have no ids.
    mutating func write(to target: SiteTarget, isMarkdown: Bool = false) {
        there.removeAll(keepingCapacity: true)
        there += target.place.utf8
        if target.isPage {
            there.append(target.place.isEmpty ? "index.html" : "/index.html")
            if isMarkdown { there.append(".md") }
        }
        let fragment = isMarkdown && target.isPage ? nil : target.fragment
        bytes.removeAll(keepingCapacity: true)
        if fragment == nil || here != there { writePath() }
        if let fragment {
            bytes.append(UInt8(ascii: "#"))
            bytes += fragment.utf8
        }
    }

    private mutating func writePath() {
        // The folders that both share; a name ends with its slash.
        var shared = 0
        var offset = 0
        while offset < here.count, offset < there.count, here[offset] == there[offset] {
            if here[offset] == UInt8(ascii: "/") { shared = offset + 1 }
            offset += 1
        }
        for byte in here[shared...] where byte == UInt8(ascii: "/") { bytes.append("../") }
        Self.append(there[shared...], to: &bytes)
    }

    /// A path for a URL, in which some characters would end it or mean something else.
    static func encoded(_ path: String) -> String {
        var bytes: [UInt8] = []
        append(Array(path.utf8)[...], to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func append(_ path: ArraySlice<UInt8>, to bytes: inout [UInt8]) {
        var rest = path
        while let special = rest.firstIndex(where: isSpecial) {
            bytes += rest[..<special]
            bytes.appendPercentEncoded(rest[special])
            rest = rest[(special + 1)...]
        }
        bytes += rest
    }

    private static func isSpecial(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "%"), UInt8(ascii: "#"), UInt8(ascii: "?"), UInt8(ascii: "&"), UInt8(ascii: "'"),
            UInt8(ascii: ":"):
            true
        default: false
        }
    }
}
