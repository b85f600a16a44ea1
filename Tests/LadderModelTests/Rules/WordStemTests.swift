import Testing

@testable import LadderModel

struct WordStemTests {
    @Test(arguments: [
        ["deliver", "delivers", "delivered", "delivering"], ["plan", "plans", "planned", "planning"],
        ["communicate", "communicates", "communicating", "communication"], ["company", "companies"],
        ["process", "processes"], ["prioritize", "prioritises", "prioritising"], ["team", "teams"],
        ["apply", "applies", "applied", "applying"], ["decision", "decisions"],
    ])
    func formsOfAWordShareAStem(words: [String]) {
        #expect(Set(words.map(WordStem.stem)).count == 1, "\(words.map(WordStem.stem))")
    }

    @Test(arguments: [
        ["product", "productivity"], ["organise", "organ"], ["weekly", "monthly"], ["business", "busy"],
        ["need", "ned"], ["bus", "bu"], ["speed", "spe"],
    ])
    func wordsThatMeanSomethingElseStayApart(words: [String]) {
        #expect(Set(words.map(WordStem.stem)).count == words.count, "\(words.map(WordStem.stem))")
    }

    @Test(arguments: ["", "a", "ss", "ing", "äpfel", "ed", "2nd"])
    func oddWordsStay(word: String) { #expect(WordStem.stem(of: word) == word) }

    @Test func wordsEndAtSignsAndApostrophes() {
        let words = TextWord.words(of: "Don’t re-use the team’s “code” — 3x, ’quoted’ 顧客")
        #expect(words.map(\.word) == ["not", "re", "use", "the", "team", "code", "3x", "quoted", "顧", "客"])
    }
}
