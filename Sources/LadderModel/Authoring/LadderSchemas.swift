internal import LadderSource

/// The keys of each kind of front matter.
enum LadderSchemas {
    /// Keys that other generators read and that say nothing to this one.
    static let foreignKeys: Set<String> = [
        "author", "authors", "date", "draft", "hide_title", "keywords", "lastmod", "layout", "linkTitle", "nav_order",
        "parent", "permalink", "sidebar_label", "sidebar_position", "slug", "summary", "tags", "toc", "type", "weight",
    ]

    static let ladder = MappingReader.Schema(
        name: "a ladder's front matter",
        keys: [
            "title", "description", "role", "order", "abbreviations", "categories", "levels", "all-levels", "version",
            "effective", "status",
        ],
        later: [
            "extends": "baselines that come first", "inherits": "levels that are stated whole",
            "moved-from": "old URLs that lead here", "cells": "cells that are expectations", "kind": "baselines",
        ],
        foreign: foreignKeys)

    static let category = MappingReader.Schema(
        name: "a category", keys: ["name", "id", "aliases", "definition"],
        later: [
            "group": "groups of categories", "steps": "steps as ratings", "cells": "cells that are expectations",
        ])

    static let level = MappingReader.Schema(
        name: "a level", keys: ["name", "id", "title", "aliases", "inherits", "drop", "status", "same-as"],
        later: ["track": "tracks", "equivalent": "levels of the same standing"])

    static let page = MappingReader.Schema(
        name: "a page's front matter", keys: ["title", "description", "order"],
        later: ["moved-from": "old URLs that lead here", "level": "a ladder in a folder", "kind": "baselines"],
        foreign: foreignKeys)
}
