import Testing

@testable import LadderSite

/// Against sets, which do the same by hashes.
struct OutputPathsTests {
    private func paths(_ choices: inout RandomChoices) throws -> [OutputPath] {
        try (0..<choices.number(below: 12)).map { _ in
            try OutputPath(choices.pick(["a", "a-b", "a/b", "a/b/c", "b", "é", "z/y"]))
        }
    }

    @Test(arguments: 1...200) func areSetsInOrder(seed: UInt64) throws {
        var choices = RandomChoices(seed: seed)
        let (one, other) = (try paths(&choices), try paths(&choices))
        #expect(OutputPaths(one).ordered == Set(one).sorted())
        #expect(OutputPaths(one).subtracting(OutputPaths(other)) == Set(one).subtracting(other).sorted())
        for path in one + other { #expect(OutputPaths(one).contains(path) == one.contains(path)) }
        #expect((OutputPaths(one) == OutputPaths(other)) == (Set(one) == Set(other)))
    }
}
