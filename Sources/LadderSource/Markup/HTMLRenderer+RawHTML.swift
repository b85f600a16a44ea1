extension HTMLRenderer {
    mutating func write(_ tokens: [HTMLToken]) {
        startLine()
        for token in tokens {
            switch token {
            case .text(let text):
                if !token.isSilent { put(elements.prepareForText()) }
                fragment.bytes.appendEscaped(text)
            case .image(let image):
                put(elements.prepareForText())
                write(image: image.link, image.alternative)
            case .tag(let tag): write(tag)
            case .comment: break
            }
        }
        startLine()
    }

    mutating func write(_ tag: HTMLTag) {
        if tag.isClosing { return put(elements.close(tag)) }
        guard let steps = elements.prepare(for: tag) else { return }
        put(steps)
        if tag.element == .table { put(Self.tableRegion) }
        put("<")
        fragment.bytes.append(raw: tag.element.rawValue)
        for attribute in tag.attributes {
            put(" ")
            fragment.bytes.append(raw: attribute.name)
            put("=\"")
            if attribute.name != "open" { fragment.bytes.appendEscaped(attribute.value) }
            put("\"")
        }
        if tag.element.isVoid { put(" />") } else { put(">") }
    }

    mutating func put(_ steps: [OpenElements.Step]) {
        for step in steps {
            switch step {
            case .open(let element):
                put("<")
                fragment.bytes.append(raw: element.rawValue)
            case .close(let element):
                put("</")
                fragment.bytes.append(raw: element.rawValue)
            }
            put(">")
            if step == .close(.table) { put("\n</div>") }
        }
    }
}
