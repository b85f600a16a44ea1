internal import ArgumentParser

#if canImport(Glibc)
    private import Glibc
#elseif canImport(Musl)
    private import Musl
#else
    private import Darwin
#endif

/// The program: one command, from its arguments to the exit status.
///
/// The main thread does nothing but wait for signals. That is why it isn't asynchronous itself: an asynchronous `main`
/// gives the main thread away to a wait that lets every signal through.
@main
enum Program {
    static func main() {
        openStandardStreams()
        MemoryGrowth.set()
        let signals = EndSignals()
        // Detached, because what is the main thread's would wait for the end of this function.
        let work = Task.detached {
            let status = await status()
            exit(status)
        }
        signals.wait { work.cancel() }
    }

    /// Wrong usage ends with 2; commands end with the status that they throw.
    private static func status() async -> Int32 {
        do {
            try await CommandCall(arguments: Array(CommandLine.arguments.dropFirst())).run()
            try StandardOutput.finish()
            return 0
        } catch let status as ExitStatus {
            do { try StandardOutput.finish() } catch { return error.rawValue }
            return status.rawValue
        } catch {
            return end(with: error)
        }
    }

    /// What the parser of arguments ends with: the help that somebody asked for, or what is wrong.
    private static func end(with error: any Error) -> Int32 {
        switch LadderdocCommand.exitCode(for: error) {
        case .success:
            print(LadderdocCommand.fullMessage(for: error))
            do { try StandardOutput.finish() } catch { return error.rawValue }
            return 0
        case .validationFailure:
            StandardError.write(LadderdocCommand.fullMessage(for: error) + "\n")
            return ExitStatus.wrongUsage.rawValue
        default: LadderdocCommand.exit(withError: error)
        }
    }

    /// A file of the site must not get the number of a stream that whoever started the program has closed.
    private static func openStandardStreams() {
        for stream in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] where fcntl(stream, F_GETFD) == -1 {
            _ = open("/dev/null", O_RDWR)
        }
    }
}
