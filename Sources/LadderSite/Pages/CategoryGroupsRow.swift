internal import LadderModel

/// The row above the categories' names that has their groups; nothing where there are none.
struct CategoryGroupsRow {
    let ladder: Ladder
    /// The categories that the table shows.
    let columns: Range<Int>

    func write(to page: inout PageBuffer) {
        let groups = ladder.groups.filter { $0.categories.overlaps(columns) }
        guard groups.contains(where: { $0.name != nil }) else { return }
        page.put("<tr class=\"category-groups\"><td></td>")
        for group in groups {
            page.put(group.name == nil ? "<td colspan=\"" : "<th scope=\"col\" colspan=\"")
            page.put(number: group.categories.clamped(to: columns).count)
            page.put("\">")
            if let name = group.name { page.put(text: name) }
            page.put(group.name == nil ? "</td>" : "</th>")
        }
        page.put("</tr>\n")
    }
}
