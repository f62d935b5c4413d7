internal import Mentions
internal import Newsletter

extension Index {
  /// Compares what the index found with a scan that asks neither the index nor `MentionFinder`.
  borrowing func verification(
    of found: [RowMention], _ queries: [NameQuery], _ request: MentionsRequest
  ) throws(DatabaseError) -> Verification? {
    let scans = queries.map { NameScan($0) }
    let scanned: [ScannedPlace]
    switch request.check {
    case .none: return nil
    case .storedText: scanned = try storedPlaces(scans, in: try rows(of: request))
    case .files(let archive): scanned = Self.places(scans, inFilesOf: archive, request)
    }
    let known = try places(of: found)
    let (inIndex, inScan) = (Set(known), Set(scanned))
    let differences =
      inIndex.subtracting(inScan).map { $0.difference(isInIndex: true) }
      + inScan.subtracting(inIndex).map { $0.difference(isInIndex: false) }
    return Verification(
      index: known.count, scan: scanned.count,
      differences: differences.sorted { ($0.path, $0.line, $0.column) < ($1.path, $1.line, $1.column) })
  }

  private borrowing func places(of mentions: [RowMention]) throws(DatabaseError) -> [ScannedPlace] {
    let layout = try layout()
    let records = try RecordReader(connection, layout)
    var places: Set<ScannedPlace> = []
    for mention in mentions {
      let base = layout.issues[layout.issue(of: mention.row)].base
      let passage = try records.passage(row: mention.row, isBare: true).0
      let path = try records.issue(base: base).path
      places.insert(ScannedPlace(mention.mention.range, in: passage, path: path, offset: mention.row - base))
    }
    return Array(places)
  }

  /// Every row's text, in the order of the table.
  private borrowing func storedPlaces(
    _ scans: [NameScan], in range: Range<RowID>
  ) throws(DatabaseError) -> [ScannedPlace] {
    let every = try connection.prepare("SELECT id, text FROM passage WHERE id >= ?1 AND id < ?2 ORDER BY id")
    every.bind(range.lowerBound, at: 1)
    every.bind(range.upperBound, at: 2)
    let layout = try layout()
    let records = try RecordReader(connection, layout)
    var places: Set<ScannedPlace> = []
    while try every.step() {
      let (row, text) = (every.row(0), every.bytes(1))
      let ranges = scans.ranges(in: text)
      guard !ranges.isEmpty else { continue }
      let base = layout.issues[layout.issue(of: row)].base
      let path = try records.issue(base: base).path
      let passage = try records.passage(row: row, isBare: true).0
      for range in ranges { places.insert(ScannedPlace(range, in: passage, path: path, offset: row - base)) }
    }
    return Array(places)
  }

  /// Every text of the files, parsed anew; files that cannot be read have none.
  private static func places(
    _ scans: [NameScan], inFilesOf archive: String, _ request: MentionsRequest
  ) -> [ScannedPlace] {
    guard let settings = try? ArchiveSettings.read(root: archive),
      let listing = try? ArchiveScanner(root: archive, settings: settings).scan()
    else { return [] }
    let reader = IssueReader(root: archive, settings: settings)
    var places: Set<ScannedPlace> = []
    for file in listing.files {
      guard case .issue(let issue, _) = reader.read(file.path), request.includes(issue.date.day) else { continue }
      for (offset, row) in issue.rows.enumerated() {
        let passage = PassageRecord(row.text)
        for range in scans.ranges(in: row.text.utf8) {
          places.insert(ScannedPlace(range, in: passage, path: issue.path, offset: offset))
        }
      }
    }
    return Array(places)
  }
}

/// A mention's place: which text of which file, and where in it.
private struct ScannedPlace: Hashable {
  private struct Key: Hashable {
    var path: String
    /// Which of the issue's rows the text is, counted from 0.
    var offset: Int
    var range: Range<Int>
  }

  private let key: Key
  private let line: Int
  private let column: Int
  private let match: String

  init(_ range: Range<Int>, in passage: PassageRecord, path: String, offset: Int) {
    key = Key(path: path, offset: offset, range: range)
    (line, column) = passage.place(of: range.lowerBound)
    match = String(decoding: passage.text[range], as: UTF8.self)
  }

  static func == (left: ScannedPlace, right: ScannedPlace) -> Bool { left.key == right.key }

  func hash(into hasher: inout Hasher) { hasher.combine(key) }

  func difference(isInIndex: Bool) -> Verification.Difference {
    .init(path: key.path, line: line, column: column, match: match, isInIndex: isInIndex)
  }
}

extension [NameScan] {
  fileprivate func ranges(in bytes: [UInt8]) -> [Range<Int>] {
    let text = SpelledText(bytes)
    return flatMap { $0.mentions(in: text, bytes) }
  }
}

extension MentionsRequest {
  /// Whether issues of a day are looked at.
  fileprivate func includes(_ day: Day?) -> Bool {
    guard from != nil || through != nil else { return true }
    guard let day else { return false }
    return (from.map { $0 <= day } ?? true) && (through.map { day <= $0 } ?? true)
  }
}

extension PassageRecord {
  /// A text as it is read from its file.
  fileprivate init(_ text: SourceText) {
    self.init(
      ordinal: 0, kind: "", text: text.utf8, line: text.line, endLine: text.endLine, column: text.column,
      byteRange: text.range,
      runs: text.runs, lineStarts: text.lineStarts, links: [], sources: [])
  }
}
