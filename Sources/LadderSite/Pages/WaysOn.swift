/// Links from the top of a level's page to what changes at the next: on narrow screens it stands far below.
struct WaysOn {
    let departures: [Departure]
    let words: ThemeWords

    func write(to page: inout PageBuffer) {
        guard !departures.isEmpty else { return }
        page.put("<p class=\"ways-on\">")
        for (number, departure) in departures.enumerated() {
            if number > 0 { page.put(" · ") }
            page.put("<a href=\"#")
            page.put(href: TransitionSection.id(number))
            page.put("\">")
            page.put(text: departure.title(isOneOfSeveral: departures.count > 1, words))
            page.put("</a>")
        }
        page.put("</p>\n")
    }
}
