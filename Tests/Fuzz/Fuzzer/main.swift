internal import CFuzzer

// The arguments are all libFuzzer's, which starts the program anew with them: the target is named beside them.
var count = CommandLine.argc
var arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = CommandLine.unsafeArgv
_ = LLVMFuzzerRunDriver(&count, &arguments) { bytes, size in
    FuzzerRun.check(Array(UnsafeBufferPointer(start: bytes, count: size)))
    return 0
}
