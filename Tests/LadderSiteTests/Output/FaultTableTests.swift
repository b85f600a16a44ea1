import Foundation
import Testing

@testable import LadderSite

/// Every operation of every sort of build fails once for each reason that a disk has, or is the last one of a process
/// that dies; the folder then holds the old site, the new one, or what the next build finishes.
struct FaultTableTests {
    private static let reasons = [("ENOSPC", ENOSPC), ("EIO", EIO), ("EACCES", EACCES), ("EROFS", EROFS)]

    /// How a build that met a fault left the folder.
    private enum Outcome: String, CaseIterable {
        case old = "old"
        case new = "new"
        case unfinished = "finished by the next"
    }

    @Test(arguments: BuildSituation.allCases)
    func oneFault(situation: BuildSituation) throws {
        let (old, new) = try situation.snapshots()
        let count = try situation.operations()
        for (name, code) in Self.reasons {
            var outcomes: [Outcome] = []
            for failing in 1...count {
                let site = try situation.prepared()
                let script = FaultScript { number, _ in number == failing ? code : nil }
                let failure = site.failure { try situation.run(in: site, system: script.system) }
                #expect(script.operations >= failing, "the fault was reached")
                if let failure {
                    #expect(failure.kind == .system)
                    // Where the folder itself can't be opened, nobody can know.
                    let isKnown = failure.operation != "open the output folder"
                    #expect(!isKnown || failure.isUnfinished == situation.hasJournal(site), "\(name) at \(failing)")
                }
                let result = try #require(
                    outcome(of: site, situation, old, new), "\(name) at \(failing) of \(count): neither old nor new")
                if result == .old { #expect(failure != nil, "\(name) at \(failing)") }
                outcomes.append(result)
                // What is left doesn't depend on the reason, so that one of them will do for what comes next.
                guard code == ENOSPC else { continue }
                try situation.run(in: site)
                #expect(site.snapshot(of: site.scratch) == new, "the next build after \(failing)")
            }
            tell("\(situation.rawValue), \(name) once", outcomes)
            let first = situation == .resumed ? Outcome.unfinished : .old
            #expect(outcomes.count == count && outcomes.contains(first) && outcomes.contains(.new))
        }
    }

    /// A disk that is full stays full, but files can be removed.
    @Test(arguments: BuildSituation.allCases)
    func fullDisk(situation: BuildSituation) throws {
        let (old, new) = try situation.snapshots()
        var outcomes: [Outcome] = []
        for first in 1...(try situation.operations()) {
            let site = try situation.prepared()
            let taking: Set<OutputOperation> = [.makeFolder, .createFile, .writeFile, .closeFile, .rename]
            let script = FaultScript { number, operation in
                number >= first && taking.contains(operation) ? ENOSPC : nil
            }
            _ = site.failure { try situation.run(in: site, system: script.system) }
            outcomes.append(try #require(outcome(of: site, situation, old, new), "full from \(first) on"))
            try situation.run(in: site)
            #expect(site.snapshot(of: site.scratch) == new, "full from \(first) on")
        }
        tell("\(situation.rawValue), ENOSPC from then on", outcomes)
    }

    /// Nothing happens any more after some operation, as when the process is killed: cleaning up neither.
    @Test(arguments: BuildSituation.allCases)
    func death(situation: BuildSituation) throws {
        let (old, new) = try situation.snapshots()
        let count = try situation.operations()
        var outcomes: [Outcome] = []
        for last in 0..<count {
            let site = try situation.prepared()
            let script = FaultScript { number, _ in number > last ? EIO : nil }
            #expect(site.failure { try situation.run(in: site, system: script.system) } != nil || last + 3 > count)
            outcomes.append(
                try #require(outcome(of: site, situation, old, new, isDead: true), "dead after \(last) of \(count)"))
            try situation.run(in: site)
            #expect(site.snapshot(of: site.scratch) == new, "dead after \(last) of \(count)")
        }
        tell("\(situation.rawValue), killed", outcomes)
        #expect(outcomes.count == count && outcomes.contains(situation == .resumed ? .unfinished : .old))
    }

    /// Nil for a mixture of old and new that nothing would finish, and for litter.
    ///
    /// - Parameter isDead: whether the process had no chance to take its staging folder away.
    private func outcome(
        of site: TemporarySite, _ situation: BuildSituation, _ old: [String: String], _ new: [String: String],
        isDead: Bool = false
    ) -> Outcome? {
        // A removal is finished by the next one as long as the record of what it removes is there.
        if situation.hasJournal(site) { return .unfinished }
        var found = site.snapshot(of: site.scratch)
        if isDead {
            found = found.filter { !$0.key.contains("/.ladderdoc-staging/") }
            // Folders that the build made, with nothing in them, and no site yet.
            if situation == .first, found.keys.allSatisfy({ $0.hasSuffix("/") }) { return .old }
        }
        if found == old { return .old }
        if found == new { return .new }
        return situation == .cleaning && situation.hasManifest(site) ? .unfinished : nil
    }

    private func tell(_ fault: String, _ outcomes: [Outcome]) {
        let counts = Outcome.allCases.map { outcome in "\(outcomes.count { $0 == outcome }) \(outcome.rawValue)" }
        print("faults: \(fault): \(outcomes.count) tries, \(counts.joined(separator: ", "))")
    }
}
