internal import LadderSource

/// Reports links and pictures that stand in what is read as a name: names are shown without them.
struct HiddenLinks {
    let context: HTMLRenderer.Context

    func report(_ diagnostics: inout Diagnostics) {
        for link in context.hiddenLinks {
            diagnostics.report(
                LadderRule.hiddenLink,
                link.isImage
                    ? "this picture stands in a name, and names are shown without pictures"
                    : "this link stands in a name, and names are shown without links",
                at: link.span, help: ["write it into the text below"])
        }
    }
}
