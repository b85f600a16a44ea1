extension [Range<Int>] {
    /// Whether a place lies in one of them.
    ///
    /// They stand in their order, and none overlaps another.
    public func hold(_ place: Int) -> Bool {
        let next = partitionPoint { $0.upperBound <= place }
        return next < count && self[next].contains(place)
    }
}
