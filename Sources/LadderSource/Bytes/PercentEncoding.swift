extension String {
    /// As a path in an address, of which only the slashes have a meaning: RFC 3986, 2.3.
    public var percentEncodedPath: String {
        let hex = Array("0123456789ABCDEF".utf8)
        let bytes = utf8.flatMap { byte in
            byte.isUnreserved || byte == UInt8(ascii: "/")
                ? [byte] : [UInt8(ascii: "%"), hex[Int(byte >> 4)], hex[Int(byte & 15)]]
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}

extension UInt8 {
    fileprivate var isUnreserved: Bool {
        switch self {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
            UInt8(ascii: "~"):
            true
        default: false
        }
    }
}
