internal import LadderSource

/// The keys of each kind of front matter.
enum LadderSchemas {
    static let ladder = MappingReader.Schema(
        name: "a ladder's front matter",
        keys: [
            "title", "description", "role", "order", "abbreviations", "categories", "levels", "all-levels", "version",
            "effective", "status", "moved-from", "extends",
        ],
        later: [
            "inherits": "levels that are stated whole",
            "cells": "cells that are expectations",
        ],
        foreign: ForeignKeys.passedOver,
        instead: ForeignKeys.instead(draft: "write `status: draft`, and the ladder is built with --drafts alone"))

    static let baseline = MappingReader.Schema(
        name: "a baseline's front matter",
        keys: [
            "kind", "title", "description", "order", "categories", "version", "effective", "status", "moved-from",
            "extends",
        ],
        foreign: ForeignKeys.passedOver,
        instead: ForeignKeys.instead(draft: "write `status: draft`, and the baseline is built with --drafts alone"))

    static let category = MappingReader.Schema(
        name: "a category", keys: ["name", "id", "aliases", "definition"],
        later: [
            "group": "groups of categories", "steps": "steps as ratings", "cells": "cells that are expectations",
        ])

    static let level = MappingReader.Schema(
        name: "a level", keys: ["name", "id", "title", "aliases", "inherits", "drop", "status", "same-as", "track"],
        later: ["equivalent": "levels of the same standing"])

    static let page = MappingReader.Schema(
        name: "a page's front matter", keys: ["title", "description", "order", "moved-from"],
        later: ["level": "a ladder in a folder"],
        foreign: ForeignKeys.passedOver,
        instead: ForeignKeys.instead(
            draft: "every page is built: keep the file outside of the content folder, or remove the key"))
}
