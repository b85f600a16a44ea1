/// What a template sees of a page behind a name.
enum MarkedValue {
    case hole(TemplateFrame.Hole)
    /// The theme's words, or what all pages have in common.
    case words(String)
    case flag(Bool)
    case link(MarkedLink)
    /// At least one.
    case links([MarkedLink])
}
