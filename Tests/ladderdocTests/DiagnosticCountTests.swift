import Testing

@testable import ladderdoc

struct DiagnosticCountTests {
    @Test func nothingIsSaidOfNothing() {
        #expect(DiagnosticCount(diagnostics: [], isStrict: true, consequence: "").text == "")
    }
}
