import Testing

@testable import LadderSite

struct TextDirectionTests {
    @Test(arguments: [
        "ar", "AR", "ar-EG", "he", "iw", "fa-IR", "ur", "ckb", "dv", "yi", "az-Arab", "pa-Arab-PK", "zh-yue-Hebr",
    ])
    func rightToLeft(language: String) { #expect(TextDirection(of: language) == .rightToLeft) }

    @Test(arguments: [
        "en", "de-CH", "zh-Hant-TW", "ur-Latn", "ar-Latn-EG", "az", "tr", "", "art", "de-1996", "he-latn",
    ])
    func leftToRight(language: String) { #expect(TextDirection(of: language) == .leftToRight) }
}
