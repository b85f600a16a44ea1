import Testing

@testable import LadderModel

/// Which names are one name, in whatever way they are typed.
struct NameKeyTests {
    @Test(arguments: [
        ("Führung", "Fu\u{308}hrung"), ("FÜHRUNG", "führung"), ("Größe", "GRÖSSE"),
        ("ΟΔΟΣ", "οδός".replacing("ό", with: "ο")),
        ("Level 3", "Level\u{A0}3"), ("Level 3", "Level\u{3000}3"), ("L3", "L\u{200B}3"),
        ("Impact", "Im\u{AD}pact\u{FEFF}"),
        ("L3", "Ｌ３"), ("カタカナ", "ｶﾀｶﾅ"), ("Don't", "Don’t"), ("\"A\"", "“A”"), ("✈", "✈\u{FE0F}"),
        ("الأثر", "\u{200F}الأثر\u{200E}"), ("نیم‌فاصله", "نیمفاصله"), ("A：B", "a: b"),
    ])
    func oneName(first: String, second: String) {
        #expect(NameKey(first) == NameKey(second))
        #expect(NameKey.withKey(of: second, NameKey(first).hasBytes))
        #expect(NameKey.withKey(of: first[...], NameKey(second).hasBytes))
        let length = NameKey(first).key.utf8.count
        #expect(NameKey.mayHaveKey(first, upTo: length) && NameKey.mayHaveKey(second, upTo: length))
    }

    @Test func aSentenceIsNoShortName() {
        #expect(!NameKey.mayHaveKey("Writes code that others read", upTo: 9))
        #expect(NameKey.mayHaveKey(" T e c h n i c a l ", upTo: 9))
        #expect(!NameKey.mayHaveKey("Technically"[...], upTo: 9))
    }

    @Test(arguments: [("Führung", "Fuhrung"), ("L3", "L4"), ("٣", "٤"), ("影响", "影響"), ("👩‍🚀", "👨‍🚀"), ("é", "è")])
    func twoNames(first: String, second: String) {
        #expect(NameKey(first) != NameKey(second))
        #expect(!NameKey.withKey(of: second, NameKey(first).hasBytes))
    }

    @Test(arguments: [
        ("IC1", "IC12"), ("المستوى ٣", "المستوى ٤٥"), ("レベル１", "レベル20"),
    ])
    func oneShape(first: String, second: String) {
        #expect(NameKey(first).shape != nil)
        #expect(NameKey(first).shape == NameKey(second).shape)
    }
}
