import Testing

@testable import LadderSite

struct NamedValuesTests {
    private enum Only: CaseIterable { case one }

    private func places<Name: CaseIterable>(_ names: Name.Type) -> [Int] {
        names.allCases.map { NamedValues<Name, Int>.place(of: $0) }
    }

    @Test func eachNameHasAPlaceOfItsOwn() {
        #expect(places(PageContext.Text.self) == Array(0..<PageContext.Text.allCases.count))
        #expect(places(PageContext.LinkName.self) == Array(0..<PageContext.LinkName.allCases.count))
        #expect(places(PageContext.ListName.self) == Array(0..<PageContext.ListName.allCases.count))
        #expect(places(PageContext.Flag.self) == Array(0..<PageContext.Flag.allCases.count))
        #expect(places(Only.self) == [0])
    }

    @Test func valuesComeAndGo() {
        var values: NamedValues<PageContext.Flag, Int> = [.hasMeta: 1]
        #expect(values[.hasMeta] == 1)
        #expect(!values.has(.isDraft))
        values[.hasTransitions] = 2
        values[.hasMeta] = nil
        #expect(values[.hasMeta] == nil)
        #expect(values.has(.hasTransitions))
    }
}
