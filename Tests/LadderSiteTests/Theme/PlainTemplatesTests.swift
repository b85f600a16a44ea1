import LadderSource
import Testing

@testable import LadderSite

/// Templates that are read without Mustache become what Mustache makes of them.
struct PlainTemplatesTests {
    private static let templates = EmbeddedTheme.files().compactMap { path, bytes in
        TemplateLoader.name(of: path).map { (name: $0, bytes: bytes) }
    }

    /// With the default theme's words.
    private static func words() throws -> ThemeWords {
        var diagnostics = Diagnostics()
        let file = SourceFile(path: "words.yml", bytes: EmbeddedTheme.files()["words.yml", default: []])
        return try #require(ThemeWords.read([file], &diagnostics))
    }

    private static func mustache(_ templates: [(name: String, bytes: [UInt8])]) -> ThemeTemplates {
        var files: [String: SourceFile] = [:]
        for (name, bytes) in templates {
            let path = TemplateLoader.path(of: name)
            files[path] = SourceFile(path: path, bytes: bytes)
        }
        var diagnostics = Diagnostics()
        // What nobody would see is reported, and made the same of nevertheless.
        defer {
            #expect(diagnostics.all.allSatisfy { $0.ruleID == "invalid-template" && !$0.message.contains("valid") })
        }
        return .mustache(TemplateLoader(files: files).load(&diagnostics))
    }

    private func text(_ frame: TemplateFrame) -> String {
        var text = ""
        var start = 0
        for (place, hole) in frame.holes {
            text += String(decoding: frame.bytes[start..<place], as: UTF8.self) + HoleMark.text(hole)
            start = place
        }
        return text + String(decoding: frame.bytes[start...], as: UTF8.self)
    }

    /// A page of which some names have values, and others none.
    private func context(_ choices: inout RandomChoices, everything: Bool? = nil) -> PageContext {
        func link() -> PageContext.Link {
            PageContext.Link(
                title: "T", target: SiteTarget(page: "t"), summary: choices.chance(50) ? "S" : nil,
                standing: [.elsewhere, .current, .around][choices.number(below: 3)])
        }
        func isThere() -> Bool { everything ?? choices.chance(50) }
        var context = PageContext()
        context.style = isThere() ? "p {}" : nil
        for name in PageContext.Text.allCases where isThere() { context.set(name, "value") }
        for name in PageContext.Text.allCases where isThere() { context.site[name] = .text("<the site's>") }
        for name in PageContext.LinkName.allCases where isThere() { context.links[name] = link() }
        for name in PageContext.ListName.allCases where isThere() {
            context.lists[name] = (0..<choices.number(below: 4)).map { _ in link() }
        }
        for name in PageContext.Flag.allCases where isThere() { context.flags[name] = choices.chance(50) }
        return context
    }

    @Test(arguments: Theme.Template.allCases)
    func theDefaultThemesAreThoseOfMustache(template: Theme.Template) throws {
        let plain = try #require(PlainTemplates(Self.templates), "a template of the default theme is not plain")
        let (mustache, words) = (Self.mustache(Self.templates), try Self.words())
        var choices = RandomChoices(seed: 1)
        for round in 0..<60 {
            let context = context(&choices, everything: round < 2 ? round == 0 : nil)
            let page = MarkedContext(context: context, words: words)
            let frame = text(plain.frame(of: template, for: page))
            #expect(frame == text(mustache.frame(of: template, for: page)), "round \(round)")
            #expect(frame.hasPrefix("<!doctype html>"))
        }
    }

    @Test(arguments: [
        "", "\n", "text", "a {b} { c }\n", "{{title}}", "<b>{{{prose}}}</b>\n{{words-home}}\n", "{{title}}\n\n{{role}}",
        "{{#role}}\n<b>\n{{/role}}\nx", "{{#role}}<b>\n{{/role}}\n{{#title}}\ny\n{{/title}}\n", "{{#role}}x{{/role}}\n",
        "{{#role}}{{/role}}\n\ny", "a{{#role}}\nb{{/role}}\nc", "{{^role}}\nnone\n{{/role}}",
        "{{#role}}  \nx\n{{/role}}",
        "{{#children}}\n{{href}}{{#is-current}} here{{/is-current}}{{#is-around}} within{{/is-around}}{{#summary}}: {{summary}}{{/summary}}\n{{/children}}\n",
        "{{^children}}no{{/children}}{{#next}}{{title}} {{role}}{{/next}}",
        "{{#is-draft}}d{{/is-draft}}{{^is-draft}}f{{/is-draft}}",
        "{{#role}}{{#title}}\nx\n{{/title}}\n{{/role}}\n", "{{$main}}none{{/main}}\n", "{{#prose}}p{{/prose}}",
        "{{#words-home}}h{{/words-home}}", "{{title}}\n{{#role}}\nx\n{{/role}}\n{{#role}}\ny\n{{/role}}",
        "{{<page}}\n{{$kind}}home{{/kind}}\n{{$main}}\n<p>{{title}}\n{{/main}}\n{{/page}}\n",
        "{{<page}}{{$main}}{{#role}}r\n{{/role}}{{/main}}{{/page}}",
        "{{<page}}\nnothing\n{{$other}}x{{/other}}\n{{/page}}",
        "{{<page}}\n{{$main}}\n\nx{{/main}}\n{{$kind}}\nk\n{{/kind}}\n{{/page}}",
    ])
    func whatIsPlainIsThatOfMustache(template: String) throws {
        let page = "<p class=\"{{$kind}}text{{/kind}}\">\n{{$main}}\nmain\n{{/main}}\n{{#title}}t{{/title}}\n"
        let templates = [(name: "home", bytes: Array(template.utf8)), (name: "page", bytes: Array(page.utf8))]
        let plain = try #require(PlainTemplates(templates))
        let (mustache, words) = (Self.mustache(templates), try Self.words())
        var choices = RandomChoices(seed: 2)
        for _ in 0..<12 {
            let page = MarkedContext(context: context(&choices), words: words)
            #expect(text(plain.frame(of: .home, for: page)) == text(mustache.frame(of: .home, for: page)))
        }
    }

    @Test(arguments: [
        "{{! remark }}", "{{>page}}", "{{ title }}", "{{&title}}", "{{.}}", "{{unknown}}", "{{=<% %>=}}", "{{title",
        "{{",
        "{{#title}}", "{{#title}}{{/role}}", "{{/title}}", " {{title}}", "a\n  b", "a\r\nb",
        "{{#capitalize(title)}}x{{/capitalize(title)}}",
        "{{{title}}", "x{{<page}}{{/page}}", "{{<page}}{{/page}}x", "{{<page}}{{title}}{{/page}}", "{{<home}}{{/home}}",
        "{{<none}}{{/none}}", "{{<page}}{{$main}}{{/page}}", "{{<page}}",
    ])
    func whatIsNotPlainIsLeftToMustache(template: String) {
        let templates = [(name: "home", bytes: Array(template.utf8)), (name: "page", bytes: Array("page".utf8))]
        #expect(PlainTemplates(templates) == nil)
    }
}
