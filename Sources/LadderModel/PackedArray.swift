extension Collection {
    /// A copy without room for more, for what is kept: an array that has grown has up to twice the room it needs.
    var packed: [Element] {
        var packed: [Element] = []
        packed.reserveCapacity(count)
        packed += self
        return packed
    }
}
