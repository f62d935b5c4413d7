package import Newsletter

/// A mention as far as counting looks at it.
package struct CountedMention: Sendable, Equatable {
  /// `IssueRecord.base`
  package var issue: Int
  /// `SectionRecord.ordinal`
  package var section: Int
  package var version: String?
  package var isDoubtful: Bool

  package init(issue: Int, section: Int = 0, version: String? = nil, isDoubtful: Bool = false) {
    self.issue = issue
    self.section = section
    self.version = version
    self.isDoubtful = isDoubtful
  }
}

/// How often something was mentioned, by month, year, issue, section, version or newsletter.
package struct MentionCounts: Sendable, Equatable {
  package struct Row: Sendable, Equatable {
    /// The month or year that is counted.
    package var period: Period?
    /// `2024-02`, `2024`, an issue's id, a section's heading, a version, a newsletter's name; nil for mentions that
    /// have none: of an undated issue, without a heading or a version, of an unnamed newsletter.
    package var key: String?
    /// An issue's title, where mentions are counted by issue.
    package var title: String?
    /// Mentions that are not doubtful.
    package var count = 0
    /// Doubtful ones, which `count` leaves out.
    package var doubtful = 0
    /// The archive's words in this month, year, issue, in sections of this heading, or in this newsletter; for a
    /// version those of the whole archive.
    package var words = 0
    /// The day of the first mention that is not doubtful; of the first doubtful one if there is no other; nil if all
    /// are in undated issues.
    package var first: Day?
    package var last: Day?

    package init(
      period: Period? = nil, key: String? = nil, title: String? = nil, count: Int = 0, doubtful: Int = 0, words: Int = 0
    ) {
      self.period = period
      self.key = key
      self.title = title
      self.count = count
      self.doubtful = doubtful
      self.words = words
    }

    /// Mentions, without doubtful ones, in 1,000 words.
    package var perThousand: Double { words == 0 ? 0 : Double(count) * 1000 / Double(words) }
  }

  package let unit: CountUnit
  /// Months and years in their order, none left out between first and last, after the undated ones; issues from oldest
  /// to newest; else the most frequent first.
  package let rows: [Row]
  /// All mentions, against the words of the whole archive.
  package let total: Row

  /// Counts mentions in any order.
  ///
  /// - Parameter span: months or years that get a row in any case, so that several names can be compared.
  package init(
    of mentions: some Sequence<CountedMention>, in archive: ArchiveWords, spanning span: ClosedRange<Period>? = nil
  ) {
    unit = archive.unit
    var all = Row(words: archive.total)
    var rows: [ArchiveWords.Key: Row] = [:]
    for mention in mentions {
      guard let part = archive.part(issue: mention.issue, section: mention.section) else { continue }
      let key = archive.key(of: part, version: mention.version)
      rows[key, default: Row(key, of: part, in: archive)].add(mention, on: part.day)
      all.add(mention, on: part.day)
    }
    total = all
    if let length = archive.unit.period {
      for period in Self.periods(of: rows.keys, length, spanning: span) where rows[.period(period)] == nil {
        rows[.period(period)] = Row(period: period, key: period.description, words: archive.words(of: .period(period)))
      }
    }
    let order = archive.order
    self.rows = rows.sorted { left, right in
      switch archive.unit {
      case .month, .year: (left.value.period?.number ?? Int.min) < (right.value.period?.number ?? Int.min)
      case .issue: order[left.key] ?? 0 < order[right.key] ?? 0
      case .section, .version, .newsletter: left.value.isMoreFrequent(than: right.value)
      }
    }
    .map(\.value)
  }

  /// From the first to the last month or year.
  private static func periods(
    of keys: some Sequence<ArchiveWords.Key>, _ length: Period.Length, spanning span: ClosedRange<Period>?
  ) -> [Period] {
    let met = keys.compactMap(\.period) + (span.map { [$0.lowerBound, $0.upperBound] } ?? [])
    guard let first = met.min(), let last = met.max() else { return [] }
    return Array(first...last)
  }

  /// The first and the last month or year with a mention, doubtful ones too.
  package var span: ClosedRange<Period>? {
    let periods = rows.filter { $0.count + $0.doubtful > 0 }.compactMap(\.period)
    guard let first = periods.min(), let last = periods.max() else { return nil }
    return first...last
  }
}

extension MentionCounts.Row {
  fileprivate init(_ key: ArchiveWords.Key, of part: ArchiveWords.Part, in archive: ArchiveWords) {
    self.init(
      period: key.period, key: key.name, title: archive.unit == .issue ? part.title : nil,
      words: archive.unit == .version ? archive.total : archive.words(of: key))
  }

  fileprivate mutating func add(_ mention: CountedMention, on day: Day?) {
    let isFirst = mention.isDoubtful ? count + doubtful == 0 : count == 0
    if isFirst { (first, last) = (nil, nil) }
    if mention.isDoubtful { doubtful += 1 } else { count += 1 }
    guard let day, !mention.isDoubtful || count == 0 else { return }
    first = first.map { min($0, day) } ?? day
    last = last.map { max($0, day) } ?? day
  }

  fileprivate func isMoreFrequent(than other: MentionCounts.Row) -> Bool {
    (other.count, other.doubtful, key ?? "") < (count, doubtful, other.key ?? "")
  }
}
