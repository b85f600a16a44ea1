import LadderSource
import Testing

@testable import LadderModel

/// Words that say that something is still to be written.
struct TodoMarkerTests {
    @Test(arguments: [
        """
        ---
        title: T
        levels: [L1]
        ---
        ## L1
        - Writes «TODO» tests.
        - Plans («TBD»).
        - «FIXME» and TODO.

        """,
        """
        ---
        title: T
        levels: [L1]
        ---
        ## L1
        «Lorem ipsum» dolor.

        > «TODO»: quote

        - One
          - deeper «XXX»

        """,
        """
        ---
        title: T
        levels: [L1]
        ---
        ## L1
        - Scope: «to be defined»
        - **Impact**: «To be decided».
        - (still «to be confirmed»)
        - Pay at this level is still «to be decided».
        - Helps others, scope is «to be defined».

        """,
        """
        ---
        title: T
        levels: [L1]
        ---
        # «TODO» title

        ## L1
        - Scope is «to be determined».

        ä «TBD»

        """,
        """
        ---
        title: T
        levels: [L1]
        ---
        | Grade | Text |
        |---|---|
        | 1 | «TBD» |

        ## L1
        - Works.

        """,
        """
        ---
        title: T
        levels: [L1]
        ---
        ## L1
        - Knows what needs to be done, and does it.
        - Helps to decide what is to be written first.
        - Keeps todos and TODOs short.
        - Sees work that has
          to be done.
        - Does all that has to be done.
        - Finds what is still to be defined.
        - Gives way where something is to be decided.
        - Tells which texts are missing, or are to be written.
        - Sees when work
          is still to be done.

        """,
        """
        ---
        title: T
        levels: [L1]
        ---
        ## L1
        - Works.

        <!-- TODO: ask. -->

        ```
        TODO
        ```

        """,
    ])
    func findsWhatIsMarked(source: String) throws {
        let ladder = try MarkedLadder(source)
        #expect(ladder.found(by: TodoMarker()) == ladder.marked)
    }

    // MARK: Elsewhere

    @Test(arguments: [
        """
        ---
        title: «TODO»
        description: "An account of «TBD» things."
        role: '«FIXME»: role'
        abbreviations: {IC: «TBD», TODO: Words}
        categories:
          - name: A
            definition: >
              What it is
              and «TODO»: more.
            aliases: [TODO]
          - {name: B, group: «XXX», definition: «To be defined»}
        levels:
          - {name: L1, title: «TBD», aliases: [TBD]}
        keywords: [TODO]
        ---
        ## L1
        - A: a1
        - B: b1

        """,
        """
        ---
        title: "Two lines
          and «TODO» here"
        levels: [L1, «TBD»]
        # TODO: a note to authors
        ---
        ## L1
        - a1
        ## «TBD»
        - Leaves no “TODO” and no `FIXME` in a text, “to be defined” either.

        """,
    ])
    func frontMatterIsReadToo(source: String) throws {
        let ladder = try MarkedLadder(source)
        #expect(ladder.found(by: TodoMarker()) == ladder.marked)
    }

    @Test func pagesAreReadToo() throws {
        let page = "---\ntitle: Pay\ndescription: ⟦Lorem ipsum⟧\n---\n# Pay\n\nBands are ⟦to be decided⟧.\n\n- ⟦TODO⟧\n"
        let checked = try CheckedText(TodoMarker(), page)
        #expect(checked.found == checked.marked)
        #expect(checked.found.count == 3)
    }

    @Test(arguments: [
        "⟦WIP⟧", "See ⟦coming soon⟧.", "(⟦WIP⟧)", "⟦???⟧", "Say ⟦???⟧ and WIP.", "⟦TBD⟧ and WIP",
    ])
    func furtherWordsAreFound(text: String) throws {
        let checked = try CheckedText(TodoMarker(), options: "words: [WIP, coming soon, '???']", text)
        #expect(checked.found == checked.marked)
        #expect(checked.found.count == 1)
    }

    @Test(arguments: ["WIPs", "wip", "A “WIP”.", "Is it coming sooner?", "Why??", "~~~\nWIP\n~~~", "SWIPE"])
    func othersThanTheFurtherWordsStaySilent(text: String) throws {
        #expect(try CheckedText(TodoMarker(), options: "words: [WIP, coming soon, '???']", text).found == [])
    }

    @Test(arguments: [
        ("en-GB", "TODO", 1), ("EN", "To be defined.", 1), ("de", "TODO", 1), ("de", "Lorem ipsum", 1),
        ("de", "TBD", 1),
        ("de", "To be defined.", 0), ("es", "TODO EL EQUIPO", 0), ("pt-BR", "TODO", 0), ("es", "FIXME", 1),
    ])
    func wordsBelongToALanguage(language: String, text: String, count: Int) throws {
        #expect(try CheckedText(TodoMarker(), language: language, text).found.count == count)
    }
}
