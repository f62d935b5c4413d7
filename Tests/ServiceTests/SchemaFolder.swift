import Foundation
import TestSupport

extension Package {
  /// Where the schemas of answers are, with those of requests below.
  static let schemas = root.appending(path: "Sources/Service/Schemas")
}
