/// One newsletter mailing, as read from one file.
package struct Issue: Sendable, Equatable {
  /// Unique within the archive: from the front matter, else the path without its extension.
  package var id: String
  /// The file's path relative to the archive's root, with `/` between folders.
  package var path: String
  package var title: Title
  package var date: IssueDate
  package var newsletter: String?
  package var number: String?
  package var url: String?
  package var author: String?
  package var tags: [String]
  package var access: Access?
  package var language: String?
  /// In reading order; the text before the first heading is a section without heading, and so is, before it, the text
  /// for readers that stands in the front matter and nowhere else.
  package var sections: [Section]
  /// What was wrong but did not keep the issue from being read.
  package var warnings: [Warning]

  package init(
    id: String, path: String, title: Title, date: IssueDate, newsletter: String? = nil, number: String? = nil,
    url: String? = nil, author: String? = nil, tags: [String] = [], access: Access? = nil, language: String? = nil,
    sections: [Section] = [], warnings: [Warning] = []
  ) {
    self.id = id
    self.path = path
    self.title = title
    self.date = date
    self.newsletter = newsletter
    self.number = number
    self.url = url
    self.author = author
    self.tags = tags
    self.access = access
    self.language = language
    self.sections = sections
    self.warnings = warnings
  }
}

/// An issue's title and where it came from.
package struct Title: Sendable, Equatable {
  package enum Origin: String, Sendable { case frontMatter = "frontmatter", heading, text, filename }

  package var origin: Origin
  /// The title's words. A title from the file name is shown but is no text of the file: its place is empty.
  package var text: SourceText
  /// Links of the title, of the heading that is, or repeats, the title, and of the issue itself: its sources and its
  /// original, from the front matter. A title from the file name has none; the first passage has them then.
  package var links: [Link]

  package init(origin: Origin, text: SourceText, links: [Link] = []) {
    self.origin = origin
    self.text = text
    self.links = links
  }
}

/// An issue's date and where it came from.
package struct IssueDate: Sendable, Equatable {
  package enum Origin: String, Sendable { case frontMatter = "frontmatter", filename, path, text, none }

  package var day: Day?
  package var origin: Origin

  package init(day: Day?, origin: Origin) {
    self.day = day
    self.origin = origin
  }
}

/// Who may read the issue in full.
package enum Access: String, Sendable, CaseIterable { case free, paid, preview }

/// Something wrong at a place of a file, told in one lower-case sentence.
package struct Warning: Sendable, Equatable {
  /// Counted from 1.
  package var line: Int
  package var message: String

  package init(line: Int, message: String) {
    self.line = line
    self.message = message
  }
}
