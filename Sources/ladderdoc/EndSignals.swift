#if canImport(Glibc)
    private import Glibc
#elseif canImport(Musl)
    private import Musl
#else
    private import Darwin
#endif

/// The signals that ask the program to end: from the keyboard, from whoever started it, from a terminal that goes away.
///
/// They don't end it at once, so that the work in hand ends where it does no harm.
struct EndSignals {
    /// How soon after the first request another one belongs to it: `timeout` of GNU asks a process, and at once its group.
    private static let grace = Duration.seconds(1)

    private let awaited: [Int32]

    /// Holds the signals back from here on; call it before there are other threads, which take this over.
    init() {
        // Who reads the output may go away first. Then writing to it fails, which must not end a build half way.
        _ = signal(SIGPIPE, SIG_IGN)
        awaited = [SIGINT, SIGTERM, SIGHUP].filter { !Self.isIgnored($0) }
        var held = Self.set(of: awaited)
        pthread_sigmask(SIG_BLOCK, &held, nil)
    }

    /// Waits for ever.
    ///
    /// - Parameter onFirst: called once. Whoever asks again later doesn't want to wait for it, and the process ends.
    func wait(_ onFirst: () -> Void) -> Never {
        waitForOne()
        let first = ContinuousClock.now
        onFirst()
        repeat { waitForOne() } while first.duration(to: .now) < Self.grace
        StandardError.write("interrupted again; the next build puts the output folder in order\n")
        _exit(ExitStatus.interrupted.rawValue)
    }

    private func waitForOne() {
        var held = Self.set(of: awaited)
        var number: Int32 = 0
        // Where all are ignored there is nothing to wait for but the end.
        while awaited.isEmpty || sigwait(&held, &number) != 0 { pause() }
    }

    /// Whether whoever started the program wants it to go on, as `nohup` does.
    private static func isIgnored(_ number: Int32) -> Bool {
        let handler = signal(number, SIG_IGN)
        _ = signal(number, handler)
        return unsafeBitCast(handler, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self)
    }

    private static func set(of numbers: [Int32]) -> sigset_t {
        var set = sigset_t()
        sigemptyset(&set)
        for number in numbers { sigaddset(&set, number) }
        return set
    }
}
