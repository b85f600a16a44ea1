/// How near a text is to an earlier one, by what each says.
struct Similarity: Sendable {
    /// How many stems both have.
    private(set) var shared = 0
    /// How much of the earlier text's weight both have.
    let kept: Double
    /// How much of both texts' weight is shared.
    let overlap: Double
    /// How much of the neighbouring words both have, of the text that has fewer.
    let order: Double
    /// Whether the later text says something that the earlier one doesn't, or one of them denies, counts or limits.
    let isChange: Bool
    /// Whether both have the same words.
    private let isSame: Bool
    private let isEnglish: Bool

    init(of new: ContentWords, to old: ContentWords, _ vocabulary: Vocabulary) {
        var weight = 0.0
        var (left, right) = (0, 0)
        var losesQualifier = false
        while left < new.stems.count, right < old.stems.count {
            let (first, second) = (new.stems[left], old.stems[right])
            if first == second {
                shared += 1
                weight += vocabulary.weight(of: first)
            } else if second < first {
                losesQualifier = losesQualifier || vocabulary.isQualifier(second)
            }
            if first <= second { left += 1 }
            if second <= first { right += 1 }
        }
        losesQualifier = losesQualifier || old.stems[right...].contains(where: vocabulary.isQualifier)
        isSame = shared == new.stems.count && shared == old.stems.count
        isEnglish = vocabulary.isEnglish
        isChange = shared < new.stems.count || losesQualifier
        kept = old.weight > 0 ? weight / old.weight : 0
        overlap = new.weight + old.weight > 0 ? 2 * weight / (new.weight + old.weight) : 0
        // Without either the texts aren't near, whatever their order.
        order = kept >= 0.7 || overlap >= 0.5 ? Self.order(of: new.pairs, old.pairs) : 0
    }

    /// A reader takes the two for one thing, said twice or strengthened.
    ///
    /// Two or three words are shared by chance; of longer texts more must be shared the less their words follow each
    /// other alike. The numbers are from reading what they find in published ladders.
    var isNear: Bool {
        // Which words change what is asked for is known of English alone.
        guard isEnglish else { return isNearlyEqual }
        return switch shared {
        case ..<2: false
        case 2: overlap >= 0.75 && order >= 0.5
        case 3: overlap >= 0.6 && order >= 0.4 || kept >= 0.7 && overlap >= 0.5 && order >= 0.3
        case 4: overlap >= 0.65 || overlap >= 0.6 && order >= 0.4 || kept >= 0.8 && order >= 0.5
        default: overlap >= 0.65 || overlap >= 0.5 && order >= 0.35 || kept >= 0.8 && order >= 0.5
        }
    }

    /// Hardly a word differs.
    var isNearlyEqual: Bool {
        guard isEnglish else { return shared >= 3 && isSame && order >= 0.4 }
        return shared >= 3
            && (overlap >= Self.leastOverlap(isEnglish: true) && order >= 0.5 || overlap >= 0.95 && order >= 0.25)
    }

    /// How much two texts overlap at least that say nearly the same.
    static func leastOverlap(isEnglish: Bool) -> Double { isEnglish ? 0.8 : 1 }

    /// How much weight two texts share at least that are near, by what the later and the earlier weigh.
    static func leastSharedOfNear(_ new: Double, _ old: Double) -> Double {
        min((new + old) / 4, old * 0.8) - rounding
    }

    /// The same of those that say nearly the same.
    static func leastSharedOfNearlyEqual(_ new: Double, _ old: Double) -> Double {
        leastOverlap(isEnglish: true) / 2 * (new + old) - rounding
    }

    /// Sums in another order differ in their last digits.
    private static let rounding = 1e-9

    private static func order(of first: [ContentWords.Pair], _ second: [ContentWords.Pair]) -> Double {
        let fewest = min(first.count, second.count)
        guard fewest > 0 else { return 1 }
        var common = 0
        var (left, right) = (0, 0)
        while left < first.count, right < second.count {
            let (one, other) = (first[left], second[right])
            if one == other { common += 1 }
            if one <= other { left += 1 }
            if other <= one { right += 1 }
        }
        return Double(common) / Double(fewest)
    }
}
