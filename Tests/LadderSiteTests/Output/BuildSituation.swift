import Foundation

@testable import LadderSite

/// The sorts of work on an output folder that faults are tried in.
enum BuildSituation: String, CaseIterable {
    case first = "first build"
    case changed = "changed build"
    case resumed = "resumed build"
    case adopting = "adopting build"
    case cleaning = "removal"

    private static let old = [
        "same.html": "same", "changed.html": "old", "gone/deep/x.html": "gone", "swap": "file", "flip/a.html": "a",
    ]
    private static let new = [
        "same.html": "same", "changed.html": "new bytes", "fresh/y.html": "fresh", "swap/z.html": "folder",
        "flip": "file",
    ]

    /// The folder before the work.
    func prepared() throws -> TemporarySite {
        let site = try TemporarySite()
        switch self {
        case .first: break
        case .changed, .cleaning:
            try site.build(Self.old)
            try site.put("mine", at: "gone/notes.txt")
        case .resumed:
            try site.build(Self.old)
            try site.put("mine", at: "gone/notes.txt")
            // The first files that a commit takes away are those in the way of new ones.
            let script = FaultScript { _, operation in operation == .removeFile ? EIO : nil }
            _ = site.failure { try site.build(Self.new, system: script.system) }
        case .adopting:
            try site.put("mine", at: "changed.html")
            try site.put("mine", at: "notes.txt")
        }
        return site
    }

    /// Does the work.
    func run(in site: TemporarySite, system: OutputSystem = OutputSystem(waitsForDisk: false)) throws {
        switch self {
        case .cleaning:
            _ = try OutputCleaner(outputFolder: site.path, system: system).clean()
        case .first:
            try site.build(Self.new, below: "deep/er", system: system)
        case .changed, .resumed, .adopting:
            try site.build(Self.new, adopt: self == .adopting, system: system)
        }
    }

    /// How many operations the work takes when none fails.
    func operations() throws -> Int {
        let site = try prepared()
        let script = FaultScript { _, _ in nil }
        try run(in: site, system: script.system)
        return script.operations
    }

    /// The scratch folder before and after the work.
    func snapshots() throws -> (old: [String: String], new: [String: String]) {
        let site = try prepared()
        let old = site.snapshot(of: site.scratch)
        try run(in: site)
        return (old, site.snapshot(of: site.scratch))
    }

    func hasJournal(_ site: TemporarySite) -> Bool { has(".ladderdoc-journal", in: site) }

    func hasManifest(_ site: TemporarySite) -> Bool { has(".ladderdoc-manifest", in: site) }

    private func has(_ record: String, in site: TemporarySite) -> Bool {
        site.text((self == .first ? "deep/er/" : "") + record) != nil
    }
}
