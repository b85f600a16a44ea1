/// The file-system operations of the output writer, as named to a fault injector.
enum OutputOperation: Sendable, Hashable {
    case openFolder
    case makeFolder
    case listFolder
    case lockFolder
    case inspect
    case readFile
    case createFile
    case writeFile
    case closeFile
    case synchronizeFolder
    case synchronizeAll
    case checkAccess
    case rename
    case removeFile
    case removeFolder
}
