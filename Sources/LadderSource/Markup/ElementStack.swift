/// A stack whose uppermost elements can be taken off as an array.
///
/// It has one owner, unlike an array, so that what is taken off is moved and not copied.
struct ElementStack<Element>: ~Copyable {
    private var elements: UnsafeMutablePointer<Element>
    private var capacity = 16
    private(set) var count = 0

    init() {
        elements = .allocate(capacity: capacity)
    }

    deinit {
        elements.deinitialize(count: count)
        elements.deallocate()
    }

    var last: Element? { count == 0 ? nil : elements[count - 1] }

    /// Copies of all, the undermost first.
    var all: [Element] { Array(UnsafeBufferPointer(start: elements, count: count)) }

    mutating func append(_ element: consuming Element) {
        if count == capacity { grow() }
        (elements + count).initialize(to: element)
        count += 1
    }

    mutating func popLast() -> Element? {
        guard count > 0 else { return nil }
        count -= 1
        return (elements + count).move()
    }

    /// Takes off all elements from a place on.
    mutating func take(from start: Int) -> [Element] {
        precondition(start >= 0 && start <= count)
        if count == start { return [] }
        if count - start == 1, let only = popLast() { return [only] }
        var taken: [Element] = []
        taken.reserveCapacity(count - start)
        for place in start..<count { taken.append((elements + place).move()) }
        count = start
        return taken
    }

    private mutating func grow() {
        let moved = UnsafeMutablePointer<Element>.allocate(capacity: 2 * capacity)
        moved.moveInitialize(from: elements, count: count)
        elements.deallocate()
        (elements, capacity) = (moved, 2 * capacity)
    }
}
