internal import ArgumentParser
private import Foundation

/// When messages are coloured.
enum ColorChoice: String, WordChoice {
    case auto, always, never

    /// `auto` colours a terminal that can show it, unless the user has said no: https://no-color.org.
    var isOn: Bool {
        switch self {
        case .always: return true
        case .never: return false
        case .auto:
            let environment = ProcessInfo.processInfo.environment
            guard environment["NO_COLOR", default: ""].isEmpty, environment["TERM"] != "dumb" else { return false }
            return isatty(STDERR_FILENO) != 0
        }
    }
}
