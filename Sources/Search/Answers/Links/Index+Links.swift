package import Newsletter
package import WebAddress

/// A passage with a link to what was asked for.
package struct LinkedHit: Sendable, Equatable {
  package var hit: Hit
  /// Those of its links that lead there.
  package var links: [Link]
}

/// Where an address or a site was linked.
package struct LinksAnswer: Sendable {
  /// What was asked for, in the one spelling of all its variants; nil is every address.
  package var address: Address?
  /// Newest first.
  package var hits: [LinkedHit]
  /// All passages, links and issues, not only those returned.
  package var total: Int
  package var linkTotal: Int
  package var issueTotal: Int
  /// Links by year, without gaps from the first to the last; those of undated issues come first, without a year.
  package var years: [YearCount]
  /// Links to any page of the address's site.
  package var siteTotal: Int
  package var coverage: Coverage
}

package struct YearCount: Sendable, Equatable {
  package var year: Int?
  package var count: Int
}

/// The sites that were linked most.
package struct SitesAnswer: Sendable {
  package struct Site: Sendable, Equatable {
    package var host: String
    package var links: Int
    package var passages: Int
    package var issues: Int
    /// Of dated issues.
    package var first: Day?
    package var last: Day?
  }

  package var sites: [Site]
  /// All sites, not only those returned.
  package var total: Int
  package var linkTotal: Int
  package var coverage: Coverage
}

extension Index {
  /// Passages that link to an address, or, when it is a site's first page, to any page of the site and its subdomains;
  /// without an address, all that link to the web.
  package borrowing func links(
    to address: Address?, limit: Int = 0, offset: Int = 0
  ) throws(IndexError) -> LinksAnswer {
    try reading { () throws(DatabaseError) in
      let layout = try layout()
      let reader = try LinkReader(connection)
      let links = if let address { try reader.links(to: address) } else { try reader.all() }
      let siteTotal = if let address { try reader.rows(ofSite: address).count } else { links.count }
      let rows = LinkedRow.newestFirst(links, layout)
      var answer = LinksAnswer(
        address: address, hits: [], total: rows.count, linkTotal: rows.reduce(0) { $0 + $1.links.count },
        issueTotal: Set(rows.map(\.issue)).count, years: LinkedRow.years(of: rows, layout),
        siteTotal: siteTotal, coverage: try coverage())
      let records = try RecordReader(connection, layout)
      for row in rows.dropFirst(offset).prefix(limit == 0 ? Int.max : limit) {
        var hit = try records.hit(row: row.row, of: layout.issues[row.issue].base)
        hit.rank = offset + answer.hits.count + 1
        hit.matches = hit.matches(of: row.links)
        answer.hits.append(LinkedHit(hit: hit, links: row.links))
      }
      return answer
    }
  }

  /// Sites by how often they were linked.
  package borrowing func linkedSites(limit: Int = 0, offset: Int = 0) throws(IndexError) -> SitesAnswer {
    try reading { () throws(DatabaseError) in
      let layout = try layout()
      var sites: [SitesAnswer.Site] = []
      try LinkReader.forEachSite(in: connection) { site, rows in
        let issues = Set(rows.map { layout.issue(of: $0) })
        let days = issues.map { layout.issues[$0].day }.filter { $0 != Layout.undated }
        sites.append(
          .init(
            host: site.host, links: rows.count, passages: Set(rows).count, issues: issues.count,
            first: days.min().map { Day(number: Int($0)) }, last: days.max().map { Day(number: Int($0)) }))
      }
      sites.sort { $0.links != $1.links ? $0.links > $1.links : $0.host < $1.host }
      return SitesAnswer(
        sites: Array(sites.dropFirst(offset).prefix(limit == 0 ? Int.max : limit)), total: sites.count,
        linkTotal: sites.reduce(0) { $0 + $1.links }, coverage: try coverage())
    }
  }
}

/// A row with those of its links that were asked for.
struct LinkedRow {
  var row: RowID
  /// Its issue's index in the layout.
  var issue: Int
  var links: [Link]

  /// Newest issue first, each in reading order; `links` come by row, in the order of its text.
  static func newestFirst(_ links: [StoredLink], _ layout: Layout) -> [LinkedRow] {
    var rows: [LinkedRow] = []
    for link in links {
      if rows.last?.row != link.passage {
        let issue = layout.issue(of: link.passage)
        rows.append(LinkedRow(row: link.passage, issue: issue, links: []))
      }
      rows[rows.count - 1].links.append(link.link)
    }
    return rows.sorted { (layout.issues[$0.issue].rank, $0.row) < (layout.issues[$1.issue].rank, $1.row) }
  }

  static func years(of rows: [LinkedRow], _ layout: Layout) -> [YearCount] {
    var counts: [Int: Int] = [:]
    var undated = 0
    for row in rows {
      let day = layout.issues[row.issue].day
      if day == Layout.undated {
        undated += row.links.count
      } else {
        counts[Day(number: Int(day)).civil.year, default: 0] += row.links.count
      }
    }
    let years = counts.keys.min().map { first in (first...(counts.keys.max() ?? first)).map { $0 } } ?? []
    return (undated == 0 ? [] : [YearCount(year: nil, count: undated)])
      + years.map { YearCount(year: $0, count: counts[$0] ?? 0) }
  }
}

extension Hit {
  /// Where the words of some of its links stand.
  func matches(of links: [Link]) -> [Match] {
    passage.linkedRanges.compactMap { range, link in
      guard links.contains(link), let address = Address(link: link.url) else { return nil }
      return Match(field: field, range: range, term: address.description, level: .word)
    }
  }
}
