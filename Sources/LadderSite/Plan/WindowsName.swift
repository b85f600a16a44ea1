/// Names that Windows keeps for devices, or that it changes: a folder with one can't be copied or checked out there.
enum WindowsName {
    private static let devices: Set<String> = {
        let ports = ["com", "lpt"].flatMap { port in (Array("0123456789") + Array("¹²³")).map { "\(port)\($0)" } }
        return Set(["con", "prn", "aux", "nul", "conin$", "conout$"] + ports)
    }()

    /// Whatever stands behind the first dot, and in either case of letters.
    static func isReserved(_ name: Substring) -> Bool {
        guard let last = name.last else { return false }
        if last == "." || last == " " { return true }
        var stem = name.prefix { $0 != "." }
        while stem.last == " " { stem.removeLast() }
        return stem.count <= 7 && devices.contains(stem.lowercased())
    }
}
