/// Names that Windows keeps for devices, changes, or can't write: a folder with one can't be copied or checked out there.
enum WindowsName {
    private static let devices: Set<String> = {
        let ports = ["com", "lpt"].flatMap { port in (Array("0123456789") + Array("¹²³")).map { "\(port)\($0)" } }
        return Set(["con", "prn", "aux", "nul", "conin$", "conout$"] + ports)
    }()

    private static let unwritable = Set("<>:\"|?*\\".utf8)

    /// Whatever stands behind the first dot, and in either case of letters.
    static func isReserved(_ name: Substring) -> Bool {
        guard let last = name.last else { return false }
        if last == "." || last == " " || name.utf8.contains(where: unwritable.contains) { return true }
        var stem = name.prefix { $0 != "." }
        while stem.last == " " { stem.removeLast() }
        return stem.count <= 7 && devices.contains(stem.lowercased())
    }
}
