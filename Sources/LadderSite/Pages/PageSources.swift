internal import LadderModel
internal import LadderSource

/// The files that a page is made of.
struct PageSources {
    /// The one to edit for another text on the page.
    let edited: String
    /// All that may change the page.
    let all: [String]

    init(_ file: SourceFile) {
        edited = file.path
        all = [file.path]
    }

    /// For pages of a whole ladder.
    init(_ ladder: Ladder) {
        edited = ladder.file.path
        all = [ladder.file.path] + ladder.levelFiles.map(\.file.path)
    }

    /// A level's own file if it has one.
    init(_ ladder: Ladder, level: Int) {
        self.init(ladder.levelFiles.first { $0.level == level }?.file ?? ladder.file)
    }
}
