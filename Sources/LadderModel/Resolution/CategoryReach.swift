/// The categories that each of several ladders may come to have, in an order that depends on nothing but what it names.
struct CategoryReach {
    let ladders: [Ladder]
    let references: [LadderReferences]

    /// The ladder's own, then those of what it extends, then those of the ladders whose levels it inherits from.
    func table(of ladder: Int) -> CategoryTable {
        var table = CategoryTable(ladders[ladder])
        var seen: Set<Int> = [ladder]
        var pending = Array(references[ladder].ladders(besides: ladder).reversed())
        while let other = pending.popLast() {
            guard seen.insert(other).inserted else { continue }
            for category in ladders[other].categories { _ = table.place(of: category) }
            pending += references[other].ladders(besides: other).reversed()
        }
        return table
    }
}
