import Testing

@testable import LadderSource

struct NearestNameTests {
    @Test(arguments: [
        ("levls", "levels"), ("LEVELS", "levels"), ("tilte", "title"), ("titel", "title"), ("categoires", "categories"),
        ("extend", "extends"), ("rôle", "role"), ("titles", "title"),
    ])
    func misspeltNames(name: String, nearest: String) {
        #expect(
            NearestName.suggestion(for: name, among: ["title", "role", "extends", "categories", "levels"]) == nearest)
    }

    @Test(arguments: ["", "colour", "xyz", "ti", String(repeating: "levels", count: 20)])
    func namesThatAreTooFar(name: String) {
        #expect(NearestName.suggestion(for: name, among: ["title", "role", "levels"]) == nil)
    }

    @Test func theFirstOfEquallyNearNamesIsMeant() {
        #expect(NearestName.suggestion(for: "ice", among: ["ica", "icb"]) == "ica")
        #expect(NearestName.suggestion(for: "a", among: []) == nil)
    }

    /// Whoever follows such a proposal would say something else.
    @Test(arguments: [
        ("ic3", nil), ("IC22", "IC2"), ("IC12", nil), ("en-2", "EN2"), ("icl", "IC1"), ("ci2", "IC2"), ("3", nil),
    ])
    func anotherNumberIsAnotherName(name: String, nearest: String?) {
        #expect(NearestName.suggestion(for: name, among: ["IC1", "IC2", "EN2", "EN10"]) == nearest)
    }

    /// The whole table, as textbooks have it.
    private static func distance(_ first: [Character], _ second: [Character]) -> Int {
        var table = Array(repeating: Array(repeating: 0, count: second.count + 1), count: first.count + 1)
        for row in 0...first.count { table[row][0] = row }
        for column in 0...second.count { table[0][column] = column }
        for row in 0..<first.count {
            for column in 0..<second.count {
                let change = first[row] == second[column] ? 0 : 1
                var least = min(table[row][column] + change, table[row][column + 1] + 1, table[row + 1][column] + 1)
                if row > 0, column > 0, first[row] == second[column - 1], first[row - 1] == second[column] {
                    least = min(least, table[row - 1][column - 1] + 1)
                }
                table[row + 1][column + 1] = least
            }
        }
        return table[first.count][second.count]
    }

    /// What is left out of the table changes nothing.
    @Test func theNearestOfManyIsFound() {
        // A fixed row of numbers, for the same names in each run.
        var state: UInt32 = 7
        func name() -> String {
            func next(_ bound: UInt32) -> UInt32 {
                state = state &* 1_664_525 &+ 1_013_904_223
                return (state >> 16) % bound
            }
            return String((0...next(12)).map { _ in Array("abcé")[Int(next(4))] })
        }
        var found = 0
        for _ in 0..<400 {
            let (wanted, known) = (name(), (0..<12).map { _ in name() })
            let limit = max(1, wanted.count / 3)
            let distances = known.map { Self.distance(Array(wanted), Array($0)) }
            let nearest = distances.min().flatMap { $0 <= limit ? distances.firstIndex(of: $0) : nil }
            let suggestion = NearestName.suggestion(for: wanted, among: known)
            #expect(suggestion == nearest.map { known[$0] }, "\(wanted) among \(known)")
            if suggestion != nil { found += 1 }
        }
        #expect(found > 50 && found < 350)
    }
}
