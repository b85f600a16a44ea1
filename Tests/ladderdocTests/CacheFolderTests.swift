import Testing

@testable import ladderdoc

struct CacheFolderTests {
    @Test(arguments: [
        (["HOME": "/home/ada"], "/home/ada/.cache/ladderdoc"),
        (["HOME": "/home/ada", "XDG_CACHE_HOME": "/var/cache"], "/var/cache/ladderdoc"),
        (["HOME": "/home/ada", "XDG_CACHE_HOME": "cache"], "/home/ada/.cache/ladderdoc"),
        (["HOME": "/home/ada", "XDG_CACHE_HOME": ""], "/home/ada/.cache/ladderdoc"),
        (["HOME": ""], nil), ([:], nil),
    ])
    func standsWhereProgramsKeepWhatTheyCanDoWithout(environment: [String: String], path: String?) {
        #expect(CacheFolder.path { environment[$0] } == path)
    }
}
