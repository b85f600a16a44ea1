import LadderModel
import LadderSource
import Testing

@testable import LadderSite

struct HandbookConfigurationTests {
    private func read(_ yaml: String) -> (HandbookConfiguration?, String) {
        var diagnostics = Diagnostics()
        let file = SourceFile(path: "ladderdoc.yml", bytes: Array(yaml.utf8))
        let configuration = HandbookConfiguration.read(file, &diagnostics)
        let messages = diagnostics.all.map { "\($0.span?.start.line ?? 0):\($0.span?.start.column ?? 0) \($0.ruleID)" }
        return (configuration, messages.joined(separator: ", "))
    }

    @Test func titleIsEnough() {
        let (configuration, messages) = read("title: Handbook\n")
        #expect(messages == "")
        #expect(configuration?.title == "Handbook")
        #expect(configuration?.content == "content")
        #expect(configuration?.output == "site")
        #expect(configuration?.theme == "default")
        #expect(configuration?.language == "en")
        #expect(configuration?.baseURL == nil)
    }

    @Test func foldersAndBaseURLAreTidied() {
        let (configuration, messages) = read(
            "title: H\ncontent: ./a/b/\noutput: out/\nbase-url: https://example.com/x\n")
        #expect(messages == "")
        #expect(configuration?.content == "a/b")
        #expect(configuration?.output == "out")
        #expect(configuration?.baseURL == "https://example.com/x/")
    }

    @Test func limitsAreRaised() {
        let (configuration, messages) = read("title: H\nlimits: {megabytes: 2, levels: 400, expectations: 5}\n")
        #expect(messages == "")
        #expect(configuration?.limits.file == 2 << 20)
        #expect(configuration?.limits.ladder.levels == 400)
        #expect(configuration?.limits.ladder.expectations == 5)
        #expect(read("title: H\n").0?.limits.file == DocumentParser.largestFile)
    }

    @Test(arguments: ["en", "pt-BR", "zh-Hant-TW", "de-CH-1996", "ckb", "sr-Latn"])
    func languages(tag: String) {
        let (configuration, messages) = read("title: H\nlanguage: \(tag)\n")
        #expect(messages == "")
        #expect(configuration?.language == tag)
    }

    @Test(arguments: [
        "ar_EG", "Arabic", "'12'", "e1", "1a-US", "العربية", "e", "en-", "en--US", "de-überall", "\"en\\\"\"",
    ])
    func whatIsNoLanguageTag(tag: String) {
        #expect(read("title: H\nlanguage: \(tag)\n").1 == "2:11 invalid-value")
    }

    @Test(arguments: [
        ("", "1:1 missing-key"),
        ("title:\n", "1:1 wrong-type"),
        ("- a\n", "1:1 wrong-type"),
        ("title: H\ntitel: G\n", "2:1 unknown-key"),
        ("title: H\nfonts: a\n", "2:1 unsupported-key"),
        ("title: H\ncontent: ../x\n", "2:10 invalid-value"),
        ("title: H\noutput: /\n", "2:9 invalid-value"),
        ("title: H\noutput: a/../b\n", "2:9 invalid-value"),
        ("title: H\nbase-url: example.com\n", "2:11 invalid-value"),
        ("title: H\nbase-url: https://\n", "2:11 invalid-value"),
        ("title: H\nbase-url: https:///handbook\n", "2:11 invalid-value"),
        ("title: H\nbase-url: \"javascript:1\"\n", "2:11 invalid-value"),
        ("title: H\nbase-url: \"http://[::1\"\n", "2:11 invalid-value"),
        ("title: H\nbase-url: https://example.com/a/index.html\n", "2:11 invalid-value"),
        ("title: H\nedit-url: edit/\n", "2:11 invalid-value"),
        ("title: H\nedit-url: [https://a.b/]\n", "2:11 wrong-type"),
        ("title: H\nedit-url: \"https://a.b/\\u0007\"\n", "2:11 control-character"),
        ("title: H\nlast-changed: gti\n", "2:15 invalid-value"),
        ("title: H\nlast-changed: 2024-03-01\n", "2:15 invalid-value"),
        ("title: H\nlast-changed: [git]\n", "2:15 wrong-type"),
        ("title: H\nlast-changed:\n", "2:1 wrong-type"),
        ("title: H\noutput: ~/site\n", "2:9 invalid-value"),
        ("title: H\noutput: 'C:\\site'\n", "2:9 invalid-value"),
        ("title: H\noutput: .git\n", "2:9 invalid-value"),
        ("title: H\ncontent: a/.GIT/b\n", "2:10 invalid-value"),
        ("title: H\noutput: \"a\\u202Eb\"\n", "2:9 invalid-value"),
        ("title: H\noutput: \"a\\u0085b\"\n", "2:9 invalid-value"),
        ("title: H\noutput: \"a\\u0000b\"\n", "2:9 control-character"),
        ("title: H\nlimits: 3\n", "2:9 wrong-type"),
        ("title: H\nlimits: {megabytes: 17}\n", "2:21 invalid-value"),
        ("title: H\nlimits: {megabytes: 0}\n", "2:21 invalid-value"),
        ("title: H\nlimits: {megabytes: 99999999999999999999}\n", "2:21 invalid-value"),
        ("title: H\nlimits: {megabyte: 2}\n", "2:10 unknown-key"),
        ("title: H\nlimits: {levels: many}\n", "2:18 invalid-value"),
        ("title: H\nlimits: {expectations: -1}\n", "2:24 invalid-value"),
        ("title: H\nmin-version: 99\n", "2:14 newer-version-needed"),
        ("title: H\nmin-version: soon\n", "2:14 invalid-value"),
        ("title: H\ntitle: G\n", "2:1 duplicate-key"),
    ])
    func mistakesHaveTheirPlaces(yaml: String, expected: String) {
        let (configuration, messages) = read(yaml)
        #expect(configuration == nil)
        #expect(messages == expected)
    }

    @Test(arguments: [("0.1.0", true), ("0.1", true), ("0", true), ("0.0.9", true), ("0.1.1", false), ("1", false)])
    func olderVersionsAreEnough(version: String, isEnough: Bool) {
        #expect((read("title: H\nmin-version: \"\(version)\"\n").0 != nil) == isEnough)
    }
}
