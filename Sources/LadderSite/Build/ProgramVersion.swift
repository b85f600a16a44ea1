/// The version of the program.
public enum ProgramVersion {
    public static let current = "0.1.0"

    /// The numbers of a version such as `1.2` or `1.2.3`, three of them; nil for another text.
    static func numbers(of text: String) -> [Int]? {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false).map { Int($0) }
        guard (1...3).contains(parts.count), parts.allSatisfy({ $0 ?? -1 >= 0 }) else { return nil }
        return parts.compactMap(\.self) + Array(repeating: 0, count: 3 - parts.count)
    }
}
