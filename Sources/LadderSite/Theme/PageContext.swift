internal import LadderSource

/// What a page's template can name, with the page's own values.
struct PageContext: Sendable {
    enum Text: String, CaseIterable, Sendable {
        case language, title, description, canonical, markdown, home, script, role, version, effective, generator
        case logo, icon
        case siteTitle = "site-title"
        case pageTitle = "page-title"
        case previewTitle = "preview-title"
        case previewImage = "preview-image"
        case styleSheet = "style-sheet"
        case printStyleSheet = "print-style-sheet"
        case ownStyleSheet = "own-style-sheet"
        case styleHash = "style-hash"
        case matrixScript = "matrix-script"
        case holdingLeftOut = "holding-left-out"
        case editLink = "edit-link"
        case lastChanged = "last-changed"
    }

    enum LinkName: String, CaseIterable, Sendable {
        case ladder, matrix, json, csv, previous, next, target
    }

    enum ListName: String, CaseIterable, Sendable {
        case navigation, parents, children
    }

    enum Flag: String, CaseIterable, Sendable {
        case isDraft = "is-draft"
        case isRightToLeft = "is-right-to-left"
        case hasChildren = "has-children"
        case hasDefinitions = "has-definitions"
        case hasExpectations = "has-expectations"
        case hasHolding = "has-holding"
        case hasLadders = "has-ladders"
        case hasMeta = "has-meta"
        case hasNeighbours = "has-neighbours"
        case hasOutline = "has-outline"
        case hasStandings = "has-standings"
        case hasTransitions = "has-transitions"
    }

    /// Finished HTML that Swift writes; the template says where it goes.
    enum Part: String, CaseIterable, Sendable {
        case prose, definitions, introduction, expectations, lists, changes, transitions, standings, outline
        case levelNavigation = "level-navigation"
        case ladderList = "ladder-list"
        case matrixForm = "matrix-form"
        case matrixTable = "matrix-table"
        case holdingTable = "holding-table"
    }

    /// What a link of the navigation is to templates.
    enum LinkField: String, CaseIterable, Sendable {
        case title, href
        /// What stands behind the link; not the `description` of the page that has it.
        case summary
        case isCurrent = "is-current"
        case isAround = "is-around"
    }

    /// What goes into a page as it is: the theme's own style sheet.
    static let style = "style"

    /// The way from a page to the site's root, which ends with a slash where it isn't empty.
    static let root = "root"

    /// Every name that a template may use.
    static let names =
        Text.allCases.map(\.rawValue) + [root, style] + LinkName.allCases.map(\.rawValue)
        + ListName.allCases.map(\.rawValue)
        + Flag.allCases.map(\.rawValue) + [LinkField.href, .isCurrent, .isAround, .summary].map(\.rawValue)
        + Part.allCases.map(\.rawValue) + ThemeWord.allCases.map(\.templateName)

    enum Value: Sendable {
        case text(String)
        /// A file of the site that all pages link to.
        case address(SiteAddress)
    }

    /// Where what a link leads to stands, seen from the page that has it.
    enum Standing: UInt8 {
        case elsewhere
        /// It is the page.
        case current
        /// The page is one of its own: a level's, of the link to a ladder.
        case around
    }

    /// A link of the navigation.
    ///
    /// A class, for the pages share the same links by one reference each.
    final class Link: Sendable {
        let title: String
        let target: SiteTarget
        /// The same where all pages have the link.
        let address: SiteAddress?
        /// What stands behind the file's name, which is written even for a place on the same page.
        let fragment: String?
        let summary: String?
        let standing: Standing
        /// What a template can make a difference of; never 0, which stands for none.
        fileprivate let shape: UInt8

        init(
            title: String, target: SiteTarget, address: SiteAddress? = nil, fragment: String? = nil,
            summary: String? = nil, standing: Standing = .elsewhere
        ) {
            self.title = title
            self.target = target
            self.address = address
            self.fragment = fragment
            self.summary = summary
            self.standing = standing
            shape = 1 + (summary == nil ? 0 : 2) + 4 * standing.rawValue
        }
    }

    /// How many folders the page lies in.
    var depth = 0
    /// What all pages link to, as far as it lies in the page's outermost folder.
    var near: [SiteAddress] = []
    var style: String?
    /// What all pages of one template have in common, and stands in its frames.
    var site: FewValues<Text, Value> = [:]
    /// The page's own.
    var texts: FewValues<Text, Value> = [:]
    var links: FewValues<LinkName, Link> = [:]
    /// An empty list is nothing to a template. The navigation has the same links on all pages that have one.
    var lists: FewValues<ListName, [Link]> = [:]
    var flags: FewValues<Flag, Bool> = [:]

    /// Nothing for a text that isn't there.
    mutating func set(_ name: Text, _ text: String?) { texts[name] = text.map(Value.text) }

    /// The page's own value, or the site's.
    subscript(name: Text) -> Value? { texts[name] ?? site[name] }

    /// Appends all that a template can make a difference of: which names have values, and not which these are.
    ///
    /// Pages of one template and one shape lie equally deep, and differ in what stands in the same places alone.
    func appendShape(to shape: inout ByteBuffer) {
        shape.append(bits: UInt32(truncatingIfNeeded: depth))
        shape.append(style == nil ? 0 : 1)
        shape.append(bits: texts.names)
        shape.append(bits: flags.names)
        flags.forEach { place, flag in
            shape.append(place)
            shape.append(flag ? 1 : 0)
        }
        shape.append(bits: links.names)
        links.forEach { place, link in
            shape.append(place)
            shape.append(link.shape)
        }
        lists.forEach { place, links in
            shape.append(place)
            links.withUnsafeBufferPointer { links in
                for place in links.indices { shape.append(links[place].shape) }
            }
            shape.append(0)
        }
    }
}

extension ByteBuffer {
    fileprivate mutating func append(bits: UInt32) {
        for shift in stride(from: UInt32(0), to: 32, by: 8) { append(UInt8(truncatingIfNeeded: bits >> shift)) }
    }
}
