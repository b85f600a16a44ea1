import Crypto

/// The SHA-256 of bytes, as the writer's records spell it.
enum ContentHash {
    /// The hash in 64 lower-case hexadecimal digits.
    static func hexadecimal(of bytes: [UInt8]) -> String { hexadecimal(of: SHA256.hash(data: bytes)) }

    /// The same of a hash that is made already.
    static func hexadecimal(of hash: SHA256Digest) -> String {
        String(unsafeUninitializedCapacity: 64) { text in
            hash.withUnsafeBytes { hash in
                for (place, byte) in hash.enumerated() {
                    text.initializeElement(at: 2 * place, to: digit(byte >> 4))
                    text.initializeElement(at: 2 * place + 1, to: digit(byte & 15))
                }
                return 2 * hash.count
            }
        }
    }

    private static func digit(_ value: UInt8) -> UInt8 {
        value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
    }
}
