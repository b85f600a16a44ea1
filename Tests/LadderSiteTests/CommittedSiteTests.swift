import Foundation
import Testing

/// `site/` is the build of the sample handbook in `content/`.
struct CommittedSiteTests {
    @Test func siteIsTheBuildOfTheContent() async throws {
        let site = try await BuiltSite(configuration: Repository.path("ladderdoc.yml"))
        #expect(site.messages == "")
        let built = try Repository.files(below: site.output)
        let committed = try Repository.files(below: Repository.path("site"))
        #expect(Set(built.keys) == Set(committed.keys), "run `make site` and commit what it changes")
        for (path, bytes) in built where committed[path] != bytes {
            Issue.record("site/\(path) is not what `make site` builds")
        }
    }
}
