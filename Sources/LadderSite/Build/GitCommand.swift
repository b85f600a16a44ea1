private import Foundation

#if canImport(Glibc)
    private import Glibc
#elseif canImport(Musl)
    private import Musl
#else
    private import Darwin
#endif

/// Runs git so that it reads a repository, and does nothing else.
struct GitCommand {
    private let program: URL
    private let folder: URL
    private let environment: [String: String]
    private let deadline: ContinuousClock.Instant

    /// What a repository could set to have programs run, other machines asked or files written.
    private static let settings = [
        "core.fsmonitor=", "core.hooksPath=/dev/null", "log.showSignature=false", "protocol.allow=never",
    ]

    /// What a hook of git's sets: it would speak of another repository than the one around the folder.
    private static let elsewhere = [
        "GIT_DIR", "GIT_WORK_TREE", "GIT_COMMON_DIR", "GIT_INDEX_FILE", "GIT_OBJECT_DIRECTORY",
        "GIT_ALTERNATE_OBJECT_DIRECTORIES", "GIT_NAMESPACE", "GIT_PREFIX", "GIT_SHALLOW_FILE", "GIT_GRAFT_FILE",
    ]

    /// Nil where git isn't installed.
    ///
    /// - Parameters:
    ///   - folder: an absolute path.
    ///   - patience: how long all runs together may take.
    init?(in folder: String, environment: [String: String], patience: Duration) {
        // A relative entry would find a program in whatever folder this one works.
        let places = (environment["PATH"] ?? "").split(separator: ":").filter { $0.hasPrefix("/") }
        let programs = places.map { "\($0)/git" }
        guard let program = programs.first(where: FileManager.default.isExecutableFile) else { return nil }
        self.program = URL(fileURLWithPath: program)
        self.folder = URL(fileURLWithPath: folder)
        let own = [
            "GIT_NO_LAZY_FETCH": "1", "GIT_OPTIONAL_LOCKS": "0", "GIT_TERMINAL_PROMPT": "0", "LC_ALL": "C",
        ]
        self.environment = environment.filter { !Self.elsewhere.contains($0.key) }.merging(own) { $1 }
        deadline = .now + patience
    }

    /// Runs one command to its end, or until its output is enough.
    ///
    /// - Parameters:
    ///   - arguments: none of them of an author's making.
    ///   - isEnough: takes the next bytes of the output, and tells whether it needs no more.
    func run(_ arguments: [String], until isEnough: ([UInt8]) -> Bool) throws(GitFailure) {
        let process = Process()
        let (output, errors) = (Pipe(), Pipe())
        process.executableURL = program
        process.arguments = ["--no-pager"] + Self.settings.flatMap { ["-c", $0] } + arguments
        process.currentDirectoryURL = folder
        process.environment = environment
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = output
        process.standardError = errors
        do {
            try process.run()
        } catch {
            throw .notStarted(Self.reason(of: error))
        }
        var said: [UInt8] = []
        let ending = follow([output.fileHandleForReading, errors.fileHandleForReading]) { index, bytes in
            if index == 0 { return isEnough(bytes) }
            if said.count < 1 << 16 { said += bytes }
            return false
        }
        switch ending {
        case .closed:
            process.waitUntilExit()
            guard process.terminationStatus == 0, process.terminationReason == .exit else {
                throw GitFailure(errors: String(decoding: said, as: UTF8.self))
            }
        // It only reads, so that nothing is half done. Nobody waits for what it may have started.
        case .enough: kill(process.processIdentifier, SIGKILL)
        case .late:
            kill(process.processIdentifier, SIGKILL)
            throw .timedOut
        }
    }

    /// The system's own words: what `Process` throws says only that a file could not be opened.
    private static func reason(of error: any Error) -> String {
        let cause = (error as NSError).userInfo[NSUnderlyingErrorKey] as? NSError ?? error as NSError
        guard cause.domain == NSPOSIXErrorDomain else { return cause.localizedDescription }
        return String(cString: strerror(Int32(cause.code)))
    }

    private enum Ending {
        case closed, enough, late
    }

    /// Reads from several pipes as their bytes come, so that none fills up.
    private func follow(_ handles: [FileHandle], read: (Int, [UInt8]) -> Bool) -> Ending {
        var polls = handles.map { pollfd(fd: $0.fileDescriptor, events: Int16(POLLIN), revents: 0) }
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while polls.contains(where: { $0.fd >= 0 }) {
            // In short waits, to see when somebody asks the program to end.
            let left = min((deadline - .now) / .milliseconds(1), 100)
            guard left > 0, !Task.isCancelled else { return .late }
            guard poll(&polls, nfds_t(polls.count), Int32(left.rounded(.up))) > 0 else { continue }
            for index in polls.indices where polls[index].fd >= 0 && polls[index].revents != 0 {
                let count = Self.readSome(polls[index].fd, &buffer)
                if count > 0 {
                    if read(index, Array(buffer[..<count])) { return .enough }
                } else if count == 0 || errno != EINTR {
                    // What is negative is passed over.
                    polls[index].fd = -1
                }
            }
        }
        return .closed
    }

    private static func readSome(_ descriptor: Int32, _ buffer: inout [UInt8]) -> Int {
        buffer.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
    }
}
