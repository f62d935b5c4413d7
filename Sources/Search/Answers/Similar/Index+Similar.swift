internal import GermanText
internal import Newsletter
internal import WebAddress

extension Index {
  /// „Schon erwähnt?“: for each passage of a draft, what the archive has that tells the same, and where its links were
  /// used before.
  ///
  /// At most `limit` earlier passages for each, 0 is all; those below the threshold are left out.
  package borrowing func similar(
    to draft: Draft, limit: Int, threshold: Double = SimilarityConstants.threshold
  ) throws(IndexError) -> SimilarAnswer {
    try reading { () throws(DatabaseError) in
      let layout = try layout()
      let draft = draft.without(try repeatedTexts())
      var reading = DraftReading(draft, tokenizer)
      let lookup = try WordLookup(connection, frequent: frequentTerms(), rows: layout.rows.count)
      let words = try DraftWords(of: reading.contents, lookup)
      let records = try RecordReader(connection, layout)
      var own = try ownIssue(of: draft, layout)
      var found: [[Found]] = []
      var texts = CandidateTexts()
      for content in reading.contents {
        try connection.interruption.check()
        found.append(try matches(of: DraftPassage(content, words), words, layout, without: own, records, &texts))
      }
      own = own ?? Self.ownIssue(among: found)
      var answer = SimilarAnswer(
        parts: [], threshold: threshold,
        own: try own.map { issue throws(DatabaseError) in
          try records.issue(base: layout.issues[issue].base)
        }, warnings: reading.warnings, coverage: try coverage())
      let links = try LinkReader(connection)
      for part in draft.parts {
        let mine = part.isCompared ? found[reading.next()].filter { $0.issue != own && $0.similarity >= threshold } : []
        answer.parts.append(
          SimilarAnswer.Part(
            part: part, earlier: try earlier(mine, limit: limit, words, layout, records), total: mine.count,
            links: try earlierLinks(part.passage.links, limit: limit, layout, without: own, links, records)))
      }
      answer.names = try names(in: draft, layout, without: own)
      return answer
    }
  }

  // MARK: Passages

  /// A row that was compared with a passage of the draft.
  private struct Found {
    var row: RowID
    /// Its issue's index in the layout.
    var issue: Int
    var comparison: Comparison

    var similarity: Double { comparison.similarity }
  }

  /// Most similar first; equal ones newer first.
  private borrowing func matches(
    of passage: DraftPassage, _ words: DraftWords, _ layout: Layout, without own: Int?,
    _ records: borrowing RecordReader, _ texts: inout CandidateTexts
  ) throws(DatabaseError) -> [Found] {
    var found: [Found] = []
    for row in passage.candidates(words, layout, without: own) {
      let comparison = Comparison(passage, try texts.text(of: row, records, tokenizer), words)
      found.append(Found(row: row, issue: layout.issue(of: row), comparison: comparison))
    }
    return found.sorted { $0.similarity != $1.similarity ? $0.similarity > $1.similarity : $0.row > $1.row }
  }

  private borrowing func earlier(
    _ found: [Found], limit: Int, _ words: DraftWords, _ layout: Layout, _ records: borrowing RecordReader
  ) throws(DatabaseError) -> [SimilarAnswer.Earlier] {
    var earlier: [(rank: UInt32, SimilarAnswer.Earlier)] = []
    for (index, found) in found.prefix(limit == 0 ? Int.max : limit).enumerated() {
      var hit = try records.hit(row: found.row, of: layout.issues[found.issue].base)
      hit.rank = index + 1
      hit.score = found.similarity
      hit.matches = found.comparison.shared.map { shared in
        Match(
          field: .text, range: shared.range, term: String(decoding: words[shared.word].key, as: UTF8.self),
          level: shared.level)
      }
      earlier.append(
        (
          layout.issues[found.issue].rank,
          .init(hit: hit, similarity: found.similarity, isCopy: found.comparison.isCopy)
        ))
    }
    return earlier.sorted { ($0.rank, $0.1.hit.rank) < ($1.rank, $1.1.hit.rank) }.map(\.1)
  }

