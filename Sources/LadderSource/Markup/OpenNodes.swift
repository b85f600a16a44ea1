/// The nodes that a walk through a tree has entered and not left, with what they hold so far.
///
/// What they hold lies on one stack for all of them, and a node knows where its own part begins.
struct OpenNodes: ~Copyable {
    struct Node {
        let container: TreeConverter.Container
        let place: TreeConverter.Place
        /// Of a block.
        let span: Range<Int>
        fileprivate let firstBlock: Int
        fileprivate let firstItem: Int
        fileprivate let firstInline: Int
    }

    private(set) var nodes: [Node] = []
    private var blocks = ElementStack<Block>()
    private var items = ElementStack<ListItem>()
    private var inlines = ElementStack<Inline>()
    /// The text behind the last inline, which more may follow.
    private var text: String?

    var innermost: Node? { nodes.last }
    var depth: Int { nodes.count }
    /// Whether something may stand in the innermost one.
    var mayNest: Bool { depth < NestingGuard.deepest }

    mutating func enter(_ container: TreeConverter.Container, _ place: TreeConverter.Place, span: Range<Int>) {
        endText()
        nodes.append(
            Node(
                container: container, place: place, span: span, firstBlock: blocks.count, firstItem: items.count,
                firstInline: inlines.count))
    }

    mutating func leave() -> Node? {
        endText()
        return nodes.popLast()
    }

    // MARK: What stands in the innermost node

    mutating func add(_ block: Block) { blocks.append(block) }

    mutating func add(_ item: ListItem) { items.append(item) }

    mutating func add(_ inline: Inline) {
        endText()
        inlines.append(inline)
    }

    /// libcmark divides a text at each sign that could have been a mark; here it is one again.
    mutating func add(text more: String) {
        if text == nil { text = more } else { text? += more }
    }

    private mutating func endText() {
        guard let words = text else { return }
        text = nil
        let start = nodes.last?.firstInline ?? 0
        guard inlines.count > start, case .text(let before)? = inlines.last else {
            return inlines.append(.text(words))
        }
        _ = inlines.popLast()
        inlines.append(.text(before + words))
    }

    // MARK: What stood in a node that was left

    /// Down to the end of what it holds: libcmark 0.30.2 leaves out a last line that is an empty heading.
    func spanOfAll(_ node: Node) -> Range<Int> {
        let end: Int? =
            if blocks.count > node.firstBlock {
                blocks.last?.span.bytes.upperBound
            } else if items.count > node.firstItem {
                items.last?.span.bytes.upperBound
            } else {
                nil
            }
        return node.span.lowerBound..<max(node.span.upperBound, end ?? 0)
    }

    mutating func takeBlocks(of node: Node) -> [Block] { blocks.take(from: node.firstBlock) }
    mutating func takeItems(of node: Node) -> [ListItem] { items.take(from: node.firstItem) }
    mutating func takeInlines(of node: Node) -> [Inline] { inlines.take(from: node.firstInline) }
}
