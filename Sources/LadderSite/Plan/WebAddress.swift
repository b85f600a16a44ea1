enum WebAddress {
    /// The server that an address on the web begins with; nil for what is none.
    static func server(of text: String) -> Substring? {
        guard let scheme = ["https://", "http://"].first(where: text.hasPrefix) else { return nil }
        let server = text.dropFirst(scheme.count).prefix { $0 != "/" && $0 != "?" && $0 != "#" }
        // Brackets stand around a whole number of the sixth version.
        let isNumber = server.hasPrefix("[") && (server.hasSuffix("]") || server.contains("]:"))
        return server.isEmpty || server.contains("[") && !isNumber ? nil : server
    }
}
