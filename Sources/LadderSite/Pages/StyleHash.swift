private import Crypto
private import LadderSource

/// The hash by which a Content-Security-Policy lets a style pass that stands in the page: CSP level 3, section 2.3.1.
enum StyleHash {
    static func text(of style: String) -> String {
        var hash = SHA256()
        style.withBytes { hash.update(bufferPointer: UnsafeRawBufferPointer($0)) }
        return "sha256-" + base64(Array(hash.finalize()))
    }

    /// RFC 4648, section 4.
    private static func base64(_ bytes: [UInt8]) -> String {
        let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
        var text: [UInt8] = []
        for start in stride(from: 0, to: bytes.count, by: 3) {
            let part = bytes[start..<min(start + 3, bytes.count)]
            let bits = part.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - part.count))
            for place in 0..<4 {
                text.append(place <= part.count ? digits[bits >> (18 - 6 * place) & 63] : UInt8(ascii: "="))
            }
        }
        return String(decoding: text, as: UTF8.self)
    }
}
