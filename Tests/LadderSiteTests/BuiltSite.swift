import Foundation
import LadderSite
import LadderSource

/// A handbook that is built into a folder of its own, which goes with the value.
final class BuiltSite {
    let output: URL
    let report: BuildReport
    private let folder: URL

    /// - Parameter configuration: the path of a handbook's `ladderdoc.yml`.
    init(configuration: URL) async throws {
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("ladderdoc-\(UUID().uuidString)")
        output = folder.appendingPathComponent("site")
        var options = SiteBuild.Options()
        options.configuration = configuration.path
        options.output = output.path
        report = try await SiteBuild(options).run()
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    /// What was found, as users read it.
    var messages: String { DiagnosticFormatter(usesColor: false).text(report.diagnostics.all) }
}
