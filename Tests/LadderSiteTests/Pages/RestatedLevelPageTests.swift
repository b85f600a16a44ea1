import Foundation
import Testing

@testable import LadderSite

struct RestatedLevelPageTests {
    @Test func whatIsNewAgreesWithTheTransition() async throws {
        let handbook = try await BuiltHandbook(
            ladder: """
                ---
                title: T
                categories: [A]
                levels: [L1, L2, {name: L3, inherits: [L1, L2]}]
                inherits: none
                ---
                ## L1
                - A
                  - Same.
                  - Old. {#x}
                ## L2
                - A
                  - Same.
                  - Better. {#x}
                  - Fresh.
                ## L3
                - A: Last.
                """)
        let first = try #require(handbook.pages["eng/l1/index.html"])
        let second = try #require(handbook.pages["eng/l2/index.html"])
        #expect(first.contains("Expectations that continue to hold: 1"))
        #expect(first.contains("<li>Fresh.</li>") && first.contains("<del>Old.</del> <ins>Better.</ins>"))
        #expect(
            second.contains(
                #"<li class="expectation" id="l2--a--same" data-origin="eng/l2">Same.<a class="anchor""#))
        #expect(second.contains("<summary>Continues from L1 (1)</summary>"))
        #expect(second.contains(#"<span class="origin"><a href="../l1/index.html#l1--a--x">Strengthens L1</a>"#))
        #expect(second.components(separatedBy: "New at this level").count == 3)
        let third = try #require(handbook.pages["eng/l3/index.html"])
        #expect(!third.contains("The same as") && third.contains(">L1</a>"))
        #expect(handbook.deadLinks.isEmpty)
    }
}
