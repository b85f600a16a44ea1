import Dispatch
import Foundation

/// One input of libFuzzer's, checked while it waits: a finding ends the program, and libFuzzer keeps the input.
enum FuzzerRun {
    private static let target: FuzzTarget = {
        let name = ProcessInfo.processInfo.environment["LADDERDOC_FUZZ_TARGET"] ?? ""
        guard let target = FuzzTarget(rawValue: name) else {
            let names = FuzzTarget.allCases.map(\.rawValue).joined(separator: ", ")
            fatalError("LADDERDOC_FUZZ_TARGET takes one of \(names)")
        }
        return target
    }()

    static func check(_ input: [UInt8]) {
        let target = target
        let done = DispatchSemaphore(value: 0)
        Task.detached {
            do {
                try await target.check(input)
            } catch {
                fatalError("\(error)")
            }
            done.signal()
        }
        done.wait()
    }
}
