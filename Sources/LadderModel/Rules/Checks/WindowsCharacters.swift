/// The characters of Windows-1252 by their bytes.
enum WindowsCharacters {
    /// Those of the bytes from 0x80 to 0x9F, where it isn't Latin-1; nil for bytes that it leaves out.
    private static let special: [Unicode.Scalar?] = [
        "€", nil, "‚", "ƒ", "„", "…", "†", "‡", "ˆ", "‰", "Š", "‹", "Œ", nil, "Ž", nil,
        nil, "‘", "’", "“", "”", "•", "–", "—", "˜", "™", "š", "›", "œ", nil, "ž", "Ÿ",
    ]

    private static let bytes: [Unicode.Scalar: UInt8] = Dictionary(
        uniqueKeysWithValues: special.enumerated().compactMap { offset, scalar in
            scalar.map { ($0, 0x80 + UInt8(offset)) }
        })

    /// The byte that a program reads as a character; programs read those that are left out as Latin-1.
    static func byte(of scalar: Unicode.Scalar) -> UInt8? {
        0x80...0xFF ~= scalar.value ? UInt8(scalar.value) : bytes[scalar]
    }
}
