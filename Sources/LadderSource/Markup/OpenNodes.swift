/// The nodes that a walk through a tree has entered and not left, with what they hold so far.
///
/// The blocks that they hold lie on one stack for all of them, and a node knows where its own part begins.
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

    private var nodes = ElementStack<Node>()
    private var blocks = ElementStack<Block>()
    private var items = ElementStack<ListItem>()
    /// What stands in the texts of blocks.
    var inlines: InlineWriter

    /// - Parameter room: how many bytes of text are to be expected.
    init(room: Int) {
        inlines = InlineWriter(room: room)
    }

    var innermost: Node? { nodes.last }
    /// The outermost first.
    var all: [Node] { nodes.all }
    var depth: Int { nodes.count }
    /// Whether something may stand in the innermost one.
    var mayNest: Bool { depth < NestingGuard.deepest }

    mutating func enter(_ container: TreeConverter.Container, _ place: TreeConverter.Place, span: Range<Int>) {
        nodes.append(
            Node(
                container: container, place: place, span: span, firstBlock: blocks.count, firstItem: items.count,
                firstInline: inlines.place))
    }

    mutating func leave() -> Node? { nodes.popLast() }

    // MARK: What stands in the innermost node

    mutating func add(_ block: consuming Block) { blocks.append(block) }

    /// Adds the item of a node that was left.
    mutating func addItem(of node: Node, span: SourceSpan) {
        let further = blocks.take(from: min(node.firstBlock + 1, blocks.count))
        items.append(
            ListItem(first: blocks.count > node.firstBlock ? blocks.popLast() : nil, further: further, span: span))
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
    mutating func takeInlines(of node: Node) -> Inlines { inlines.finish(from: node.firstInline) }
}
