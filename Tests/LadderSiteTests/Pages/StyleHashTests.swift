import Testing

@testable import LadderSite

struct StyleHashTests {
    @Test(arguments: [
        ("", "sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU="),
        ("abc", "sha256-ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0="),
    ])
    func aStyleHasItsHash(style: String, hash: String) {
        #expect(StyleHash.text(of: style) == hash)
    }
}
