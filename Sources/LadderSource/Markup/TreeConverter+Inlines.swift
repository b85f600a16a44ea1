/// What stands in the texts of blocks.
extension TreeConverter {
    mutating func enterEmphasis(isStrong: Bool, _ place: Place) {
        let kind = isStrong ? Inline.strong : .emphasis
        enter(place, .mark(kind, open.inlines.begin(kind)))
    }

    mutating func enterLink(_ destination: String, title: String, _ place: Place) {
        let index = noteLink(destination, isImage: false, place)
        openLinks += 1
        // No link can stand in a link; libcmark 0.30.2 finds one there where it is a URL in angle brackets.
        guard openLinks == 1 else {
            open.inlines.endText()
            return enter(place, .innerLink)
        }
        enter(place, .mark(.link, open.inlines.begin(.link, InlineLink(index: index, title: title))))
    }

    mutating func enterImage(_ destination: String, title: String, _ place: Place) {
        let index = noteLink(destination, isImage: true, place)
        enter(place, .mark(.image, open.inlines.begin(.image, InlineLink(index: index, title: title))))
    }

    private mutating func enter(_ place: Place, _ container: Container) {
        checkDepth(ofInline: place)
        open.enter(container, place, span: 0..<0)
    }

    /// - Parameter place: found only where it is needed, as is that of code and of breaks: most stand on one line.
    mutating func add(text: UnsafeBufferPointer<UInt8>, _ place: @autoclosure () -> Place) {
        pass(place())
        open.inlines.add(text: text)
    }

    mutating func add(code: UnsafeBufferPointer<UInt8>, _ place: @autoclosure () -> Place) {
        pass(place())
        open.inlines.add(code: code)
    }

    mutating func addBreak(isHard: Bool, _ place: @autoclosure () -> Place) {
        checkDepth(ofInline: place())
        open.inlines.addBreak(isHard: isHard)
    }

    private mutating func pass(_ place: @autoclosure () -> Place) {
        if places.followsTexts {
            let place = place()
            let offset = source.offset(line: place.startLine, column: place.startColumn)
            places.pass(line: source.fileLine(place.startLine), column: place.startColumn, offset: offset)
        }
        checkDepth(ofInline: place())
    }

    mutating func end(_ kind: Inline, _ mark: InlineWriter.Mark) {
        switch kind {
        case .link: openLinks -= 1
        case .image: if openLinks > 0, endImage(mark) { return }
        default: break
        }
        open.inlines.end(mark)
    }

    /// A picture of another site becomes a link, and within one its text.
    ///
    /// - Returns: whether it became a text.
    private mutating func endImage(_ mark: InlineWriter.Mark) -> Bool {
        let link = open.inlines.link(of: mark)
        let target = links[link.index]
        guard target.kind == .external else { return false }
        let words = open.inlines.takeBack(mark)
        let title = link.title.isEmpty ? "" : " (\(link.title))"
        open.inlines.add(text: (words.isEmpty ? target.destination : words) + title)
        return true
    }

    private mutating func noteLink(_ destination: String, isImage: Bool, _ place: Place) -> Int {
        let columns = place.startColumn...max(place.startColumn, place.endColumn)
        let hint = source.offset(line: place.startLine, column: columns.lowerBound)
        let end = source.offset(line: place.startLine, column: columns.upperBound)
        let span = file.span(
            places.find(
                destination: destination, line: source.fileLine(place.startLine), columns: columns,
                hint: hint..<max(hint, end) + 1))
        return note(destination, isImage: isImage, at: span)
    }
}
