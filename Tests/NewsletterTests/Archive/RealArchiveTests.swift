import Glibc
import Newsletter
import Testing

/// Archives that other people wrote. They lie beside the package, or where `FUNDSTELLE_DATA` points.
enum RealArchives {
  static let names = ["okfn-de", "kubuntu-de", "ki-blog"]

  static let folder: String = {
    if let path = getenv("FUNDSTELLE_DATA") { return String(cString: path) + "/archives" }
    let package = #filePath.split(separator: "/").dropLast(4).joined(separator: "/")
    return "/" + package + "/../shared/data/archives"
  }()

  static var areThere: Bool { names.allSatisfy { access(folder + "/" + $0, R_OK) == 0 } }
}

@Suite(.enabled(if: RealArchives.areThere, "the archives are not on this machine"))
struct RealArchiveTests {
  @Test(arguments: RealArchives.names)
  func isReadWhole(_ name: String) throws {
    let root = RealArchives.folder + "/" + name
    let listing = try ArchiveScanner(root: root, settings: .default).scan()
    let reader = IssueReader(root: root, settings: .default)
    var ids: Set<String> = []
    var withoutDate = 0
    var withoutTitle = 0
    #expect(listing.files.count > 100 && listing.skipped.isEmpty)
    for file in listing.files {
      guard case .issue(let issue, _) = reader.read(file.path) else { continue }
      if issue.date.day == nil, issue.warnings.isEmpty { withoutDate += 1 }
      if issue.title.origin == .filename { withoutTitle += 1 }
      #expect(ids.insert(issue.id).inserted, "\(file.path)")
    }
    // A page about an author has neither.
    #expect(withoutDate <= 1 && withoutTitle <= 1)
  }
}
