import Testing

@testable import LadderSource

struct ElementStackTests {
    @Test func givesTheUppermostInOrder() {
        var stack = ElementStack<String>()
        for number in 0..<50 { stack.append("element number \(number)") }
        let taken = stack.take(from: 47)
        #expect(taken == ["element number 47", "element number 48", "element number 49"])
        #expect(stack.take(from: 47) == [])
        let last = stack.popLast()
        #expect(last == "element number 46")
        #expect(stack.count == 46 && stack.last == "element number 45")
        let rest = stack.take(from: 0)
        #expect(rest == (0..<46).map { "element number \($0)" })
        #expect(stack.last == nil && stack.popLast() == nil)
    }

    @Test func letsGoOfWhatIsLeft() {
        final class Watched {}
        weak var taken: Watched?
        weak var left: Watched?
        do {
            var stack = ElementStack<Watched>()
            for _ in 0..<20 { stack.append(Watched()) }
            left = stack.last
            let object = Watched()
            taken = object
            stack.append(object)
            _ = stack.take(from: 20)
        }
        #expect(taken == nil && left == nil)
    }
}
