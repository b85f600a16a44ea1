internal import LadderSource

extension String {
    /// Texts one behind the other, in memory of their size: each page has some, and several paths.
    init(joining start: String, _ middle: StaticString, _ end: String = "") {
        let counts = (start.utf8.count, middle.utf8CodeUnitCount, end.utf8.count)
        self.init(unsafeUninitializedCapacity: counts.0 + counts.1 + counts.2) { text in
            func put(_ part: UnsafeBufferPointer<UInt8>, at place: Int) {
                _ = UnsafeMutableBufferPointer(rebasing: text[place...]).initialize(from: part)
            }
            start.withBytes { put($0, at: 0) }
            put(UnsafeBufferPointer(start: middle.utf8Start, count: counts.1), at: counts.0)
            end.withBytes { put($0, at: counts.0 + counts.1) }
            return counts.0 + counts.1 + counts.2
        }
    }
}
