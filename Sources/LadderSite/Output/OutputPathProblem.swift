/// Why a text cannot be the path of a file in the output folder.
enum OutputPathProblem: String, Error, Sendable {
    case empty = "is empty"
    case notUnicode = "is not valid UTF-8"
    case absolute = "is absolute"
    case emptyComponent = "has an empty component"
    case dotComponent = "has a “.” or “..” component"
    case controlCharacter = "has a control character"
    case longComponent = "has a component of more than 255 bytes"
    case reserved = "starts with “.ladderdoc-”, which is reserved"
}
