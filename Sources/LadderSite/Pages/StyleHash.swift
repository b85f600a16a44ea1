private import Crypto
private import Foundation
private import LadderSource

/// The hash by which a Content-Security-Policy lets a style pass that stands in the page: CSP level 3, section 2.3.1.
enum StyleHash {
    static func text(of style: String) -> String {
        var hash = SHA256()
        style.withBytes { hash.update(bufferPointer: UnsafeRawBufferPointer($0)) }
        return "sha256-" + Data(hash.finalize()).base64EncodedString()
    }
}
