internal import LadderSource

/// UTF-8 that a program took for Windows-1252: `â€™` for an apostrophe.
struct Mojibake: CheckRule {
    let id = "mojibake"
    let severity = Severity.warning

    func check(_ handbook: CheckedHandbook, _ findings: inout Diagnostics) {
        for document in handbook.documents {
            // Each begins with a character from Â to ô, and all of those with this byte.
            guard document.file.bytes.contains(0xC3) else { continue }
            let code = document.blocks.codeBlockRanges
            for run in MojibakeRun.all(in: document.file) where !code.contains(where: { $0.overlaps(run.range) }) {
                let span = document.file.span(run.range)
                findings.report(
                    self, "“\(span.text)” stands where “\(run.meaning)” was meant", at: span,
                    help: [
                        "write “\(run.meaning)”",
                        "a program has read the text in the wrong encoding: copy it again from its source, as UTF-8",
                    ])
            }
        }
    }
}
