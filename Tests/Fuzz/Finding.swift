/// Something that must hold of every input and doesn't hold of one.
struct Finding: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) { self.description = description }

    static func unless(_ holds: Bool, _ description: @autoclosure () -> String) throws(Finding) {
        if !holds { throw Finding(description()) }
    }
}
