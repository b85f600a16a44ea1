internal import LadderModel

/// Divides groups of equivalent levels into parts that share no ladder: side by side they would leave each other's columns
/// empty.
struct StandingParts {
    /// The groups' indices, part by part; parts and groups keep their order.
    let parts: [[Int]]

    init(_ groups: [[LevelPlace]]) {
        var tied = Equivalence<Int>()
        for places in groups {
            for place in places { tied.join(places[0].ladder, place.ladder) }
        }
        var partsByLadder: [Int: Int] = [:]
        for (part, ladders) in tied.groups().enumerated() {
            for ladder in ladders { partsByLadder[ladder] = part }
        }
        let members = Dictionary(grouping: groups.indices) { groups[$0].first.flatMap { partsByLadder[$0.ladder] } }
        parts = members.values.sorted { $0[0] < $1[0] }
    }
}
