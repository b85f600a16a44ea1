import Foundation

@testable import LadderSite

/// A scratch folder with an output folder `site` in it; it is removed with the last reference.
final class TemporarySite: Sendable {
    /// The scratch folder.
    let scratch: String
    /// The output folder, which is not made by this helper.
    var path: String { scratch + "/site" }

    init() throws {
        var template = Array((NSTemporaryDirectory() + "/ladderdoc-output-XXXXXX").utf8CString)
        guard mkdtemp(&template) != nil else { throw CocoaError(.fileWriteUnknown) }
        scratch = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    }

    deinit { try? FileManager.default.removeItem(atPath: scratch) }

    /// Opens, stages the pages in the order of their paths, commits.
    @discardableResult
    func build(
        _ pages: [String: String], adopt: Bool = false, below folder: String = "",
        system: OutputSystem = OutputSystem(waitsForDisk: false)
    ) throws -> WriteSummary {
        let output = folder.isEmpty ? path : path + "/" + folder
        let writer = try SiteWriter(outputFolder: output, adopt: adopt, system: system)
        var staged: [StagedFile] = []
        do {
            for (page, text) in pages.sorted(by: { $0.key < $1.key }) {
                staged.append(try writer.stage(Array(text.utf8), at: page))
            }
        } catch {
            writer.discard()
            throw error
        }
        return try writer.commit(staged).summary
    }

    /// Opens the folder as the next build would, and ends that build at once.
    func reopen(adopt: Bool = false, system: OutputSystem = OutputSystem(waitsForDisk: false)) throws {
        try SiteWriter(outputFolder: path, adopt: adopt, system: system).discard()
    }

    /// The failure that a build or reopening ends with.
    func failure(of body: () throws -> Void) -> OutputFailure? {
        do {
            try body()
            return nil
        } catch {
            return error as? OutputFailure
        }
    }

    func put(_ text: String, at path: String) throws {
        let full = self.path + "/" + path
        try FileManager.default.createDirectory(
            atPath: (full as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
        try Data(text.utf8).write(to: URL(fileURLWithPath: full))
    }

    func link(_ path: String, to target: String) throws {
        try FileManager.default.createSymbolicLink(atPath: self.path + "/" + path, withDestinationPath: target)
    }

    func remove(_ path: String) throws {
        try FileManager.default.removeItem(atPath: self.path + "/" + path)
    }

    func text(_ path: String) -> String? {
        FileManager.default.contents(atPath: self.path + "/" + path).map { String(decoding: $0, as: UTF8.self) }
    }

    /// Everything below the output folder: folders with a slash, links with their target, files with their bytes.
    func snapshot(of folder: String? = nil) -> [String: String] {
        let base = folder ?? path
        var entries: [String: String] = [:]
        for name in FileManager.default.enumerator(atPath: base)?.allObjects as? [String] ?? [] {
            let full = base + "/" + name
            var record = stat()
            guard lstat(full, &record) == 0 else { continue }
            switch UInt32(record.st_mode) & 0o170000 {
            case 0o040000: entries[name + "/"] = ""
            case 0o120000:
                entries[name] = "-> " + ((try? FileManager.default.destinationOfSymbolicLink(atPath: full)) ?? "")
            default:
                entries[name] = FileManager.default.contents(atPath: full).map { String(decoding: $0, as: UTF8.self) }
            }
        }
        return entries
    }

    /// The snapshot without the writer's own records.
    func pages() -> [String: String] {
        snapshot().filter { !$0.key.hasPrefix(".ladderdoc-") }
    }

    /// The inode and the time of the last change of a file's bytes, which tell whether it was written again.
    func identity(_ path: String) -> [String] {
        guard let attributes = try? FileManager.default.attributesOfItem(atPath: self.path + "/" + path) else {
            return []
        }
        let date = attributes[.modificationDate] as? Date
        return ["\(attributes[.systemFileNumber] ?? 0)", "\(date?.timeIntervalSince1970 ?? 0)"]
    }

    /// Sets a file's time back so that a rewrite cannot hide behind a coarse clock.
    func makeOld(_ path: String) throws {
        try FileManager.default.setAttributes(
            [.modificationDate: Date(timeIntervalSince1970: 1_000_000)], ofItemAtPath: self.path + "/" + path)
    }
}
