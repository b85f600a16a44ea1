private import Crypto
private import Foundation

/// The hash by which a Content-Security-Policy lets a style pass that stands in the page: CSP level 3, section 2.3.1.
enum StyleHash {
    static func text(of style: String) -> String {
        "sha256-" + Data(SHA256.hash(data: Array(style.utf8))).base64EncodedString()
    }
}
