/// What the comparison of texts knows of English; texts in other languages are compared without it.
enum EnglishWords {
    /// Words that say nothing of what is expected.
    ///
    /// Those that deny, count or limit are missing on purpose: they change what a sentence asks for.
    static let stopWords = words(
        """
        a about across after also am an and any are as at be because been before being but by can could do does doing \
        etc e g for from had has have having he her him his how i if in including into is it its itself just let may me \
        might must my of on or our ourselves own rather s shall she should so such than that the their them themselves \
        then there these they this those through to too us very via was we were what when where whether which while \
        who whose why will with within would you your yourself yours able be ll re ve
        """)

    /// Words that deny, count or limit: an expectation that gains or loses one asks for something else.
    static let qualifiers = words(
        """
        all always alone autonomously basic basically beyond both each entire every few first guidance guided help \
        helped independently junior less limited many more most multiple never no none not occasionally often one only \
        onboarding other partly second senior several simple single small some sometimes supervision support \
        supported third three training two under usually well with without four five six seven eight nine ten daily \
        weekly monthly quarterly yearly
        """)

    /// Endings that are taken off a word, in the order of steps; each step takes off one, the first that fits.
    static let endings: [[(ending: String, replacement: String, shortestRest: Int)]] = [
        [
            ("sses", "ss", 2), ("ies", "y", 2), ("ches", "ch", 2), ("shes", "sh", 2), ("xes", "x", 2), ("ss", "ss", 1),
            ("us", "us", 1), ("is", "is", 1), ("s", "", 3),
        ],
        [("ingly", "", 3), ("edly", "", 3), ("ing", "", 3), ("ied", "y", 2), ("eed", "eed", 1), ("ed", "", 3)],
        [("ically", "ic", 3), ("ily", "y", 3), ("ly", "", 4)],
        [
            ("isation", "is", 3), ("ization", "is", 3), ("ion", "", 4), ("ize", "is", 3), ("ise", "is", 3),
            ("iz", "is", 3),
        ],
        [("e", "", 3), ("y", "i", 2)],
    ]

    private static func words(_ text: String) -> Set<String> { Set(text.split(separator: " ").map(String.init)) }
}
