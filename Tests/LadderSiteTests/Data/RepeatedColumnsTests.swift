import LadderSource
import Testing

@testable import LadderSite

struct RepeatedColumnsTests {
    /// A list of all columns' numbers, each column put as a ladder's data put it.
    private static func list(_ columns: [(category: Int, numbers: [Int])]) -> (text: String, written: Int) {
        var known = RepeatedColumns(categories: 2)
        var json = JSONWriter()
        var written = 0
        json.list("x") { json in
            for (category, numbers) in columns {
                let held = numbers[...]
                let place = json.noted { json in
                    for number in known.putAgain(held, of: category, to: &json) {
                        json.put(number)
                        written += 1
                    }
                }
                known.note(held, of: category, at: place)
            }
        }
        return (String(decoding: json.bytes, as: UTF8.self).replacing("\n", with: ""), written)
    }

    @Test func aColumnBeginsWithACopyOfTheOneBeforeIt() {
        let list = Self.list([(0, [1, 2]), (1, [7]), (0, [1, 2, 3]), (1, [7]), (0, [1, 2, 3, 4])])
        #expect(list.text == "\"x\":[1,2,7,1,2,3,7,1,2,3,4]")
        #expect(list.written == 5)
    }

    @Test func aColumnThatBeginsInAnotherWayIsWrittenWhole() {
        let list = Self.list([(0, [1, 2]), (0, [2]), (0, []), (0, [2, 1]), (0, [2, 1])])
        #expect(list.text == "\"x\":[1,2,2,2,1,2,1]")
        #expect(list.written == 5)
    }
}
