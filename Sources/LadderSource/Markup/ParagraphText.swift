/// A paragraph as it stands in the file.
enum ParagraphText {
    /// Its lines, without what stands before those of a quote.
    static func lines(_ paragraph: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
        paragraph.split { $0 == .newline || $0 == .carriageReturn }
            .map { $0.drop { $0.isBlank || $0 == .greater } }
    }
}
