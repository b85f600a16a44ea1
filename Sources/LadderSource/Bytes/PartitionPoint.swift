extension RandomAccessCollection where Index == Int {
    /// The place of the first element that isn't before what is looked for; the end where all are.
    ///
    /// - Parameter isBefore: true of a number of elements at the start, and of no others.
    @inlinable
    public func partitionPoint(_ isBefore: (Element) -> Bool) -> Int {
        var low = startIndex
        var high = endIndex
        while low < high {
            let middle = low + (high - low) / 2
            if isBefore(self[middle]) { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
