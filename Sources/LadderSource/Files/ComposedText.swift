private import Foundation

extension String {
    /// The same with composed letters: Unicode's form C, which a text without other signs than those of ASCII has already.
    public var composed: String { utf8.allSatisfy { $0 < 0x80 } ? self : precomposedStringWithCanonicalMapping }
}
