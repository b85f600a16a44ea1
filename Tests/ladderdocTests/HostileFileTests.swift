import Foundation
import Testing

/// Files and folders that are none, or whose names mean something else elsewhere; made for real, read by the program.
struct HostileFileTests {
    private func handbook(_ files: [String: String] = [:]) throws -> SampleHandbook {
        try SampleHandbook(files: ["ladderdoc.yml": SampleHandbook.configuration].merging(files) { $1 })
    }

    private func link(_ path: String, to target: String, in handbook: SampleHandbook) throws {
        try FileManager.default.createSymbolicLink(
            atPath: handbook.folder.appendingPathComponent(path).path, withDestinationPath: target)
    }

    /// One error, or several of one rule, and nothing written.
    private func expect(
        _ rule: String, naming names: [String], in handbook: SampleHandbook, status: Int32 = 1,
        _ location: SourceLocation = #_sourceLocation
    ) throws {
        let run = try handbook.run("build")
        #expect(run.status == status, "\(run.errors)", sourceLocation: location)
        #expect(run.errors.hasPrefix("error[\(rule)]: "), "\(run.errors)", sourceLocation: location)
        for name in names { #expect(run.errors.contains(name), "\(run.errors)", sourceLocation: location) }
        #expect(!handbook.has("site"), sourceLocation: location)
    }

    // MARK: Names

    @Test(arguments: [
        ("\u{E9}.md", "e\u{301}.md"), ("A.md", "a.md"), ("Straße.md", "strasse.MD"), ("a b.md", "a-b.md"),
        ("x/index.md", "X.md"), ("a\u{200B}b.md", "ab.md"),
    ])
    func namesOfOneAddress(first: String, second: String) throws {
        // One after the other: as keys the two may be equal.
        let handbook = try handbook(["content/\(first)": "# First\n"])
        try handbook.put("# Second\n", at: "content/\(second)")
        // Some disks take them for one name.
        let names = FileManager.default.enumerator(atPath: handbook.folder.appendingPathComponent("content").path)
        guard (names?.allObjects as? [String] ?? []).count(where: { $0.lowercased().hasSuffix(".md") }) == 2 else {
            return
        }
        try expect(
            "duplicate-url", naming: ["“First”", "“Second”", "content/\(first)"], in: handbook)
    }

    @Test func picturesOfOneName() throws {
        let handbook = try handbook(["content/page.md": "# Page\n\n![a](\u{E9}.png) ![b](e\u{301}.png)\n"])
        for name in ["\u{E9}.png", "e\u{301}.png"] { try handbook.put(name, at: "content/\(name)") }
        let content = handbook.folder.appendingPathComponent("content").path
        guard try FileManager.default.contentsOfDirectory(atPath: content).count == 3 else { return }
        try expect("duplicate-url", naming: ["stored in different ways"], in: handbook)
    }

    @Test(arguments: ["levels: [A, \u{E9}, e\u{301}]", "levels: [A, Straße, STRASSE]", "levels: [A, b-c, B C]"])
    func levelsOfOneName(levels: String) throws {
        let ladder = "---\ntitle: T\n\(levels)\n---\n"
        try expect("duplicate-name", naming: ["content/eng.md:3"], in: try SampleHandbook(ladder: ladder))
    }

    @Test(arguments: ["con.md", "nul/page.md", "LPT1.md"]) func namesOfDevices(path: String) throws {
        try expect("reserved-name", naming: ["on Windows"], in: try handbook(["content/\(path)": "# Page\n"]))
    }

    // MARK: Links of the file system

    @Test func linksThatLeadOut() throws {
        let handbook = try handbook(["content/page.md": "# Page\n"])
        try Data("# Secret\n".utf8).write(to: handbook.scratch.appendingPathComponent("secret.md"))
        try link("content/a.md", to: "../../secret.md", in: handbook)
        try link("content/b", to: "../..", in: handbook)
        try link("content/c.md", to: "/dev/zero", in: handbook)
        try link("content/d.md", to: "nowhere.md", in: handbook)
        try link("content/e", to: ".", in: handbook)
        try link("content/f.md", to: "f.md", in: handbook)
        try expect(
            "outside-handbook", naming: ["a.md", "b", "c.md", "d.md", "e", "f.md"].map { "“content/\($0)”" },
            in: handbook)
    }

    /// A checkout on a server can hold its keys there.
    @Test(arguments: [".git/config", ".env", "docs/.secret/key.txt"]) func linksToWhatIsHidden(path: String) throws {
        let handbook = try handbook(["content/page.md": "# Page\n\n[Key](key.txt)\n", path: "key"])
        try link("content/key.txt", to: "../\(path)", in: handbook)
        let run = try handbook.run("build")
        #expect(run.status == 1)
        #expect(run.errors.hasPrefix("error[outside-handbook]: “content/key.txt”"), "\(run.errors)")
        #expect(!handbook.has("site"))
    }

    @Test func aLinkWithinTheHandbookIsRead() throws {
        let handbook = try handbook(["other/page.md": "# Page\n"])
        try link("content/page.md", to: "../other/page.md", in: handbook)
        #expect(try handbook.run("build").status == 0)
        #expect(handbook.has("site/page/index.html"))
    }

    @Test(arguments: ["content/pipe.md", "content/pipe.png", "themes/default/assets/pipe"])
    func pipesDoNotHoldTheBuildUp(path: String) throws {
        let handbook = try handbook(["content/page.md": "# Page\n", "themes/default/assets/a.txt": ""])
        #expect(mkfifo(handbook.folder.appendingPathComponent(path).path, 0o600) == 0)
        try expect("outside-handbook", naming: ["“\(path)”"], in: handbook, status: path.hasPrefix("themes") ? 2 : 1)
    }

    @Test func foldersOfGreatDepth() throws {
        let handbook = try handbook()
        try handbook.put("# Page\n", at: "content/" + String(repeating: "a/", count: 600) + "page.md")
        try expect("long-url", naming: ["“Page”"], in: handbook)
    }

    // MARK: Keys that become a path or an address

    /// Each leads out, or means something else on another system.
    private static let paths = [
        "../x", "..\\\\x", "/etc/passwd", "a/../../x", "..", "C:\\\\x", "\\\\\\\\server\\\\x", "a\\0b", "~/x",
        ".git/config",
    ]

    @Test(arguments: paths, ["content", "output", "theme", "logo", "navigation", "edit-url", "base-url"])
    func settings(value: String, key: String) throws {
        let handbook = try handbook([
            "ladderdoc.yml": "title: T\n\(key): \"\(value)\"\n", "content/page.md": "# Page\n",
        ])
        let before = try handbook.snapshot(of: "..")
        let run = try handbook.run("build")
        #expect(run.status == 2, "\(run.errors)")
        #expect(run.errors.hasPrefix("error["), "\(run.errors)")
        #expect(try handbook.snapshot(of: "..").keys.sorted() == before.keys.sorted())
    }

    @Test(arguments: paths + ["%2e%2e/x", "..%2fx", "%00"], ["extends", "moved-from"])
    func keysOfALadder(value: String, key: String) throws {
        // These are old addresses below the site's own.
        if key == "moved-from", ["/etc/passwd", "~/x"].contains(value) { return }
        let ladder = SampleHandbook.ladder.replacing("categories", with: "\(key): \"\(value)\"\ncategories")
        let run = try SampleHandbook(ladder: ladder).run("build")
        #expect(run.status == 1, "\(run.errors)")
        #expect(run.errors.hasPrefix("error[") && run.errors.contains("content/eng.md:3"), "\(run.errors)")
    }

    @Test(arguments: paths + ["%2e%2e/x", "..%2fx", "%00"], ["id", "inherits", "same-as", "equivalent", "drop"])
    func keysOfALevel(value: String, key: String) throws {
        let level = "{name: IC2, \(key): \"\(value)\"}"
        let ladder = SampleHandbook.ladder.replacing("IC2]", with: level + "]").replacing("## IC2", with: "## IC2")
        let run = try SampleHandbook(ladder: ladder).run("build")
        #expect(run.status == 1, "\(run.errors)")
        #expect(run.errors.contains("error[") && run.errors.contains("content/eng.md:4"), "\(run.errors)")
    }

    @Test(arguments: [
        "../x.md", "../ladderdoc.yml", "../site/index.html", "/etc/passwd", "/ladderdoc.yml", "%2e%2e/ladderdoc.yml",
        "%2e%2e%2f%2e%2e%2fetc%2fpasswd", "..%5cladderdoc.yml", "&#x2e;&#x2e;/ladderdoc.yml", "a/../../ladderdoc.yml",
        "%00", "eng.md%00", "&#0;", "C:/x", ".hidden.png", "~/x", "..", ".", "%zz",
    ])
    func linksInTexts(destination: String) throws {
        for mark in ["", "!"] {
            let handbook = try handbook([
                "content/page.md": "# Page\n\n\(mark)[a](<\(destination)>)\n", "content/.hidden.png": "x",
            ])
            try expect("dead-link", naming: ["content/page.md:3"], in: handbook)
        }
    }

    @Test func aFileInUTF16() throws {
        let handbook = try handbook()
        try handbook.put(Array("# Page\n".utf16).flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }, at: "content/page.md")
        try expect("invalid-utf8", naming: ["saved as UTF-16", "content/page.md:1:1"], in: handbook)
    }

    @Test func aLargeFileIsReadWhereItsLimitIsRaised() throws {
        let text = "# Page\n\n" + String(repeating: "Words. ", count: 160_000)
        let handbook = try handbook(["content/page.md": text])
        try expect("file-too-large", naming: ["1048576", "`megabytes`"], in: handbook)
        try handbook.put("title: T\nlimits: {megabytes: 2}\n", at: "ladderdoc.yml")
        #expect(try handbook.run("build").status == 0)
    }
}
