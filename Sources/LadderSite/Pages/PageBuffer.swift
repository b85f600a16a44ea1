internal import LadderModel
internal import LadderSource

/// The bytes of one file of the site as they are written, with links that fit its place.
struct PageBuffer: ~Copyable {
    private(set) var bytes: ByteBuffer
    private let way: RelativePath
    private let links: LinkTargets
    /// How many links of authors' have been filled in for this page.
    private(set) var filledLinks = 0
    /// The place that a link with a fragment led to last, and where its path stands: such links mostly come together.
    private var there: (place: String, form: RelativePath.Form, path: Range<Int>)?

    /// - Parameters:
    ///   - path: the file's own from the site's root.
    ///   - bytes: what is written into, in place of what stands there.
    init(path: String, links: LinkTargets, inPlaceOf bytes: consuming ByteBuffer = ByteBuffer()) {
        way = RelativePath(from: path)
        self.links = links
        self.bytes = bytes
        self.bytes.removeAll()
    }

    /// Hands the bytes over.
    consuming func take() -> ByteBuffer { bytes }

    /// Markup of our own.
    @inline(__always)
    mutating func put(_ markup: StaticString) { bytes.append(markup) }

    mutating func put(text: String) { bytes.appendEscaped(text) }

    /// Words of the theme's with a value in its place.
    mutating func put(text phrase: ThemePhrase, with value: String) { put(text: phrase) { $0.put(text: value) } }

    /// - Parameter value: writes what stands in the value's place.
    @inline(__always)
    mutating func put(text phrase: ThemePhrase, with value: (inout PageBuffer) -> Void) {
        put(text: phrase.before)
        guard let after = phrase.after else { return }
        value(&self)
        put(text: after)
    }

    mutating func put(text: StoredText) { text.withBytes { bytes.appendEscaped($0) } }

    mutating func put(number: Int) { bytes.append(number: number) }

    mutating func put(raw: [UInt8]) { bytes.append(raw) }

    /// Markup that stands elsewhere already.
    mutating func put(raw: UnsafeBufferPointer<UInt8>) { bytes.append(raw) }

    /// A part of the page once more.
    mutating func putAgain(_ part: Range<Int>) { bytes.appendAgain(part) }

    /// A value of a template's, which may stand in single quotes there.
    mutating func put(textInTemplate text: String) { bytes.appendEscapedInTemplate(text) }

    /// Finished HTML, each of its links filled in for this page.
    mutating func put(_ fragment: HTMLFragment) {
        // Most have no link into the handbook.
        guard fragment.hasHoles else { return fragment.withBytes { bytes.append($0) } }
        fragment.forEachPiece { piece, hole in
            bytes.append(piece)
            guard let hole else { return }
            filledLinks += 1
            if let target = links.targets[hole.link.document][hole.link.link] { put(href: target) }
        }
    }

    /// Finished HTML that the page has elsewhere too: without its ids.
    mutating func put(again fragment: HTMLFragment) {
        let start = bytes.count
        put(fragment)
        let written = bytes.array(from: start)
        bytes.truncate(to: start)
        there = nil
        // Quotes are escaped in texts and in values, so that these bytes are an attribute.
        let name = Array(" id=\"".utf8)
        var rest = written[...]
        while let id = rest.firstPlace(of: name),
            let end = rest[id.upperBound...].firstIndex(of: UInt8(ascii: "\""))
        {
            bytes.append(rest[..<id.lowerBound])
            rest = rest[(end + 1)...]
        }
        bytes.append(rest)
    }

    mutating func put(_ markup: RenderedMarkup) { put(markup.html) }

    mutating func put(examples: RenderedMarkup) {
        put("<div class=\"examples\">")
        put(examples)
        put("</div>")
    }

    /// A relative URL that names the file, so that the site works under any path and from the disk.
    mutating func put(href target: SiteTarget) {
        guard let fragment = target.fragment else {
            way.append(to: target, encoding: HrefPathSpecial.self, &bytes)
            return
        }
        put(hrefInto: target.place, target.isPage ? .page : .file)
        put(href: fragment)
    }

    /// The same for what all pages link to.
    mutating func put(href address: SiteAddress) {
        if !way.append(to: address, &bytes) { put(href: address.target) }
    }

    /// A single paragraph's text bare, several as paragraphs.
    mutating func put(paragraphs: [RichText]) {
        if paragraphs.count == 1 { return put(paragraphs[0].html) }
        for paragraph in paragraphs { put(paragraph: paragraph) }
    }

