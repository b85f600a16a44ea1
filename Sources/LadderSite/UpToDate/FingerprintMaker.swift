private import Crypto

/// Makes a fingerprint of one file after the other.
struct FingerprintMaker {
    private var hash = SHA256()

    /// Adds what belongs to the state and stands in no file.
    mutating func add(_ words: String) { add(Array(words.utf8)) }

    mutating func add(_ path: [UInt8], _ code: ContentCode) {
        add(path)
        hash.update(data: code.bytes)
    }

    func fingerprint() -> Fingerprint { Fingerprint(text: ContentHash.hexadecimal(of: hash.finalize())) }

    /// With its length before it, so that no two lists look alike.
    private mutating func add(_ bytes: [UInt8]) {
        hash.update(data: Array("\(bytes.count):".utf8))
        hash.update(data: bytes)
    }
}
