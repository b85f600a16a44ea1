import LadderModel
import Testing

@testable import LadderSite

struct LevelValuesTests {
    @Test func eachLevelHasAValueOfItsOwn() {
        var values = LevelValues<[Int]>()
        let (first, second) = (LevelPlace(ladder: 2, level: 1), LevelPlace(ladder: 2, level: 3))
        values[first] = [1]
        values.update(second, from: [7]) { $0.append(8) }
        values.update(first, from: [7]) { $0.append(2) }
        #expect(values[first] == [1, 2] && values[second] == [7, 8])
        for (ladder, level) in [(2, 0), (2, 2), (2, 4), (0, 1), (1, 3), (3, 1)] {
            #expect(values[LevelPlace(ladder: ladder, level: level)] == nil, "level \(level) of ladder \(ladder)")
        }
    }
}
