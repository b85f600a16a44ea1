import LadderSource
import Testing

@testable import LadderSite

struct TemplateCheckTests {
    private func messages(_ template: String) -> [String] {
        var diagnostics = Diagnostics()
        let file = SourceFile(path: "themes/own/templates/page.mustache", bytes: Array(template.utf8))
        var check = TemplateCheck(file: file, templates: ["page", "home"])
        check.run(&diagnostics)
        return diagnostics.all.map { diagnostic in
            let start = diagnostic.span?.start
            return "\(start?.line ?? 0):\(start?.column ?? 0) \(diagnostic.message) \(diagnostic.label ?? "")"
        }
    }

    @Test(arguments: [
        "{{title}}", "{{{prose}}}", "{{& prose }}", "{{#children}}{{href}}{{/children}}", "{{^is-draft}}{{/is-draft}}",
        "{{> page}}", "{{<page}}{{$main}}x{{/main}}{{/page}}", "{{! anything }}", "{{.}}", "no tags", "{{",
    ])
    func knownTagsPass(template: String) {
        #expect(messages(template).isEmpty)
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
