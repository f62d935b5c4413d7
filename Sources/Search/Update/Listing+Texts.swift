internal import Newsletter

extension Listing {
  /// How many files there are of each kind that holds text and is not read, a line each: `12 .html`.
  var unreadTexts: String {
    unread.filter { Self.kindsOfText.contains($0.key) }.sorted { $0.key < $1.key }.map { "\($0.value) \($0.key)" }
      .joined(separator: "\n")
  }

  /// Pictures, films and what a site is built from are no text to be missed.
  private static let kindsOfText: Set<String> = [
    // Markup
    ".adoc", ".asciidoc", ".htm", ".html", ".ipynb", ".mdown", ".mdx", ".mediawiki", ".mkd", ".org", ".qmd", ".rmd",
    ".rst", ".tex", ".textile", ".wiki", ".xhtml",
    // Documents
    ".doc", ".docx", ".epub", ".odt", ".pages", ".pdf", ".rtf",
    // Mails
    ".eml", ".emlx", ".mbox", ".mht", ".mhtml", ".msg", ".pst",
  ]
}
