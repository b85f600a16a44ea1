import Foundation
import Testing

@testable import LadderSource

struct JSONWriterTests {
    @Test func textsComeBackAsTheyWere() throws {
        let texts = [
            "", "plain", "\"quoted\" \\ back", "</script><b>", "tab\tline\nreturn\rbell\u{7}", "ü 日本 👩‍🚀", "\u{2028}",
        ]
        var json = JSONWriter()
        json.list { json in
            for text in texts { json.put(text) }
        }
        let read = try JSONDecoder().decode([String].self, from: Data(json.bytes))
        #expect(read == texts)
        #expect(!json.bytes.contains(UInt8(ascii: "<")))
    }

    @Test func valuesAreDividedByCommas() {
        var json = JSONWriter()
        json.object { json in
            json.put("a", 1)
            json.put("b", optional: nil)
            json.put("c", true)
            json.list("d") { json in
                json.object { _ in }
                json.object { $0.put("e", "f") }
            }
        }
        let text = String(decoding: json.bytes, as: UTF8.self).split(separator: "\n").joined()
        #expect(text == #"{"a":1,"c":true,"d":[{},{"e":"f"}]}"#)
    }
}
