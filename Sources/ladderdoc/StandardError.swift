private import Foundation

/// Where messages go, so that results alone go to standard output.
enum StandardError {
    static func write(_ text: String) {
        // Where nobody reads any more, there is nobody to tell.
        try? FileHandle.standardError.write(contentsOf: Data(text.utf8))
    }
}
