internal import LadderSource

/// Markup for a value that mostly is the same as before: then it is copied from where it stands on the page.
struct RepeatedMarkup<Value: Equatable> {
    private var last: (value: Value, place: Range<Int>)?

    @inline(__always)
    mutating func put(for value: Value, to page: inout PageBuffer, write: (inout PageBuffer) -> Void) {
        if let last, last.value == value { return page.putAgain(last.place) }
        let start = page.bytes.count
        write(&page)
        last = (value, start..<page.bytes.count)
    }
}
