import Foundation
import Newsletter
import Search
import TestSupport
import Testing

/// 2024-03-01: what the tests count dates from.
let testDay = TestArchive.today

/// An archive in a temporary folder of its own, with an index beside it; both go with the object.
final class TestArchive {
  private let temporary: TemporaryFolder
  /// Every written file gets a later time than the one before, however fast the test is.
  private var clock = Date(timeIntervalSince1970: 1_700_000_000)

  /// 2024-03-01
  static let today = Day(number: 19_783)

  var folder: URL { temporary.url }
  var root: String { folder.appending(path: "archive").path }
  var indexPath: String { folder.appending(path: "index/fundstelle.db").path }

  init(_ files: [String: String] = [:]) throws {
    temporary = try TemporaryFolder()
    try FileManager.default.createDirectory(atPath: root, withIntermediateDirectories: true)
    for (path, text) in files.sorted(by: { $0.key < $1.key }) { try write(text, to: path) }
  }

  // MARK: Files

  func url(of path: String) -> URL { folder.appending(path: "archive/" + path) }

  func write(_ text: String, to path: String) throws { try write(Array(text.utf8), to: path) }

  func write(_ bytes: [UInt8], to path: String) throws {
    try temporary.write(bytes, to: "archive/" + path)
    try touch(path)
  }

  func touch(_ path: String) throws {
    clock += 1
    try FileManager.default.setAttributes([.modificationDate: clock], ofItemAtPath: url(of: path).path)
  }

  func remove(_ path: String) throws { try FileManager.default.removeItem(at: url(of: path)) }

  func rename(_ path: String, to other: String) throws {
    try FileManager.default.moveItem(at: url(of: path), to: url(of: other))
  }

  func bytes(of path: String) throws -> [UInt8] { Array(try Data(contentsOf: url(of: path))) }

  // MARK: Index

  @discardableResult
  func update(rebuilds: Bool = false, index: String? = nil) throws -> UpdateReport {
    try IndexUpdate.run(archive: root, index: index ?? indexPath, rebuilds: rebuilds, now: "2024-03-01T12:00:00Z")
  }

  func search(
    _ query: String, order: SearchOptions.Order = .relevance, limit: Int = 1000, offset: Int = 0,
    explains: Bool = false, isStrict: Bool = true, index: String? = nil
  ) throws -> SearchAnswer {
    let options = SearchOptions(
      limit: limit, offset: offset, order: order, today: Self.today, explains: explains,
      isStrict: isStrict)
    return try Index(path: index ?? indexPath).search(query, options)
  }

  /// Complete hits as lines: `2024-02-20.md:5 text`.
  func hits(
    _ query: String, order: SearchOptions.Order = .relevance, limit: Int = 1000, offset: Int = 0
  ) throws -> [String] {
    try search(query, order: order, limit: limit, offset: offset).hits.map(\.place)
  }
}

extension Hit {
  var place: String { "\(issue.path):\(passage.line) \(field.rawValue)" }

  /// All that an answer says of the hit, without ids of rows.
  var dump: String {
    let matches = matches.map { "\($0.field)\($0.range)\($0.level)\($0.term)" }.joined(separator: ",")
    let issue = "\(issue.id)|\(issue.path)|\(issue.title)|\(issue.day?.description ?? "-")|\(issue.tags)"
    let section = "\(section.ordinal)|\(section.headings)|\(section.kind)|\(section.isTruncated)"
    return "\(rank) \(score) \(issue) \(section) \(passage.ordinal) \(passage.kind) \(field) \(passage.line) "
      + "\(passage.string) \(passage.links) \(passage.sources) \(matches)"
  }
}

extension SearchAnswer {
  var dump: String {
    (["\(understood) \(warnings) \(total) \(issueTotal) \(coverage)"] + hits.map(\.dump)).joined(separator: "\n")
  }
}
