import Foundation
import Testing

@testable import LadderSite

/// Somebody puts a symbolic link where the build is about to work, at each moment of the build.
struct PlantedLinkTests {
    @Test(arguments: ["fresh", "gone", "swap", "flip", ".ladderdoc-staging", "changed.html", "gone/deep"])
    func nothingOutsideIsTouched(place: String) throws {
        let count = try BuildSituation.changed.operations()
        for moment in 1...count {
            let site = try BuildSituation.changed.prepared()
            let outside = site.scratch + "/outside"
            // What a build that followed the link would write over or remove.
            for file in ["y.html", "deep/x.html", "z.html", "a.html", "x.html", "changed.html", "fresh/y.html"] {
                try site.put("outside", at: "../outside/" + file)
            }
            let before = site.snapshot(of: outside)
            let planted = site.path + "/" + place
            let script = FaultScript { number, _ in
                guard number == moment else { return nil }
                _ = rename(planted, site.scratch + "/moved-away")
                _ = symlink(outside, planted)
                return nil
            }
            _ = site.failure { try BuildSituation.changed.run(in: site, system: script.system) }
            #expect(site.snapshot(of: outside) == before, "\(place) at \(moment)")
            // The next build finds the link as well.
            _ = site.failure { try BuildSituation.changed.run(in: site) }
            #expect(site.snapshot(of: outside) == before, "after \(place) at \(moment)")
        }
    }
}
