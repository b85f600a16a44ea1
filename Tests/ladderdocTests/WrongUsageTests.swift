import Testing

/// Wrong options and a wrong configuration end with 2, and leave the old site alone.
struct WrongUsageTests {
    struct Mistake: CustomTestStringConvertible, Sendable {
        let testDescription: String
        var configuration: String? = SampleHandbook.configuration
        var arguments = ["build"]
        let says: [String]
    }

    static let mistakes = [
        Mistake(
            testDescription: "misspelt key", configuration: "title: H\nlangauge: de\n",
            says: ["error[unknown-key]", "--> ladderdoc.yml:2:1", "did you mean `language`?"]),
        Mistake(
            testDescription: "no title", configuration: "description: H\n",
            says: ["error[missing-key]", "--> ladderdoc.yml:1:1", "title: …"]),
        Mistake(
            testDescription: "no configuration", configuration: nil,
            says: ["there is no ladderdoc.yml here", "--config"]),
        Mistake(
            testDescription: "a folder for the configuration", arguments: ["build", "--config", "content"],
            says: ["content is a folder", "`--config content/ladderdoc.yml`"]),
        Mistake(
            testDescription: "no name of a configuration", arguments: ["build", "--config", ""],
            says: ["error[missing-configuration]: the name of the configuration is empty"]),
        Mistake(
            testDescription: "a logo in the output", configuration: "title: H\nlogo: site/assets/favicon.svg\n",
            says: ["error[refused-output]: the output folder “site” holds the logo", "content/images"]),
        Mistake(
            testDescription: "later key", configuration: "title: H\nfonts: x\n",
            says: ["error[unsupported-key]", "--> ladderdoc.yml:2:1", "not supported"]),
        Mistake(
            testDescription: "no address for editing", configuration: "title: H\nedit-url: edit/{path}\n",
            says: ["error[invalid-value]", "--> ladderdoc.yml:2:11", "isn't a web address", "https://github.com/"]),
        Mistake(
            testDescription: "no such logo", configuration: "title: H\nlogo: logo.png\n",
            says: ["error[invalid-value]", "--> ladderdoc.yml:2:7", "no file", "images/logo.svg"]),
        Mistake(
            testDescription: "unknown page in the navigation", configuration: "title: H\nnavigation: [enq]\n",
            says: ["error[invalid-value]", "--> ladderdoc.yml:2:14", "did you mean “eng”?"]),
        Mistake(
            testDescription: "newer version", configuration: "title: H\nmin-version: 99.0\n",
            says: ["error[newer-version-needed]", "--> ladderdoc.yml:2:14", "install a newer ladderdoc"]),
        Mistake(
            testDescription: "unknown theme", configuration: "title: H\ntheme: fancy\n",
            says: ["error[unknown-theme]", "--> ladderdoc.yml:2:8", "fancy"]),
        Mistake(
            testDescription: "misspelt theme", configuration: "title: H\ntheme: defualt\n",
            says: ["error[unknown-theme]", "did you mean “default”?"]),
        Mistake(
            testDescription: "unknown theme as an option", arguments: ["build", "--theme", "fancy"],
            says: ["error[unknown-theme]", "fancy"]),
        Mistake(
            testDescription: "output among the sources", configuration: "title: H\noutput: content\n",
            says: ["error[refused-output]", "content", "output: site"]),
        Mistake(
            testDescription: "output is the root", arguments: ["build", "--output", "."],
            says: ["error[refused-output]", "is the handbook's own folder"]),
        Mistake(
            testDescription: "output holds the handbook", arguments: ["build", "--output", ".."],
            says: ["error[refused-output]", "holds the handbook"]),
        Mistake(
            testDescription: "no content", configuration: "title: H\ncontent: texts\n",
            says: ["error[missing-content]", "--> ladderdoc.yml:2:10", "texts", "content: …"]),
        Mistake(
            testDescription: "a file as content", configuration: "title: H\ncontent: ladderdoc.yml\n",
            says: ["error[missing-content]: “ladderdoc.yml” is a file, and no folder"]),
        Mistake(
            testDescription: "a file as output", configuration: "title: H\noutput: ladderdoc.yml\n",
            says: ["error[refused-output]: the output folder “ladderdoc.yml” is a file"]),
        Mistake(
            testDescription: "statistics of a wrong configuration", configuration: "titel: H\n",
            arguments: ["check", "--statistics"], says: ["error[unknown-key]", "--> ladderdoc.yml:1:1"]),
        Mistake(
            testDescription: "statistics for programs", arguments: ["check", "--statistics", "--format", "json"],
            says: ["leave out --format json", "Usage:"]),
        Mistake(testDescription: "wrong option", arguments: ["build", "--foo"], says: ["--foo", "Usage:"]),
        Mistake(testDescription: "wrong command", arguments: ["biuld"], says: ["biuld", "Usage:"]),
        Mistake(testDescription: "wrong value", arguments: ["build", "--color", "red"], says: ["red", "always"]),
    ]

    @Test(arguments: mistakes) func endsWithTwo(mistake: Mistake) throws {
        let handbook = try SampleHandbook()
        #expect(try handbook.run("build").status == 0)
        let before = try handbook.snapshot(of: ".")
        try handbook.remove("ladderdoc.yml")
        if let configuration = mistake.configuration { try handbook.put(configuration, at: "ladderdoc.yml") }

        let run = try ProgramRun(mistake.arguments, in: handbook.folder)

        #expect(run.status == 2, "\(run.errors)")
        #expect(run.output.isEmpty)
        for words in mistake.says { #expect(run.errors.contains(words), "\(run.errors)") }
        let after = try handbook.snapshot(of: ".").filter { $0.key != "ladderdoc.yml" }
        #expect(after == before.filter { $0.key != "ladderdoc.yml" })
    }
}
