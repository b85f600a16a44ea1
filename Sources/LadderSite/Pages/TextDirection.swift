/// Which way the text of a language runs.
enum TextDirection {
    case leftToRight
    case rightToLeft

    /// The languages that are written from right to left where no script is named, and such scripts: CLDR 45.
    private static let languages: Set<String> = [
        "ar", "arc", "arz", "azb", "bal", "bgn", "bqi", "ckb", "dv", "fa", "glk", "he", "iw", "ji", "ks", "lrc", "luz",
        "mzn", "nqo", "pnb", "prs", "ps", "rhg", "sd", "sdh", "skr", "syr", "ug", "ur", "yi",
    ]
    private static let scripts: Set<String> = [
        "adlm", "arab", "aran", "hebr", "mand", "mend", "nkoo", "rohg", "samr", "syrc", "thaa", "yezi",
    ]

    /// - Parameter language: a language tag, BCP 47; a script in it goes before the language: `az-Arab`, `ur-Latn`.
    init(of language: String) {
        let parts = language.lowercased().split(separator: "-").map(String.init)
        let script = parts.dropFirst().prefix(2).first { $0.utf8.count == 4 && $0.utf8.allSatisfy(\.isLowercaseLetter) }
        let isRightToLeft =
            script.map(Self.scripts.contains) ?? parts.first.map(Self.languages.contains) ?? false
        self = isRightToLeft ? .rightToLeft : .leftToRight
    }
}

extension UInt8 {
    fileprivate var isLowercaseLetter: Bool { self >= UInt8(ascii: "a") && self <= UInt8(ascii: "z") }
}
