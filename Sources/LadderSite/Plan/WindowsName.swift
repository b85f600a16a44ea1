/// Names that Windows keeps for devices, changes, or can't write: a folder with one can't be copied or checked out there.
enum WindowsName {
    private static let devices: Set<String> = {
        let ports = ["com", "lpt"].flatMap { port in (Array("0123456789") + Array("¹²³")).map { "\(port)\($0)" } }
        return Set(["con", "prn", "aux", "nul", "conin$", "conout$"] + ports)
    }()

    /// How long they are in UTF-8, and what they begin with: hardly any name is looked up.
    private static let deviceLengths = 3...7
    private static let initials = Array("acnlp".utf8)

    /// Whatever stands behind the first dot, and in either case of letters.
    static func isReserved(_ name: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let last = name.last else { return false }
        if last == UInt8(ascii: ".") || last == UInt8(ascii: " ") || name.contains(where: isUnwritable) { return true }
        var stem = name.prefix { $0 != UInt8(ascii: ".") }
        while stem.last == UInt8(ascii: " ") { stem.removeLast() }
        guard let first = stem.first, initials.contains(first | 0x20), deviceLengths.contains(stem.count) else {
            return false
        }
        return devices.contains(String(decoding: stem, as: UTF8.self).lowercased())
    }

    private static func isUnwritable(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: ":"), UInt8(ascii: "\""), UInt8(ascii: "|"),
            UInt8(ascii: "?"), UInt8(ascii: "*"), UInt8(ascii: "\\"):
            true
        default: false
        }
    }
}
