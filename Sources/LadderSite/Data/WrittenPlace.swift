/// Where an expectation that holds stands already, and the category below which it does.
struct WrittenPlace {
    let category: Int
    let range: Range<Int>
}
