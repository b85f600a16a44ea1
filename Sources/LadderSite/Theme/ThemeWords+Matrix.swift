/// The words of the matrix page and of its choice of what to show.
extension ThemeWords {
    var show: String { word(.show) }
    var ownExpectations: String { word(.ownExpectations) }
    var allThatHolds: String { word(.allThatHolds) }
    var levelsToShow: String { word(.levelsToShow) }
    var categoriesToShow: String { word(.categoriesToShow) }
    var checkAll: String { word(.checkAll) }
    var checkNone: String { word(.checkNone) }
    var reset: String { word(.reset) }
    var leaveOutSame: String { word(.leaveOutSame) }
    var nothingChosen: String { word(.nothingChosen) }
    var nothingDiffers: String { word(.nothingDiffers) }
    var categoryAndOrigin: String { word(.categoryAndOrigin) }
    var ownCaption: String { word(.ownCaption) }
    var holdingCaption: String { word(.holdingCaption) }

    // Filled in by the page's script.
    func levelsShown(_ count: String) -> String { word(.levelsShown, count) }
    func categoriesShown(_ count: String) -> String { word(.categoriesShown, count) }

    func holdingLeftOut(_ count: Int) -> String { word(.holdingLeftOut, String(count)) }
}
