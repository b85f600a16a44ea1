internal import LadderModel

/// Expectations of one category that come from one place and hold at the same levels.
struct HoldingStep {
    /// Indices into the pool; at least one.
    private(set) var expectations: [Int]
    let levels: HoldingLevels

    /// What holds in a category, each expectation once: in the order of the levels at which they begin to hold.
    static func steps(of held: [HeldExpectation], in pool: ExpectationPool) -> [HoldingStep] {
        var steps: [HoldingStep] = []
        for each in held {
            let origin = pool.origin(of: each.expectation)
            // Neighbours mostly belong together.
            let place = steps.indices.last {
                steps[$0].levels == each.levels && pool.origin(of: steps[$0].expectations[0]) == origin
            }
            if let place {
                steps[place].expectations.append(each.expectation)
            } else {
                steps.append(HoldingStep(expectations: [each.expectation], levels: each.levels))
            }
        }
        return steps
    }
}
