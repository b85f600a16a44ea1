@testable import LadderSource

/// Reads HTML as strictly as XML, so that no browser has anything to mend: what our own must be like, whatever its source.
struct HTMLCheck {
    private(set) var ids: Set<String> = []
    /// What links and pictures lead to, without HTML's escapes.
    private(set) var targets: [String] = []

    private let bytes: [UInt8]
    private var offset = 0
    private var open: [String] = []

    private static let void: Set<String> = ["br", "hr", "img", "input", "link", "meta", "col"]
    private static let forbidden: Set<String> = ["iframe", "object", "embed", "base", "svg", "math", "template"]
    /// What ends a paragraph that is open, whatever its author meant.
    private static let blocks: Set<String> = [
        "p", "ul", "ol", "div", "table", "pre", "blockquote", "hr", "section", "details", "h1", "h2", "h3", "h4", "h5",
        "h6", "nav", "main", "header", "footer", "dl",
    ]

    init(_ bytes: [UInt8]) throws {
        self.bytes = bytes
        if text(15) == "<!doctype html>" { offset = 15 }
        while let byte = next {
            switch byte {
            case UInt8(ascii: "<"): try takeTag()
            case UInt8(ascii: "&"): try takeReference()
            default:
                try Finding.unless(
                    byte >= 0x20 && byte != 0x7F || [.newline, .tab, 0x0C].contains(byte), fault("control character"))
                offset += 1
            }
        }
        try Finding.unless(open.isEmpty, fault("not closed: \(open)"))
    }

    private var next: UInt8? { offset < bytes.count ? bytes[offset] : nil }

    private func text(_ length: Int) -> String {
        String(decoding: bytes[offset..<min(offset + length, bytes.count)], as: UTF8.self)
    }

    private func fault(_ what: String) -> String {
        let around = bytes[max(0, offset - 120)..<min(bytes.count, offset + 60)]
        return "HTML: \(what) at byte \(offset): …\(String(decoding: around, as: UTF8.self))…"
    }

    private mutating func take(_ sign: Character) throws {
        try Finding.unless(sign.asciiValue != nil && next == sign.asciiValue, fault("no “\(sign)”"))
        offset += 1
    }

    private mutating func takeName() throws -> String {
        let start = offset
        while let byte = next, byte == .hyphen || byte == .colon || byte.isDigit || (byte.isLetter && byte & 0x20 != 0)
        {
            offset += 1
        }
        try Finding.unless(offset > start, fault("no name"))
        return String(decoding: bytes[start..<offset], as: UTF8.self)
    }

    private mutating func takeTag() throws {
        try take("<")
        if next == UInt8(ascii: "/") {
            offset += 1
            let name = try takeName()
            try Finding.unless(open.last == name, fault("</\(name)> where \(open.last ?? "nothing") is open"))
            open.removeLast()
            return try take(">")
        }
        let name = try takeName()
        try Finding.unless(!Self.forbidden.contains(name), fault("<\(name)>"))
        var attributes: [String: String] = [:]
        while next == UInt8(ascii: " ") {
            offset += 1
            if next == UInt8(ascii: "/") { break }
            let attribute = try takeName()
            try Finding.unless(attributes[attribute] == nil, fault("\(attribute) twice"))
            attributes[attribute] = try takeValue()
        }
        if Self.void.contains(name), next == UInt8(ascii: "/") { offset += 1 }
        try take(">")
        try check(name, attributes)
        if !Self.void.contains(name) { open.append(name) }
        if name == "style" { while let byte = next, byte != UInt8(ascii: "<") { offset += 1 } }
    }

    private mutating func takeValue() throws -> String {
        guard next == UInt8(ascii: "=") else { return "" }
        offset += 1
        try take("\"")
        let start = offset
        while let byte = next, byte != UInt8(ascii: "\"") {
            try Finding.unless(byte != UInt8(ascii: "<"), fault("“<” in a value"))
            if byte == UInt8(ascii: "&") { try takeReference() } else { offset += 1 }
        }
        let value = String(decoding: bytes[start..<offset], as: UTF8.self)
        try take("\"")
        return value.replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"")
            .replacing("&#39;", with: "'").replacing("&#x27;", with: "'").replacing("&amp;", with: "&")
    }

    private mutating func takeReference() throws {
        try take("&")
        if next == UInt8(ascii: "#") { offset += 1 }
        let start = offset
        while let byte = next, byte.isDigit || byte.isLetter { offset += 1 }
        try Finding.unless(offset > start, fault("“&” that is no reference"))
        try take(";")
    }

    private mutating func check(_ name: String, _ attributes: [String: String]) throws {
        if name == "a" { try Finding.unless(!open.contains("a"), fault("a link in a link")) }
        if open.last == "p" { try Finding.unless(!Self.blocks.contains(name), fault("<\(name)> in a paragraph")) }
        if name == "li" { try Finding.unless(["ul", "ol"].contains(open.last), fault("<li> in no list")) }
        if name == "script" {
            let isTheme = attributes["src"] != nil && bytes[offset...].starts(with: "</script>".utf8)
            try Finding.unless(isTheme, fault("a script in the page"))
        }
        for (attribute, value) in attributes {
            try Finding.unless(!attribute.hasPrefix("on") && attribute != "style", fault("attribute \(attribute)"))
            if attribute == "id" { try Finding.unless(ids.insert(value).inserted, fault("the id “\(value)” twice")) }
            if attribute == "href" || attribute == "src" {
                let scheme = String(decoding: value.utf8.filter { $0 > 0x20 && $0 != 0x7F }, as: UTF8.self).lowercased()
                let runs = ["javascript:", "vbscript:", "data:", "file:"].contains { scheme.hasPrefix($0) }
                try Finding.unless(!runs, fault("link to \(value)"))
                targets.append(value)
            }
        }
    }
}
