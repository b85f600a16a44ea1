enum WebAddress {
    /// The server that an address on the web begins with; nil for what is none.
    static func server(of text: String) -> Substring? {
        guard let scheme = ["https://", "http://"].first(where: text.hasPrefix) else { return nil }
        let server = text.dropFirst(scheme.count).prefix { $0 != "/" && $0 != "?" && $0 != "#" }
        return server.isEmpty ? nil : server
    }
}
