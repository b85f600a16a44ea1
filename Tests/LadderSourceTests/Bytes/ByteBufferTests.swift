import Testing

@testable import LadderSource

struct ByteBufferTests {
    @Test func bytesStandInTheOrderInWhichTheyWereAppended() {
        var buffer = ByteBuffer(capacity: 0)
        #expect(buffer.text == "")
        #expect(buffer.last == nil)
        buffer.append(UInt8(ascii: "a"))
        buffer.append("bc")
        buffer.append(Array("de".utf8))
        buffer.append(Array("xfgx".utf8)[1..<3])
        buffer.append(raw: "hü")
        buffer.append(repeating: .space, count: 2)
        buffer.append(number: 7)
        buffer.append(number: -120)
        #expect(buffer.text == "abcdefghü  7-120")
        #expect(buffer.count == 17)
        #expect(buffer.last == UInt8(ascii: "0"))
        #expect(buffer[1] == UInt8(ascii: "b"))
        #expect(buffer.array(from: 13) == Array("-120".utf8))
    }

    @Test func whatIsWrittenIntoRoomCountsAsFarAsItIsSaid() {
        var buffer = ByteBuffer(capacity: 1)
        buffer.append("a")
        let isWritten = buffer.append(upTo: 8) { room in
            for place in room.indices { room[place] = UInt8(ascii: "b") }
            return 3
        }
        #expect(isWritten && buffer.text == "abbb")
        #expect(!buffer.append(upTo: 8) { _ in nil } && buffer.text == "abbb")
        #expect(buffer.append(upTo: 0) { $0.count } && buffer.text == "abbb")
    }

    @Test func aPartIsAppendedAgain() {
        var buffer = ByteBuffer(capacity: 6)
        buffer.append("abcdef")
        buffer.appendAgain(1..<4)
        buffer.appendAgain(0..<0)
        buffer.appendAgain(7..<9)
        #expect(buffer.text == "abcdefbcdcd")
    }

    @Test func twoPartsAreAppendedAgain() {
        var buffer = ByteBuffer(capacity: 6)
        buffer.append("abcdef")
        buffer.appendAgain(4..<6, 1..<4)
        buffer.appendAgain(0..<0, 0..<1)
        buffer.appendAgain(10..<12, 3..<3)
        #expect(buffer.text == "abcdefefbcdada")
    }

    @Test(arguments: [0, 9, 10, 99, 100, 101, 909, 1000, 12_345, Int.max, -1, -10, -100, Int.min])
    func numbersStandInDecimalDigits(number: Int) {
        var buffer = ByteBuffer(capacity: 1)
        buffer.append(number: number)
        #expect(buffer.text == String(number))
    }

    @Test func memoryIsHandedOver() {
        var buffer = ByteBuffer()
        buffer.append("old")
        var taken = buffer.take()
        #expect(buffer.text == "")
        buffer.append("new")
        taken.append("er")
        #expect(taken.text == "older")
        taken.append(buffer)
        #expect(taken.text == "oldernew")
        taken.truncate(to: 3)
        taken.removeLast()
        #expect(taken.text == "ol")
        taken.replace(with: Array("else".utf8))
        #expect(taken.text == "else")
        taken.removeAll()
        #expect(taken.text == "")
    }

    @Test func manyBytesKeepTheirPlaces() {
        var buffer = ByteBuffer(capacity: 1)
        for number in 0..<10_000 { buffer.append(UInt8(truncatingIfNeeded: number)) }
        #expect(buffer.array() == (0..<10_000).map { UInt8(truncatingIfNeeded: $0) })
    }
}
