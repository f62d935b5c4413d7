import Foundation

/// Judged rows in `Tests/Gold`, and how many of them come out as judged.
package struct Gold: CustomStringConvertible {
  package var file: String
  package private(set) var right = 0
  package private(set) var failures: [String] = []

  /// Goes through the rows of a file of `Tests/Gold` with these columns; nil from the body says that a row is right.
  package init(_ file: String, columns: [String], failure: (Table.Row) throws -> String?) throws {
    self.file = file
    for row in try Table(Package.root.appending(path: "Tests/Gold/" + file), columns: columns).rows {
      if let failure = try failure(row) {
        failures.append("\(file):\(row.line): \(failure)")
      } else {
        right += 1
      }
    }
  }

  /// The figure, and each row that did not come out as judged.
  package var description: String {
    (["\(file): \(right) of \(right + failures.count) rows right"] + failures).joined(separator: "\n  ")
  }
}
