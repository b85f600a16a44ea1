import Foundation
import LadderSource
import Testing

@testable import LadderSite

/// What a worker keeps from file to file: each file is what it would be alone, whichever were written before it.
struct RenderingRoomTests {
    /// What continues changes from level to level in each way in which it can: groups lose, replace and restate what they
    /// hold, and have links that lead in another way from other pages.
    private static let sources = [
        "content/eng.md": """
        ---
        title: Engineering
        categories: [A, {name: B, definition: "As at [three](#l3), in [ops](ops.md)."}, {name: C, definition: Plain.}]
        extends: [company]
        levels:
          - L1
          - L2
          - {name: L3, drop: [a/dropped]}
          - L4
          - {name: L5, same-as: l4}
          - L6
          - {name: M1, track: lead, inherits: [l2]}
          - {name: M2, track: lead, inherits: [m1, l4]}
        ---
        ## All levels
        - A: Zero.
        ## L1
        ### A
        - Stays.
        - One. {#x}
        - Dropped. {#dropped}
        ### B
        - Café. {#café}
        - *Marked*.
        - Shows that:
          - more,
          - most.
        ### C
        - As at [three](#l3), in [ops](ops.md).
        ## L2
        ### A
        - Two.
        ### B
        - [Links](ops.md) lead on.
        ## L3
        ### A
        - More than one. {#x}
        ## L4
        ### A
        - Four.
        ### B
        - Café and cake. {#café}
        ## L6
        ### A
        - Six.
        ## M1
        ### A
        - Leads.
        ## M2
        ### B
        - Leads more.
        """,
        "content/ops.md": """
        ---
        title: Operations
        categories: [A, B]
        levels: [{name: O1, inherits: [eng/l3]}, O2, O3]
        ---
        ## O1
        ### A
        - Runs.
        ## O2
        ### A
        - Runs well.
        ## O3
        ### B
        - Runs best.
        """,
        "content/whole.md": """
        ---
        title: Whole
        categories: [A, B]
        inherits: none
        levels: [W1, W2, W3]
        ---
        ## W1
        ### A
        - One. {#x}
        - Two.
        ## W2
        ### A
        - One. {#x}
        - Two.
        - Three.
        ## W3
        ### A
        - Two.
        - Three.
        - One is more. {#x}
        """,
        "content/company.md":
            "---\ntitle: Company\nkind: baseline\n---\n### A\n- Is kind.\n### C\n- Is [honest](eng.md).\n",
    ]

    private static func prepared(in folder: URL) async throws -> SitePreparer.Prepared {
        try FileManager.default.createDirectory(
            at: folder.appendingPathComponent("content"), withIntermediateDirectories: true)
        for (path, text) in sources.merging(["ladderdoc.yml": "title: Handbook\n"], uniquingKeysWith: { $1 }) {
            try Data(text.utf8).write(to: folder.appendingPathComponent(path))
        }
        var options = SiteBuild.Options()
        options.configuration = folder.path + "/ladderdoc.yml"
        var report = BuildReport()
        let preparer = SitePreparer(options: options, advancing: { _ in { _, _ in } })
        let prepared = try await preparer.prepare(try #require(preparer.open(&report)), &report)
        let errors = report.diagnostics.all.filter { $0.severity == .error }.map(\.message)
        #expect(errors.isEmpty)
        return prepared
    }

    @Test func eachFileIsWhatItWouldBeAlone() async throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("ladderdoc-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        let (plan, setup) = try await { ($0.plan, $0.setup) }(Self.prepared(in: folder))
        let renderer = PageRenderer(handbook: plan.handbook, theme: setup.theme, folder: setup.folder)
        var alone: [String: String] = [:]
        for file in plan.files {
            var room = RenderingRoom()
            try renderer.render(file, at: file.path, in: &room)
            alone[file.path] = room.bytes.text
        }
        #expect(alone.keys.contains("eng/m2/index.html") && alone.keys.contains("whole/w3/index.html"))
        var choices = RandomChoices(seed: 7)
        let anyOrder = (1...300).map { _ in choices.pick(plan.files) }
        for files in [plan.files + plan.files, plan.files.reversed(), anyOrder] {
            var room = RenderingRoom()
            for file in files {
                try renderer.render(file, at: file.path, in: &room)
                #expect(room.bytes.text == alone[file.path], "\(file.path)")
            }
        }
    }
}
