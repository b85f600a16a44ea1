internal import LadderSource

/// The files of the site by their paths: no two things may have one URL.
struct RouteTable {
    private struct Claim {
        let what: String
        let span: SourceSpan?
    }

    private var claims: [String: Claim] = [:]

    /// Takes a path for something; a second claim on it is reported with both.
    mutating func claim(_ path: String, for what: String, at span: SourceSpan?, _ diagnostics: inout Diagnostics) {
        guard let other = claims.updateValue(Claim(what: what, span: span), forKey: path) else { return }
        diagnostics.report(
            SiteRule.duplicateURL, "\(what) and \(other.what) have the same address: /\(path)", at: span ?? other.span,
            notes: span == nil ? [] : [.init("\(other.what) comes from here", at: other.span)],
            help: ["rename one of them; a level can also have another `id`"])
    }
}
