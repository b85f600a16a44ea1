private import Foundation

extension String {
    /// The same with composed letters: Unicode's form C, which a text without other signs than those of ASCII has already.
    public var composed: String { withBytes(\.isASCII) ? self : precomposedStringWithCanonicalMapping }
}
