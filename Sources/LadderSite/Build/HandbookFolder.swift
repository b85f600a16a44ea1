/// Where a handbook stands.
public enum HandbookFolder {
    /// The usual name of a handbook's configuration.
    public static let configuration = "ladderdoc.yml"

    /// The folder that holds a configuration file; `.` for one in the working folder.
    public static func path(ofConfiguration file: String) -> String {
        guard file.contains("/") else { return "." }
        let folder = HandbookPath.folder(of: file)
        return folder.isEmpty ? "/" : folder
    }
}