    mutating func put(paragraph: RichText) {
        put("<p>")
        put(paragraph.html)
        put("</p>")
    }

    /// A link, with a text as its content.
    mutating func put(link target: SiteTarget, _ text: String, isCurrent: Bool = false) {
        put("<a href=\"")
        put(href: target)
        put(isCurrent ? "\" aria-current=\"page\">" : "\">")
        put(text: text)
        put("</a>")
    }

    /// A link to where an expectation comes from.
    mutating func put(link origin: ExpectationOrigin, _ text: String) {
        put("<a href=\"")
        put(hrefInto: origin.page)
        put(href: origin.anchor)
        put("\">")
        put(text: text)
        put("</a>")
    }

    /// A relative URL as far as its fragment.
    ///
    /// - Parameter place: the id of a page, or a file's path.
    mutating func put(hrefInto place: String, _ form: RelativePath.Form = .page) {
        if let there, there.place == place, there.form == form {
            putAgain(there.path)
        } else {
            let start = bytes.count
            let isHere = way.append(to: place, form, encoding: HrefPathSpecial.self, &bytes)
            if isHere { bytes.truncate(to: start) }
            there = (place, form, start..<bytes.count)
        }
        put("#")
    }

    /// An expectation's id.
    ///
    /// - Returns: where it stands, for links to repeat it; nil for one that links have in another form.
    @discardableResult
    mutating func put(id anchor: ExpectationAnchor) -> Range<Int>? {
        let start = bytes.count
        var isPath = true
        if let ladder = anchor.ladder {
            isPath = ladder.withBytes { putPath($0) }
            put("--")
        }
        if isPath, anchor.start.withBytes({ putPath($0) }), anchor.id.withBytes({ putPath($0) }) {
            return start..<bytes.count
        }
        bytes.truncate(to: start)
        if let ladder = anchor.ladder {
            put(text: ladder)
            put("--")
        }
        put(text: anchor.start)
        put(text: anchor.id)
        return nil
    }

    /// Bytes as far as they can stand in a link's path as they are; whether all can.
    @inline(__always)
    private mutating func putPath(_ path: UnsafeBufferPointer<UInt8>) -> Bool {
        bytes.append(path, from: 0, upTo: HrefPathSpecial.self) == path.count
    }

    /// - Parameter place: where the id stands on the page already as links have it.
    mutating func put(href anchor: ExpectationAnchor, standingAt place: Range<Int>?) {
        if let place { putAgain(place) } else { put(href: anchor) }
    }

    mutating func put(href anchor: ExpectationAnchor) {
        if let ladder = anchor.ladder {
            put(href: ladder)
            put("--")
        }
        anchor.start.withBytes { bytes.appendHref($0) }
        anchor.id.withBytes { bytes.appendHref($0) }
    }

    /// A link to a place on the same page, for its content to be copied or shared.
    mutating func put(anchor id: String, label: String) {
        putAnchor(to: { $0.put(href: id) }, labelled: { $0.put(text: label) })
    }

    /// - Parameter value: what stands in the label's place for it.
    mutating func put(anchor id: String, label: ThemePhrase, _ value: String) {
        putAnchor(to: { $0.put(href: id) }, labelled: { $0.put(text: label, with: value) })
    }

    /// The same for an id of two parts.
    mutating func put(anchor start: StaticString, _ id: String, label: ThemePhrase, _ value: String) {
        putAnchor(
            to: {
                $0.put(start)
                $0.put(href: id)
            }, labelled: { $0.put(text: label, with: value) })
    }

    /// The same for an expectation.
    ///
    /// - Parameters:
    ///   - place: where its id stands on the page already as links have it.
    ///   - label: escaped.
    mutating func put(anchor: ExpectationAnchor, standingAt place: Range<Int>?, label: [UInt8]) {
        putAnchor(to: { $0.put(href: anchor, standingAt: place) }, labelled: { $0.put(raw: label) })
    }

    @inline(__always)
    private mutating func putAnchor(
        to id: (inout PageBuffer) -> Void, labelled label: (inout PageBuffer) -> Void
    ) {
        put("<a class=\"anchor\" href=\"#")
        id(&self)
        put("\" aria-label=\"")
        label(&self)
        put("\"></a>")
    }

    /// A text percent-encoded for a URL.
    mutating func put(href text: String) { bytes.appendHref(text) }
}
