extension [UInt8] {
    /// Appends a part of what stands there already.
    public mutating func appendAgain(_ part: Range<Int>) {
        let end = count
        append(contentsOf: repeatElement(0, count: part.count))
        withUnsafeMutableBytes { bytes in
            UnsafeMutableRawBufferPointer(rebasing: bytes[end...])
                .copyMemory(from: UnsafeRawBufferPointer(rebasing: bytes[part]))
        }
    }
}
