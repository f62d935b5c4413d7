package import Foundation

/// Archives that other people wrote, too large for the repository: in `FUNDSTELLE_DATA`, else next to the package.
package enum SharedData {
  private static let folder =
    ProcessInfo.processInfo.environment["FUNDSTELLE_DATA"].map { URL(filePath: $0) }
    ?? Package.root.deletingLastPathComponent().appending(path: "shared/data")

  package static let archives = ["okfn-de", "kubuntu-de", "ki-blog"]

  package static func archive(_ name: String) -> URL { folder.appending(path: "archives/" + name) }

  /// Whether all of them are on this machine.
  package static let isThere = archives.allSatisfy { FileManager.default.isReadableFile(atPath: archive($0).path) }

  /// Why a test that needs them is skipped.
  package static let absence = "there are no real archives; name the folder that holds archives/ with FUNDSTELLE_DATA"
}
