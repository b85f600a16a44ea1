extension SourceFolder.Listing {
    /// Reports what stands in the folder and can't be read from there.
    public func reportLeftOut(_ diagnostics: inout Diagnostics) {
        for path in refused {
            diagnostics.report(
                SourceRule.outsideHandbook,
                "“\(path)” is no file of the handbook: a link to a folder, to nothing or to another place, or a device",
                at: nil,
                help: ["put the file itself there"])
        }
        for path in unnamed {
            diagnostics.report(
                SourceRule.invalidUTF8, "the name of “\(path)” is no valid UTF-8", at: nil,
                help: ["give the file a name again, on a system that is set to UTF-8"])
        }
    }
}
