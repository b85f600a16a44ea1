import LadderSource
import Testing

@testable import LadderModel

/// Texts in other languages than English are compared by their words alone: the same words say the same.
struct OtherLanguageTests {
    @Test(arguments: [
        ("de", "Schreibt verständliche Berichte für Kunden.", "Schreibt für Kunden verständliche Berichte."),
        ("de-CH", "Plant die Arbeit des Teams.", "plant die Arbeit des Teams"),
        ("fr", "Aide l’équipe chaque jour.", "Aide l'équipe chaque jour"),
        ("ja", "毎週、顧客の報告書を読みます。", "毎週、顧客の報告書を読みます"),
        ("sv", "Går.", "Går."),
    ])
    func theSameWordsAreARestatement(language: String, old: String, new: String) throws {
        let found = try SimilarityFindings(levels: "- \(old)", "- \(new)", language: language)
        #expect(found.marked == ["restated-expectation: \(new) < \(old)"])
    }

    @Test(arguments: [
        // Words that stand for nothing in English stand for something elsewhere, and so do endings.
        ("de", "Plant die Arbeit des Teams in der Woche.", "Plant die Arbeit des Teams an der Woche."),
        ("de", "Arbeitet mit Hilfe an großen Aufgaben.", "Arbeitet ohne Hilfe an großen Aufgaben."),
        ("nl", "Helpt het team met plannen.", "Helpt het team met planning."),
        ("fr", "Aide l’équipe chaque jour au travail.", "Aide l’entreprise chaque jour au travail."),
        ("de", "Leitet die Planung für ein Team.", "Leitet die Planung für mehrere Teams."),
        ("de", "Plant die Arbeit für einen Monat.", "Plant die Arbeit für einen Monat im Voraus."),
    ])
    func otherWordsStaySilent(language: String, old: String, new: String) throws {
        #expect(try SimilarityFindings(levels: "- \(old)", "- \(new)", language: language).marked == [])
        #expect(try SimilarityFindings(levels: "- \(old)\n- \(new)", language: language).marked == [])
    }

    @Test func theCommonWordsAreThoseOfTheText() throws {
        let found = try SimilarityFindings(
            levels: "- Hält die Doku im Team aktuell.", "- Hält im Team die Doku aktuell.", language: "de")
        #expect(found.diagnostics.map(\.label) == ["in both: “Hält im Team die Doku aktuell”"])
    }

    @Test func laddersOverlapByTheSameWords() throws {
        let first = ["- Hält die Doku im Team aktuell.\n- Fragt früh nach Hilfe.\n- Gibt anderen ehrliche Hinweise."]
        let second = ["- Hält im Team die Doku aktuell.\n- Fragt früh nach Hilfe.\n- Gibt anderen ehrliche Hinweise."]
        let third = ["- Hält die Doku aktuell.\n- Fragt früh nach Hilfe.\n- Gibt anderen ehrliche Hinweise."]
        let ladders = { SimilarityFindings.ladder($0) }
        let found = try SimilarityFindings(["eng": ladders(first), "web": ladders(second)], language: "de")
        #expect(found.diagnostics.map(\.ruleID) == ["overlapping-expectations"])
        #expect(try SimilarityFindings(["eng": ladders(first), "web": ladders(third)], language: "de").marked == [])
    }

    @Test(arguments: ["en", "EN-gb", "en-US"]) func tagsOfEnglishAreEnglish(language: String) throws {
        let found = try SimilarityFindings(levels: "- Plans one week.", "- Planning one week.", language: language)
        #expect(found.marked.count == 1)
    }
}
