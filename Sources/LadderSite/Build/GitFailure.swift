/// Why git doesn't tell when sources changed.
enum GitFailure: Error {
    case notInstalled
    /// There is no repository around the sources, or one without them.
    case noRepository
    /// The repository is somebody else's; with the command by which git trusts it.
    case distrusted(command: String?)
    /// The history was fetched in part.
    case shallow
    /// The repository doesn't have any of the sources.
    case nothingCommitted
    case timedOut
    /// Git is there and doesn't run, in the system's words.
    case notStarted(String)
    /// In git's own words.
    case other(String)

    /// What follows “the pages get no dates:”.
    var reason: String {
        switch self {
        case .notInstalled: "`git` isn't installed"
        case .noRepository: "the handbook lies in no Git repository"
        case .distrusted: "git doesn't read a repository of another user"
        case .shallow: "only the newest part of the repository's history is here"
        case .nothingCommitted: "no source has been committed yet"
        case .timedOut: "git has not answered in time"
        case .notStarted(let reason): "`git` can't be started: \(reason)"
        case .other(let words): "git says “\(words)”"
        }
    }

    /// What to do.
    var help: [String] {
        let without = "or remove `last-changed`"
        switch self {
        case .notInstalled: return ["install Git, \(without)"]
        case .noRepository: return ["build where the repository with its folder `.git` is, \(without)"]
        case .distrusted(let command):
            let command = command.map { "`\($0)`" } ?? "the command that `git log` names there"
            return ["if you trust it, run \(command), \(without)"]
        case .shallow:
            return [
                "fetch the whole history: `git fetch --unshallow`, \(without)",
                "on GitHub, give `actions/checkout` the line `fetch-depth: 0`; on GitLab, set the variable `GIT_DEPTH` to 0",
            ]
        case .nothingCommitted: return ["commit the sources, \(without)"]
        case .timedOut:
            return ["try `git log -- .` in the folder of the sources and see why it takes so long, \(without)"]
        case .notStarted: return ["run `git --version` and see why it doesn't start, \(without)"]
        case .other: return ["try `git log -- .` in the folder of the sources, \(without)"]
        }
    }

    /// - Parameter errors: what git wrote to standard error, in English.
    init(errors: String) {
        let lines = errors.split(separator: "\n").map { $0.drop(while: \.isWhitespace) }
        let words = lines.last { $0.hasPrefix("fatal: ") }?.dropFirst("fatal: ".count) ?? lines.last ?? "nothing"
        if words.hasPrefix("not a git repository") {
            self = .noRepository
        } else if words.contains("dubious ownership") || words.hasPrefix("unsafe repository") {
            self = .distrusted(command: lines.first { $0.hasPrefix("git config ") }.map(String.init))
        } else if words.hasSuffix("does not have any commits yet") {
            self = .nothingCommitted
        } else {
            self = .other(String(words))
        }
    }
}
