private import Crypto
private import Foundation

/// Sixteen bytes that stand for what a file holds, and for where it stands.
struct ContentCode: Equatable, Sendable {
    /// Not inline: most files are never asked for theirs, and there may be hundreds of thousands of them.
    let bytes: [UInt8]
}

/// Works out the codes of files under a secret: AES-GMAC (NIST SP 800-38D), whose nonce is a part of the path's hash.
///
/// That other contents have the same code is nothing that happens, and without the secret nobody can bring it about.
/// SHA-256 takes five times as long: for a whole site that is as long as to make its pages.
struct ContentCoder: Sendable {
    /// In bytes. To read a larger one may take longer than the build, which looks at its size first, and needs as much
    /// memory: where there is one, no build ends with a look.
    static let largestFile = 64 << 20

    /// A text of any length.
    let secret: String
    private let key: SymmetricKey

    init(secret: String) {
        self.secret = secret
        key = SymmetricKey(data: Array(SHA256.hash(data: Array(secret.utf8)).prefix(16)))
    }

    /// With a secret that nobody else knows.
    static func new() -> ContentCoder {
        let random = SymmetricKey(size: .bits256).withUnsafeBytes { Array($0) }
        return ContentCoder(secret: ContentHash.hexadecimal(of: random))
    }

    /// Nil where the library refuses, which it has no reason to: then there is no record, and a build does all its work.
    func code(of bytes: UnsafeBufferPointer<UInt8>, at path: String) -> ContentCode? {
        do {
            let nonce = try AES.GCM.Nonce(data: Array(SHA256.hash(data: Array(path.utf8)).prefix(12)))
            let box = try AES.GCM.seal([UInt8](), using: key, nonce: nonce, authenticating: bytes)
            return ContentCode(bytes: Array(box.tag))
        } catch {
            return nil
        }
    }
}
