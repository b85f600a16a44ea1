/// How near a text is to an earlier one, by what each says.
struct Similarity: Sendable {
    /// How many stems both have.
    let shared: Int
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
        let common = Self.common(new.stems, old.stems)
        let weight = vocabulary.weight(of: common)
        let whole = (new: vocabulary.weight(of: new.stems), old: vocabulary.weight(of: old.stems))
        shared = common.count
        kept = whole.old > 0 ? weight / whole.old : 0
        overlap = whole.new + whole.old > 0 ? 2 * weight / (whole.new + whole.old) : 0
        let fewest = min(new.pairs.count, old.pairs.count)
        order = fewest > 0 ? Double(Self.common(new.pairs, old.pairs).count) / Double(fewest) : 1
        isSame = common.count == new.stems.count && common.count == old.stems.count
        isEnglish = vocabulary.isEnglish
        isChange =
            common.count < new.stems.count
            || old.stems.contains { vocabulary.isQualifier[$0] && !common.contains($0) }
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
        return shared >= 3 && (overlap >= 0.8 && order >= 0.5 || overlap >= 0.95 && order >= 0.25)
    }

    /// What two rising lists share.
    private static func common<Element: Comparable>(_ first: [Element], _ second: [Element]) -> [Element] {
        var common: [Element] = []
        var (left, right) = (0, 0)
        while left < first.count, right < second.count {
            if first[left] == second[right] {
                common.append(first[left])
                left += 1
                right += 1
            } else if first[left] < second[right] {
                left += 1
            } else {
                right += 1
            }
        }
        return common
    }
}
