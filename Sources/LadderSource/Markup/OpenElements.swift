/// The raw elements that stand open where a text is written. It says what must be opened or closed before each thing that
/// comes, so that browsers find every element where it was written and none without an end.
struct OpenElements {
    /// What has to be written first.
    enum Step: Equatable {
        case open(HTMLElement)
        case close(HTMLElement)
    }

    /// What an author should put right, with the bytes of a tag.
    enum Problem: Equatable {
        case notOpen(HTMLElement, Range<Int>)
        case notClosed(HTMLElement, Range<Int>)
        case misplaced(HTMLElement, Range<Int>)
        case tooDeep(HTMLElement, Range<Int>)
        /// Text that stands in a list or a table, and in none of its items or cells.
        case textOutside(HTMLElement, Range<Int>)
    }

    /// The most raw elements inside each other: browsers move what is nested some hundred deep.
    static let deepest = 50

    private struct Open {
        let element: HTMLElement
        let place: Range<Int>
        var isReported = false
    }

    /// What stands between two tags of our own.
    private struct Scope {
        /// How many elements stand outside of it, and can't end in it.
        let floor: Int
        let content: HTMLElement.Content
    }

    private var open: [Open] = []
    private var scopes: [Scope] = []
    private(set) var problems: [Problem] = []

    private var scope: Scope { scopes.last ?? Scope(floor: 0, content: .flow) }

    /// The innermost open element in the scope.
    private var innermost: HTMLElement? { open.count > scope.floor ? open.last?.element : nil }

    /// How many raw elements stand open.
    var count: Int { open.count }

    // MARK: Our own tags

    mutating func begin(_ content: HTMLElement.Content) { scopes.append(Scope(floor: open.count, content: content)) }

    /// What is to be closed before our own closing tag.
    mutating func end() -> [Step] {
        let steps = close(downTo: scope.floor)
        _ = scopes.popLast()
        return steps
    }

    /// Before a block of Markdown's.
    mutating func prepareForBlock() -> [Step] {
        var steps: [Step] = []
        while let last = open.last, innermost?.content == .phrasing {
            report(.notClosed(last.element, last.place))
            open.removeLast()
            steps.append(.close(last.element))
        }
        return steps + open(for: .flow)
    }

    // MARK: What stands in raw HTML

    /// Before a text or a picture.
    mutating func prepareForText() -> [Step] { open(for: .phrasing) }

    /// Before a start tag; nil for one that is left out.
    mutating func prepare(for tag: HTMLTag) -> [Step]? {
        let element = tag.element
        guard open.count < Self.deepest else {
            report(.tooDeep(element, tag.place))
            return nil
        }
        let steps: [Step]
        if element.isPart {
            guard let found = findPlace(of: element) else {
                report(.misplaced(element, tag.place))
                return nil
            }
            steps = found
        } else {
            guard !element.isBlock || scope.content == .flow else {
                report(.misplaced(element, tag.place))
                return nil
            }
            steps = open(for: element.isBlock ? .flow : .phrasing)
        }
        if !element.isVoid { open.append(Open(element: element, place: tag.place)) }
        return steps
    }

    /// What an end tag closes, its own element last; nothing where it closes none.
    mutating func close(_ tag: HTMLTag) -> [Step] {
        var index = open.count
        while index > scope.floor {
            index -= 1
            if open[index].element == tag.element {
                let steps = close(downTo: index + 1)
                open.removeLast()
                return steps + [.close(tag.element)]
            }
            guard tag.element.endReaches(over: open[index].element) else { break }
        }
        report(.notOpen(tag.element, tag.place))
        return []
    }

    // MARK: Steps

    /// Ends or opens elements until what comes can stand in the innermost one.
    private mutating func open(for content: HTMLElement.Content) -> [Step] {
        var steps: [Step] = []
        while let element = innermost {
            switch element.content {
            case .phrasing where content == .flow: steps += close(downTo: open.count - 1)
            case .only:
                guard let child = element.impliedChild else {
                    steps += close(downTo: open.count - 1)
                    continue
                }
                reportTextOutside()
                open.append(Open(element: child, place: 0..<0, isReported: true))
                steps.append(.open(child))
            default: return steps
            }
        }
        return steps
    }

    private mutating func findPlace(of part: HTMLElement) -> [Step]? {
        var index = open.count
        while index > scope.floor {
            let element = open[index - 1].element
            if let path = element.path(to: part) {
                let steps = close(downTo: index)
                open += path.map { Open(element: $0, place: 0..<0, isReported: true) }
                return steps + path.map(Step.open)
            }
            guard part.closesAtStart(element) else { return nil }
            index -= 1
        }
        return nil
    }

    private mutating func close(downTo count: Int) -> [Step] {
        var steps: [Step] = []
        while open.count > count, let last = open.popLast() {
            if last.element.needsEnd { report(.notClosed(last.element, last.place)) }
            steps.append(.close(last.element))
        }
        return steps
    }

    // MARK: Problems

    private mutating func report(_ problem: Problem) { problems.append(problem) }

    /// Told once for each list or table.
    private mutating func reportTextOutside() {
        guard let last = open.last, !last.isReported else { return }
        open[open.count - 1].isReported = true
        report(.textOutside(last.element, last.place))
    }
}
