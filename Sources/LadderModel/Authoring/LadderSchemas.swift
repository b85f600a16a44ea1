internal import LadderSource

/// The keys of each kind of front matter.
enum LadderSchemas {
    static let ladder = MappingReader.Schema(
        name: "a ladder's front matter",
        keys: [
            "title", "description", "role", "order", "abbreviations", "categories", "levels", "all-levels", "cells",
            "version", "effective", "status", "moved-from", "extends", "inherits",
        ],
        foreign: ForeignKeys.passedOver,
        instead: ForeignKeys.instead(draft: "write `status: draft`, and the ladder is built with --drafts alone")
            .merging([
                "level": .init("a file is a whole ladder or one level: remove `levels`, or remove `level`")
            ]) { $1 }
            .merging(
                ["drop", "same-as", "track", "equivalent", "aliases"].map {
                    ($0, .init("it belongs to a level: write it below `levels:`, beside the level's `name`"))
                }
            ) { $1 })

    static let baseline = MappingReader.Schema(
        name: "a baseline's front matter",
        keys: [
            "kind", "title", "description", "order", "categories", "version", "effective", "status", "moved-from",
            "extends",
        ],
        foreign: ForeignKeys.passedOver,
        instead: ForeignKeys.instead(draft: "write `status: draft`, and the baseline is built with --drafts alone"))

    static let category = MappingReader.Schema(
        name: "a category", keys: ["name", "id", "aliases", "definition", "group", "steps"])

    static let level = MappingReader.Schema(
        name: "a level",
        keys: ["name", "id", "title", "aliases", "inherits", "drop", "status", "same-as", "track", "equivalent"])

    /// All but the title is declared where the ladder names its levels: there it can be read at one glance.
    static let levelFile = MappingReader.Schema(
        name: "the front matter of a level's file", keys: ["level", "title"], foreign: ForeignKeys.passedOver,
        instead: ForeignKeys.instead(draft: "write `status: draft` with the level in the ladder's own file")
            .merging(
                ["aliases", "inherits", "drop", "status", "same-as", "track", "equivalent"].map {
                    ($0, .init("write it with the level in the ladder's own file, below `levels:`"))
                }
            ) { $1 }
            .merging(
                (["description"] + ForeignKeys.summaries).map {
                    ($0, .init("write its text as the first paragraph, which is the level's summary"))
                }
            ) { $1 })

    static let page = MappingReader.Schema(
        name: "a page's front matter", keys: ["title", "description", "order", "moved-from"],
        deciding: ["level", "levels"],
        foreign: ForeignKeys.passedOver,
        instead: ForeignKeys.instead(
            draft: "every page is built: keep the file outside of the content folder, or remove the key"))
}
