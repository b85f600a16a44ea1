internal import LadderSource

/// Finds the line `<!-- levels-table -->`, where the levels table stands instead of at the first level.
struct LevelsTableMarker {
    let stands: Bool

    init(parts: [BodyDivider.Part]) {
        stands = parts.contains { part in
            switch part {
            case .prose(let blocks): Self.stands(in: blocks)
            case .section(let section): Self.stands(in: section.blocks)
            }
        }
    }

    /// Prose before, between and behind the markers; a piece that is the table begins where a marker stood.
    func divide(_ blocks: [Block]) -> [(isTable: Bool, blocks: [Block])] {
        var pieces: [(isTable: Bool, blocks: [Block])] = [(false, [])]
        for block in blocks {
            if Self.isMarker(block), !pieces.contains(where: \.isTable) {
                pieces.append((true, []))
            } else {
                pieces[pieces.count - 1].blocks.append(block)
            }
        }
        return pieces
    }

    /// Whether the marker stands in a level's section, or in the all-levels block.
    static func stands(in blocks: ArraySlice<Block>) -> Bool { blocks.contains(where: isMarker) }

    private static func isMarker(_ block: Block) -> Bool {
        // Words beside the comment are the author's text, and stay a block of the prose.
        guard case .html(let tokens) = block.content, block.isSilent else { return false }
        return tokens.contains(where: isMarker)
    }

    private static func isMarker(_ token: HTMLToken) -> Bool {
        if case .comment(let words) = token { NameKey(words) == NameKey("levels-table") } else { false }
    }
}
