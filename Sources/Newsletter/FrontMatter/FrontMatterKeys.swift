/// The keys of front matter, lower case, with the spellings that site generators use; the first that has a value counts.
enum FrontMatterKeys {
  static let title = ["title", "titel"]
  /// `published` is Jekyll's switch as well; a boolean there is no date.
  static let date = [
    "date",  // Hugo, Jekyll, Pelican
    "pubdate", "pub_date", "pubdatetime",  // Astro
    "publishdate", "publish_date",  // Hugo
    "published", "published_at", "date_published", "datum",
  ]
  static let newsletter = ["newsletter"]
  static let number = ["number", "nummer"]
  static let url = ["url", "canonical_url", "link"]
  static let author = ["author", "authors", "autor"]
  static let tags = ["tags", "categories", "category", "keywords"]
  static let slug = ["slug"]
  /// Text for readers, in the order in which it is read.
  static let text = [
    "subtitle", "untertitel", "lead", "teaser", "intro", "description", "beschreibung", "excerpt", "summary",
  ]
  /// Addresses that the issue itself links.
  static let links = [
    "source", "sources", "source_url", "quelle", "quellen", "link", "canonical", "canonical_url", "original",
    "original_url", "external_url", "externalurl",
  ]
  static let access = ["access"]
  static let language = ["lang", "language"]
  static let id = ["id"]
  static let draft = ["draft"]
  static let published = ["published"]
  static let status = ["status"]

  /// Keys that tell Pelican's header from a text that begins with a colon.
  static let pelican: Set<String> = [
    "title", "titel", "date", "datum", "modified", "author", "authors", "autor", "tags", "category", "keywords", "slug",
    "summary", "lang", "status", "url", "newsletter", "number", "access", "id", "template",
  ]

  /// All keys that mean something here.
  static let known: Set<String> = Set(
    title + date + newsletter + number + url + author + tags + slug + text + links + access + language + id + draft
      + published + status + ["layout"])
}
