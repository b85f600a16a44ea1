/// How a text differs from an earlier one, word by word.
public struct WordDifference: Sendable, Equatable {
    /// What becomes of words that follow each other.
    public enum Kind: Sendable {
        case same, removed, added
    }

    /// Words that follow each other, with a blank between each.
    public struct Run: Sendable, Equatable {
        public let kind: Kind
        public let text: String
    }

    /// In the order of the text; of a change, what was removed comes first.
    public let runs: [Run]
    /// How many words stay.
    let shared: Int

    /// Between the words that both texts begin and end with, at most so many of each are compared:
    /// the time grows with their square.
    static let limit = 1_000

    /// Nil where less than a third of the words are shared, or too many are to be compared.
    init?(from old: String, to new: String) {
        let words = (old: Self.words(of: old), new: Self.words(of: new))
        let start = zip(words.old, words.new).prefix { $0 == $1 }.count
        let rest = (old: words.old[start...], new: words.new[start...])
        let end = zip(rest.old.reversed(), rest.new.reversed()).prefix { $0 == $1 }.count
        let middle = (old: rest.old.dropLast(end), new: rest.new.dropLast(end))
        guard max(middle.old.count, middle.new.count) <= Self.limit else { return nil }

        let common = WordAlignment(middle.old, middle.new)
        shared = start + common.count + end
        guard shared * 3 >= max(words.old.count, words.new.count), shared > 0 else { return nil }
        var writer = RunWriter()
        writer.add(words.new[..<start], .same)
        var (next, following) = (0, 0)
        while next < middle.old.count || following < middle.new.count {
            if next < middle.old.count, !common.staysInOld[next] {
                writer.add(middle.old[(start + next)...(start + next)], .removed)
                next += 1
            } else if following < middle.new.count, !common.wasInNew[following] {
                writer.add(middle.new[(start + following)...(start + following)], .added)
                following += 1
            } else {
                writer.add(middle.old[(start + next)...(start + next)], .same)
                next += 1
                following += 1
            }
        }
        writer.add(rest.new.suffix(end), .same)
        runs = writer.finish()
    }

    private static func words(of text: String) -> [Substring] { text.split(separator: " ") }

    /// Puts words of one kind together.
    private struct RunWriter {
        private var runs: [Run] = []
        /// Those of the run that isn't ended yet.
        private var words: [Substring] = []
        private var kind = Kind.same

        mutating func add(_ more: ArraySlice<Substring>, _ kind: Kind) {
            guard !more.isEmpty else { return }
            if kind != self.kind { endRun() }
            self.kind = kind
            words += more
        }

        private mutating func endRun() {
            guard !words.isEmpty else { return }
            runs.append(Run(kind: kind, text: words.joined(separator: " ")))
            words = []
        }

        mutating func finish() -> [Run] {
            endRun()
            return runs
        }
    }
}
