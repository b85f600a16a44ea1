import LadderSource
import Testing

struct RepeatedBytesTests {
    @Test func aPartIsAppendedAgain() {
        var bytes = Array("abcdef".utf8)
        bytes.appendAgain(1..<4)
        bytes.appendAgain(0..<0)
        bytes.appendAgain(7..<9)
        #expect(String(decoding: bytes, as: UTF8.self) == "abcdefbcdcd")
    }
}
