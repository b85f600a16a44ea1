/// An expectation that holds, by its index in the pool, and the category below which it does.
struct HeldPlace: Hashable {
    let expectation: Int
    let category: Int
}
