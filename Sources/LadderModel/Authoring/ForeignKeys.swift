internal import LadderSource

/// What the front matter of files has that were written for another generator.
enum ForeignKeys {
    /// Keys that say how a page is laid out, found or dated, and nothing that readers would miss.
    static let passedOver = Set([
        // Common to several: dates, people, pictures, places in a navigation.
        "author", "authors", "cover", "created", "date", "icon", "image", "keywords", "lang", "language",
        "lastmod", "layout", "link", "modified", "permalink", "slug", "tags", "toc", "type", "updated", "url",
        "weight",
        // Hugo, with its themes Docsy and Book.
        "bookCollapseSection", "bookComments", "bookFlatSection", "bookHidden", "bookSearchExclude", "bookToc",
        "build", "cascade", "headless", "isCJKLanguage", "linkTitle", "linktitle", "markup", "menu", "menus",
        "no_list", "outputs", "params", "resources", "simple_list", "sitemap", "toc_hide", "translationKey",
        // Jekyll and Just the Docs.
        "child_nav_order", "excerpt_separator", "grand_parent", "has_children", "has_toc",
        "last_modified_date", "nav_enabled", "nav_exclude", "nav_fold", "nav_order", "parent", "ref",
        "render_with_liquid", "search_exclude",
        // Docusaurus.
        "custom_edit_url", "displayed_sidebar", "hide_table_of_contents", "hide_title", "id", "last_update",
        "pagination_label", "pagination_next", "pagination_prev", "parse_number_prefixes", "sidebar_class_name",
        "sidebar_custom_props", "sidebar_key", "sidebar_label", "sidebar_position", "title_meta",
        "toc_max_heading_level", "toc_min_heading_level", "wrapperClassName",
        // MkDocs and its theme Material.
        "comments", "hide", "pin", "readtime", "revision_date", "search", "social", "template",
        // Astro and Starlight.
        "editUrl", "head", "lastUpdated", "next", "pagefind", "prev", "pubDate", "sidebar", "tableOfContents",
        "updatedDate",
        // VuePress and VitePress.
        "aside", "contributors", "editLink", "home", "isHome", "markdownStyles", "meta", "navbar", "outline",
        "outlineTitle", "pageClass", "permalinkPattern", "routeMeta", "sidebarDepth", "titleTemplate",
        // Zola, Eleventy, Sphinx, Pandoc and Quarto.
        "bibliography", "documentclass", "eleventyExcludeFromCollections", "eleventyNavigation", "execute",
        "extra", "format", "generate_feeds", "geometry", "html_meta", "in_search_index", "insert_anchor_links",
        "myst", "number-sections", "orphan", "output", "page_template", "paginate_by", "render", "sort_by",
        "taxonomies", "tocdepth", "transparent",
        // Obsidian, Notion and GitBook.
        "banner_icon", "coverY", "created_time", "cssclass", "cssclasses", "last_edited_time", "notion-id",
        "notion_id", "uid",
    ])

    /// Keys that hold a text which readers would miss, or that ask for what this program does in another way.
    ///
    /// - Parameter draft: what to write for a file that is to be kept back.
    static func instead(draft: String) -> [String: MappingReader.Schema.Instead] {
        var instead: [String: MappingReader.Schema.Instead] = [:]
        for (keys, advice) in advice { for key in keys { instead[key] = .init(advice) } }
        for key in ["draft", "hidden", "private", "unlisted"] { instead[key] = .init(draft) }
        for key in ["published", "publish"] { instead[key] = .init(draft, idle: "true") }
        return instead
    }

    /// Those that say in short what a file is about.
    static let summaries = ["summary", "excerpt", "abstract", "subtitle", "tagline", "intro"]

    private static let advice: [(keys: [String], advice: String)] = [
        (
            summaries, "write its text as `description: …` or into the body, and remove the key"
        ),
        (
            ["hero", "heroText", "heroImage", "features", "actions", "banner", "footer", "redirect_to"],
            "write what it shows into the body, and remove the key"
        ),
        (
            ["aliases", "redirect_from", "redirects"],
            "old addresses of a page are written below `moved-from:`; write them there, or remove the key"
        ),
        (
            ["expiryDate", "publishDate", "unpublishdate", "pubdate"],
            "a build doesn't look at the date: publish or remove the page on its day, and remove the key"
        ),
    ]
}
