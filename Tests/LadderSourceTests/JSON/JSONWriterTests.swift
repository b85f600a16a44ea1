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
        #expect(line(json) == #"{"a":1,"c":true,"d":[{},{"e":"f"}]}"#)
    }

    @Test func whatIsPutAgainStandsThereTwice() {
        var json = JSONWriter()
        json.list { json in
            json.list { json in
                json.list { json in
                    json.put(1)
                    let place = json.noted { json in
                        json.put("two")
                        json.object { $0.put("three", 3) }
                    }
                    json.putAgain(place)
                    json.put(4)
                }
            }
        }
        #expect(line(json) == #"[[[1,"two",{"three":3},"two",{"three":3},4]]]"#)
    }

    /// What is noted may be the first of its list, or stand on a line of its own.
    @Test func whatDividesValuesIsNotPutAgain() {
        var json = JSONWriter()
        json.list { json in
            let first = json.noted { $0.put(1) }
            let second = json.noted { $0.put(2) }
            json.putAgain(first)
            json.putAgain(second)
        }
        #expect(line(json) == "[1,2,1,2]")
    }

    @Test func aTextIsPutTogetherOfParts() {
        let context = HTMLRenderer.Context.plain
        var json = JSONWriter()
        json.list { json in
            for name in ["one", "<two>"] {
                json.object { json in
                    let end = json.put("id", StoredText(context.store, context.keep(name)))
                    let start = "a\"b#".withBytes { json.put("url", $0, end) }
                    json.putAgain("again", start, end)
                }
            }
        }
        let objects = [
            #"{"id":"one","url":"a\"b#one","again":"a\"b#one"}"#,
            #"{"id":"\u003ctwo>","url":"a\"b#\u003ctwo>","again":"a\"b#\u003ctwo>"}"#,
        ]
        #expect(line(json) == "[\(objects.joined(separator: ","))]")
    }

    private func line(_ json: borrowing JSONWriter) -> String {
        String(decoding: json.bytes, as: UTF8.self).split(separator: "\n").joined()
    }
}
