import LadderSource
import Testing

@testable import LadderSite

struct TemplateCheckTests {
    private func messages(_ template: String) -> [String] {
        var diagnostics = Diagnostics()
        let file = SourceFile(path: "themes/own/templates/page.mustache", bytes: Array(template.utf8))
        var check = TemplateCheck(file: file, name: "page", templates: ["page", "home"])
        check.run(&diagnostics)
        return diagnostics.all.map { diagnostic in
            let start = diagnostic.span?.start
            return "\(start?.line ?? 0):\(start?.column ?? 0) \(diagnostic.message) \(diagnostic.label ?? "")"
        }
    }

    @Test(arguments: [
        "{{title}}", "{{{prose}}}", "{{& prose }}", "{{#children}}{{href}}{{/children}}", "{{^is-draft}}{{/is-draft}}",
        "{{> page}}", "{{<page}}{{$main}}x{{/main}}{{/page}}", "{{! anything }}", "{{.}}", "no tags", "{{",
        "{{\ttitle }}", "{{#ladder}}{{^is-draft}}{{href}}{{/is-draft}}{{/ladder}}",
        "{{#canonical}}{{canonical}}{{/canonical}}", "{{root}}", "{{<page}}\n {{$main}}x{{/main}}\n{{/page}}",
    ])
    func knownTagsPass(template: String) {
        #expect(messages(template).isEmpty)
    }

    @Test(arguments: [
        ("{{ladder}}", "1:3 “ladder” is no text "), ("{{{ navigation }}}", "1:5 “navigation” is no text "),
        ("{{has-outline}}", "1:3 “has-outline” is a condition, and no text "),
        ("{{#prose}}{{/prose}}", "1:4 “prose” is a part of the page, and no condition "),
        ("{{words-link-to}}", "1:3 “words-link-to” has a place for a value, and templates have none for it "),
        ("{{#ladder}}{{/ladder}}{{href}}", "1:25 “href” is what a link has, and no link is open here "),
        ("{{^ladder}}{{href}}{{/ladder}}", "1:14 “href” is what a link has, and no link is open here "),
        (
            "{{<home}} lost{{$main}}{{/main}}{{/home}}",
            "1:11 what stands between {{<home}} and its blocks is shown nowhere "
        ),
        ("{{=<% %>=}}", "1:1 tags stand in {{ and }} in a theme, and in nothing else "),
    ])
    func namesAreUsedAsWhatTheyAre(template: String, message: String) {
        #expect(messages(template) == [message])
    }

    @Test func whatOthersIncludeMayStandInTheirLinks() {
        var diagnostics = Diagnostics()
        let file = SourceFile(path: "themes/own/templates/entry.mustache", bytes: Array("{{href}}".utf8))
        var check = TemplateCheck(file: file, name: "entry", templates: ["entry"])
        check.run(&diagnostics)
        #expect(diagnostics.all.isEmpty)
    }

    @Test func noNameIsCalledByTwoThings() {
        #expect(Set(PageContext.names).count == PageContext.names.count)
    }

    @Test func unknownTagsAreNamedWithTheNearest() {
        #expect(messages("<h1>\n{{titel}}") == ["2:3 there is no tag “titel” did you mean “title”?"])
        #expect(messages("{{#childern}}") == ["1:4 there is no tag “childern” did you mean “children”?"])
        #expect(messages("{{> hame}}") == ["1:5 there is no template “hame” did you mean “home”?"])
    }
}