  // MARK: Links

  private borrowing func earlierLinks(
    _ links: [Link], limit: Int, _ layout: Layout, without own: Int?, _ reader: borrowing LinkReader,
    _ records: borrowing RecordReader
  ) throws(DatabaseError) -> [SimilarAnswer.EarlierLink] {
    var earlier: [SimilarAnswer.EarlierLink] = []
    for link in links {
      guard let address = Address(link: link.url), !earlier.contains(where: { $0.link.url == link.url }) else {
        continue
      }
      // A site's first page stands for the site in a query, and for itself in a draft.
      let stored = try reader.links(toPage: address)
      let rows = LinkedRow.newestFirst(stored, layout).filter { $0.issue != own }
      var known = SimilarAnswer.EarlierLink(
        link: link, earlier: [], total: rows.count, site: address.site,
        siteTotal: try reader.rows(ofSite: address).count { layout.issue(of: $0) != own })
      for row in rows.prefix(limit == 0 ? Int.max : limit) {
        var hit = try records.hit(row: row.row, of: layout.issues[row.issue].base)
        hit.rank = known.earlier.count + 1
        hit.matches = hit.matches(of: row.links)
        known.earlier.append(LinkedHit(hit: hit, links: row.links))
      }
      earlier.append(known)
    }
    return earlier
  }

  // MARK: The draft itself

  /// The issue at the draft's path, or with its day and title.
  private borrowing func ownIssue(of draft: Draft, _ layout: Layout) throws(DatabaseError) -> Int? {
    let statement = try connection.prepare("SELECT base FROM issue WHERE path = ?1 OR (day = ?2 AND title = ?3)")
    statement.bind(draft.path, at: 1)
    if draft.issue.title.origin != .filename {
      statement.bind(draft.issue.date.day?.number, at: 2)
      statement.bind(draft.issue.title.text.string, at: 3)
    }
    return try statement.step() ? layout.issue(of: statement.row(0)) : nil
  }

  /// The issue that has most of the passages word for word.
  private static func ownIssue(among found: [[Found]]) -> Int? {
    var counts: [Int: Int] = [:]
    for matches in found {
      for issue in Set(matches.filter(\.comparison.isWordForWord).map(\.issue)) { counts[issue, default: 0] += 1 }
    }
    guard let most = counts.max(by: { ($0.value, $0.key) < ($1.value, $1.key) }) else { return nil }
    let least = max(Double(SimilarityConstants.fewestOwn), Double(found.count) * SimilarityConstants.ownShare)
    return Double(most.value) >= least ? most.key : nil
  }
}

/// The contents of a draft's passages, and what is to be said of them.
private struct DraftReading {
  let contents: [TextContent]
  let warnings: [String]
  private var index = -1

  init(_ draft: Draft, _ tokenizer: TokenizerContext) {
    let compared = draft.parts.filter(\.isCompared)
    contents = compared.map {
      TextContent(of: $0.passage.text, sources: $0.passage.sources, scratch: &tokenizer.scratch)
    }
    warnings = Self.warnings(contents, hasSections: draft.issue.sections.contains { $0.heading != nil })
  }

  /// The index in `contents` of the next passage that is compared.
  mutating func next() -> Int {
    index += 1
    return index
  }

  private static func warnings(_ contents: [TextContent], hasSections: Bool) -> [String] {
    if contents.isEmpty {
      return [hasSections ? "the draft has headings, but no passages" : "the draft has no passages"]
    }
    if contents.allSatisfy({ $0.words.count < SimilarityConstants.fewestShared }) {
      return ["no passage of the draft has words that could be compared"]
    }
    let words = contents.reduce(0) { $0 + $1.sequence.count }
    let grammar = contents.reduce(0) { $0 + $1.functionWords }
    let isGerman = Double(grammar) >= SimilarityConstants.fewestFunctionWords * Double(words)
    return isGerman || words < SimilarityConstants.fewestWordsToTell ? [] : ["the draft does not read like German"]
  }
}
