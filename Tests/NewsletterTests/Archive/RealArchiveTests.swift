import Foundation
import Newsletter
import TestSupport
import Testing

@Suite(.enabled(if: SharedData.isThere, "\(SharedData.absence)"))
struct RealArchiveTests {
  @Test(arguments: SharedData.archives)
  func isReadWhole(_ name: String) throws {
    let root = SharedData.archive(name).path
    let listing = try ArchiveScanner(root: root, settings: .default).scan()
    let reader = IssueReader(root: root, settings: .default)
    var ids: Set<String> = []
    var withoutDate = 0
    var withoutTitle = 0
    #expect(listing.files.count > 100 && listing.skipped.isEmpty)
    for file in listing.files {
      // Some are drafts or empty.
      guard case .issue(let issue, _) = reader.read(file.path) else { continue }
      if issue.date.day == nil, issue.warnings.isEmpty { withoutDate += 1 }
      if issue.title.origin == .filename { withoutTitle += 1 }
      #expect(ids.insert(issue.id).inserted, "\(file.path)")
    }
    #expect(ids.count > 100)
    // A page about an author has neither.
    #expect(withoutDate <= 1 && withoutTitle <= 1)
  }
}
