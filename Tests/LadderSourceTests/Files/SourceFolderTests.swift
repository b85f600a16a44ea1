import Foundation
import LadderSource
import Testing

struct SourceFolderTests {
    @Test(arguments: [0, 1, 9, 10, 11, 40])
    func readsNoMoreThanOneByteBeyondTheLimit(length: Int) throws {
        let root = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: root) }
        let bytes = (0..<length).map { UInt8(ascii: "a") + UInt8($0 % 26) }
        try Data(bytes).write(to: root.appending(path: "a.md"))
        let folder = SourceFolder(root: root.path)
        #expect(try folder.bytes(of: "a.md", limit: 10) == Array(bytes.prefix(11)))
        #expect(try folder.bytes(of: "a.md") == bytes)
    }

    /// Without what could not be listed, a site would lose pages.
    @Test func tellsOfAListThatEndsTooEarly() {
        let entry = UnsafeMutablePointer<dirent>.allocate(capacity: 1)
        defer { entry.deallocate() }
        entry.initialize(to: dirent())
        entry.pointee.d_name.0 = CChar(UInt8(ascii: "a"))
        var left = 2
        let names = FolderEntries.names {
            left -= 1
            return left < 0 ? nil : entry
        }
        #expect(names?.map(\.name) == ["a", "a"])
        left = 2
        let early = FolderEntries.names {
            left -= 1
            if left < 0 { errno = EIO }
            return left < 0 ? nil : entry
        }
        #expect(early == nil && errno == EIO)
    }

    @Test func tellsOfAFolderInPlaceOfAFile() {
        #expect(throws: SourceFailure.self) { try SourceFolder(root: "/").bytes(of: "tmp") }
    }

    #if os(Linux)
        @Test func readsFilesOfUnknownLength() throws {
            let version = String(decoding: try SourceFolder(root: "/proc").bytes(of: "version"), as: UTF8.self)
            #expect(version.hasPrefix("Linux version ") && version.hasSuffix("\n"))
            #expect(try SourceFolder(root: "/proc").bytes(of: "version", limit: 20) == Array(version.utf8.prefix(21)))
        }
    #endif
}
