import LadderSource
import Testing

@testable import LadderSite

struct TemplateLoaderTests {
    private func messages(_ templates: [String: String]) -> [String] {
        var files: [String: SourceFile] = [:]
        for (name, text) in templates {
            let path = "templates/\(name).mustache"
            files[path] = SourceFile(path: path, bytes: Array(text.utf8))
        }
        var diagnostics = Diagnostics()
        _ = TemplateLoader(files: files).load(&diagnostics)
        return diagnostics.all.map { "\($0.span?.file.path ?? ""): \($0.message)" }
    }

    @Test func aMistakeHasItsLine() {
        var diagnostics = Diagnostics()
        let file = SourceFile(path: "templates/a.mustache", bytes: Array("<p>\n<b>{{/title}}".utf8))
        _ = TemplateLoader(files: [file.path: file]).load(&diagnostics)
        #expect(diagnostics.all.map { $0.span?.start.line } == [2])
    }

    @Test func templatesThatIncludeThemselvesAreRefused() {
        #expect(messages(["a": "{{>b}}", "b": "{{>c}}", "c": "text"]) == [])
        let itself = "this template includes itself, at once or by way of others"
        #expect(messages(["a": "{{>a}}"]) == ["templates/a.mustache: \(itself)"])
        #expect(messages(["a": "{{>b}}", "b": "{{<a}}{{/a}}"]).count == 2)
    }

    @Test func blocksThatNobodyShowsAreRefused() {
        let page = "{{$main}}{{/main}}{{>foot}}"
        #expect(
            messages(["page": page, "foot": "{{$foot}}{{/foot}}", "a": "{{<page}}{{$foot}}{{/foot}}{{/page}}"]) == [])
        #expect(
            messages(["page": page, "foot": "x", "a": "{{<page}}{{$mian}}{{$in}}{{/in}}{{/mian}}{{/page}}"])
                == ["templates/a.mustache: “page” has no block “mian”"])
        #expect(
            messages(["page": "x", "a": "{{<page}}{{$main}}{{/main}}{{/page}}"])
                == ["templates/a.mustache: “page” has no block “main”"])
        // A block within a block is one that others may fill.
        let middle = "{{<page}}{{$main}}{{$in}}{{/in}}{{/main}}{{/page}}"
        #expect(
            messages(["page": page, "foot": "x", "middle": middle, "a": "{{<middle}}{{$in}}{{/in}}{{/middle}}"]) == [])
    }

    @Test func mustacheThatIsWrongIsRefused() {
        #expect(messages(["a": "{{#title}}"]).count == 1)
        #expect(messages(["a": "\u{1}"]) == ["templates/a.mustache: byte 0 is the control character 0x01"])
    }
}
