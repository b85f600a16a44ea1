extension ArraySlice<Int> {
    /// Whether it begins with all of another; what one level holds of a category stands mostly where the next one's begins.
    func begins(with other: ArraySlice<Int>) -> Bool {
        guard other.count <= count else { return false }
        return withUnsafeBufferPointer { all in
            other.withUnsafeBufferPointer { other in
                all.baseAddress == other.baseAddress || all[..<other.count].elementsEqual(other)
            }
        }
    }
}
