#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Opens the output folder, making it and its parents where they are missing.
struct OutputFolderOpener: Sendable {
    /// The file system to work on.
    let system: OutputSystem
    /// The folder's path as the user gave it.
    let path: String

    /// Opens the folder; the second part of the answer lists the folders that had to be made, outermost first.
    ///
    /// When it fails, the folders it made are gone again.
    func open() throws(OutputFailure) -> (folder: OutputFolder, made: [String]) {
        var made: [String] = []
        do {
            let root: FolderDescriptor
            do {
                root = try system.openFolder(atPath: path)
            } catch let error where error.code == ENOENT {
                try make(path[...], recordingIn: &made)
                root = try system.openFolder(atPath: path)
            }
            return (OutputFolder(system: system, root: root, path: path), made)
        } catch {
            remove(made)
            throw .system("open the output folder", path, error)
        }
    }

    /// Opens the folder and makes nothing; nil where it isn't there.
    func openStanding() throws(OutputFailure) -> OutputFolder? {
        let problem: OutputSystemError
        do {
            return OutputFolder(system: system, root: try system.openFolder(atPath: path), path: path)
        } catch {
            problem = error
        }
        do {
            // A link that leads nowhere would keep a build from making the folder.
            if problem.code == ENOENT, try !system.hasEntry(atPath: path) { return nil }
        } catch {
            throw .system("open the output folder", path, error)
        }
        throw .system("open the output folder", path, problem)
    }

    /// Removes folders that `open` made, as far as nothing has been put into them.
    func remove(_ made: [String]) {
        for folder in made.reversed() {
            // A folder that someone else uses by now stays, and so do its parents.
            do { try system.removeFolder(atPath: folder) } catch { return }
        }
    }

    /// Tries the innermost folder first, so that no folder is asked for that is already there.
    private func make(_ path: Substring, recordingIn made: inout [String]) throws(OutputSystemError) {
        do {
            try makeOne(path, recordingIn: &made)
        } catch let error where error.code == ENOENT {
            guard let parent = parent(of: path) else { throw error }
            try make(parent, recordingIn: &made)
            try makeOne(path, recordingIn: &made)
        }
    }

    /// Another build may have been faster.
    private func makeOne(_ path: Substring, recordingIn made: inout [String]) throws(OutputSystemError) {
        do {
            try system.makeFolder(atPath: String(path))
            made.append(String(path))
        } catch let error where error.code == EEXIST {}
    }

    private func parent(of path: Substring) -> Substring? {
        var rest = path
        while rest.last == "/" { rest.removeLast() }
        while let last = rest.last, last != "/" { rest.removeLast() }
        while rest.last == "/" { rest.removeLast() }
        return rest.isEmpty ? nil : rest
    }
}
