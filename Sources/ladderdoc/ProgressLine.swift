private import Foundation
internal import LadderSite
private import Synchronization

/// A line of the terminal that tells how far a build has come, rewritten in place and gone at the end.
final class ProgressLine: Sendable {
    private struct State {
        /// When the line was drawn last; nil as long as there is none.
        var drawn: Duration?
    }

    /// A build that is done by then needs no line.
    private static let patience = Duration.milliseconds(500)
    private static let pause = Duration.milliseconds(100)

    private let elapsed: @Sendable () -> Duration
    private let write: @Sendable (String) -> Void
    private let state = Mutex(State())

    /// - Parameters:
    ///   - elapsed: the time since the build began.
    ///   - write: puts text on the terminal.
    init(
        elapsed: @escaping @Sendable () -> Duration, write: @escaping @Sendable (String) -> Void = StandardError.write
    ) {
        self.elapsed = elapsed
        self.write = write
    }

    /// Whether standard error is a terminal, and which one: `TERM`.
    static var terminal: String? {
        isatty(STDERR_FILENO) == 0 ? nil : ProcessInfo.processInfo.environment["TERM", default: ""]
    }

    /// Only a terminal that can rewrite a line shows one, and only to people who want to read.
    static func isWanted(terminal: String?, isQuiet: Bool, format: MessageFormat) -> Bool {
        guard let terminal, !terminal.isEmpty, terminal != "dumb" else { return false }
        return !isQuiet && !format.isResult
    }

    func show(_ progress: BuildProgress) {
        let now = elapsed()
        state.withLock { state in
            guard now >= Self.patience, state.drawn.map({ now - $0 >= Self.pause }) ?? true else { return }
            state.drawn = now
            write(Self.start + Self.text(progress))
        }
    }

    /// Clears the line, so that messages can follow.
    func remove() {
        state.withLock { state in
            guard state.drawn != nil else { return }
            state.drawn = nil
            write(Self.start)
        }
    }

    /// Goes to the line's start and clears it.
    private static let start = "\r\u{1B}[K"

    private static func text(_ progress: BuildProgress) -> String {
        let counts = "\(progress.done) of \(progress.count)"
        return switch progress.stage {
        case .comparing: "Looking for changes: \(counts)"
        case .reading: "Reading files: \(counts)"
        case .resolving: "Working out levels: \(counts)"
        case .rendering: "Making pages: \(counts)"
        case .writing: "Putting files into place: \(counts)"
        }
    }
}
