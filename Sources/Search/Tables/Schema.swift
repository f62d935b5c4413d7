internal import GermanText

/// The tables of an index.
enum Schema {
  /// `Fund` in ASCII: tells our files from other SQLite databases.
  static let applicationID = 0x4675_6E64

  /// Rises with every change of the tables, and of what is read from the same files, so that indexes are built anew.
  static let version = 10

  static let tables = [
    "meta", "issue", "section", "passage", "link", "source", "skipped", "warning", "layout", "repeated", "form",
    "frequent", "completion",
  ]

  static let create = """
    CREATE TABLE meta(key TEXT PRIMARY KEY, value) WITHOUT ROWID;
    CREATE TABLE issue(
      base INTEGER PRIMARY KEY,   -- id of its first passage row; ascending with the date
      id TEXT NOT NULL,           -- what is shown: `own_id`, or the path where an earlier path has it
      own_id TEXT NOT NULL, path TEXT NOT NULL UNIQUE,
      title TEXT NOT NULL, title_origin TEXT NOT NULL,
      day INTEGER, date_origin TEXT NOT NULL,   -- days since 1970-01-01
      newsletter TEXT, number TEXT, url TEXT, author TEXT, tags TEXT, access TEXT, language TEXT,
      digest INTEGER NOT NULL, size INTEGER NOT NULL, modified INTEGER NOT NULL,   -- nanoseconds
      layout BLOB NOT NULL, texts BLOB NOT NULL);   -- for each row, what it is, and the key of its text
    CREATE INDEX issue_day ON issue(day);
    CREATE INDEX issue_id ON issue(id);
    CREATE INDEX issue_own_id ON issue(own_id, path);
    CREATE TABLE section(
      issue INTEGER NOT NULL, ordinal INTEGER NOT NULL, heading TEXT, headings TEXT NOT NULL, kind TEXT NOT NULL,
      truncated INTEGER NOT NULL, PRIMARY KEY(issue, ordinal)) WITHOUT ROWID;
    CREATE TABLE passage(   -- titles and headings are rows too
      id INTEGER PRIMARY KEY, section INTEGER NOT NULL, ordinal INTEGER NOT NULL, text TEXT NOT NULL,
      line INTEGER NOT NULL, end_line INTEGER NOT NULL, column INTEGER NOT NULL,
      start INTEGER NOT NULL, end INTEGER NOT NULL, runs BLOB, line_starts BLOB);
    CREATE TABLE link(
      passage INTEGER NOT NULL, place INTEGER NOT NULL, text TEXT NOT NULL, url TEXT NOT NULL,
      address TEXT,   -- `Address.key`; null where the link leads to no page of the web
      PRIMARY KEY(passage, place)) WITHOUT ROWID;
    CREATE INDEX link_address ON link(address);
    CREATE TABLE source(
      passage INTEGER NOT NULL, place INTEGER NOT NULL, name TEXT NOT NULL, certain INTEGER NOT NULL,
      PRIMARY KEY(passage, place)) WITHOUT ROWID;
    CREATE INDEX source_name ON source(name);
    CREATE TABLE skipped(path TEXT PRIMARY KEY, reason TEXT NOT NULL) WITHOUT ROWID;
    CREATE TABLE warning(path TEXT NOT NULL, line INTEGER NOT NULL, message TEXT NOT NULL);
    CREATE INDEX warning_path ON warning(path);
    CREATE TABLE layout(id INTEGER PRIMARY KEY, issues BLOB NOT NULL, rows BLOB NOT NULL);
    CREATE TABLE repeated(passage INTEGER PRIMARY KEY, issues INTEGER NOT NULL);   -- the first with each such text
    CREATE TABLE form(stem TEXT NOT NULL, word TEXT NOT NULL, PRIMARY KEY(stem, word)) WITHOUT ROWID;
    CREATE TABLE frequent(id INTEGER PRIMARY KEY, term BLOB NOT NULL, rows INTEGER NOT NULL, postings BLOB NOT NULL);
    CREATE INDEX frequent_term ON frequent(term, rows);   -- all but the postings, to be read on its own
    CREATE TABLE completion(
      beginning TEXT NOT NULL, count INTEGER NOT NULL, word TEXT NOT NULL,
      PRIMARY KEY(beginning, count, word)) WITHOUT ROWID;
    CREATE VIRTUAL TABLE passage_fts USING fts5(
      text, content='passage', content_rowid='id', columnsize=0, tokenize='\(Tokenizer.name)');
    INSERT INTO passage_fts(passage_fts, rank) VALUES('hashsize', 67108864);
    """

  /// Of issues with the same id the one with the first path keeps it; whatever order they came in.
  static let settleIdentifiers = """
    UPDATE issue SET id = CASE \
      WHEN path = (SELECT min(path) FROM issue AS other WHERE other.own_id = issue.own_id) THEN own_id ELSE path END \
    WHERE id <> own_id OR own_id IN (SELECT own_id FROM issue GROUP BY own_id HAVING count(*) > 1)
    """

  static let drop = (tables.map { "DROP TABLE IF EXISTS \($0);" } + ["DROP TABLE IF EXISTS passage_fts;"]).joined()
}
