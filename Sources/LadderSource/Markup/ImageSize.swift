/// How large a picture is shown, in pixels, as far as its author says.
public struct ImageSize: Sendable, Equatable {
    public let width: Int?
    public let height: Int?
}
