package import Foundation

/// Rows of tab-separated values under a line of names.
package struct Table: Sendable {
  package struct Row: Sendable {
    /// Counted from 1, in the file.
    package var line: Int
    fileprivate var fields: [String: String]

    /// The field of a column; empty where the row is shorter than the line of names.
    package subscript(_ column: String) -> String { fields[column] ?? "" }
  }

  package struct WrongColumns: Error {
    package var file: String
    package var found: [String]
  }

  package var rows: [Row]

  /// Lines that begin with `#` tell of the file; `\n` in a field is a line feed.
  ///
  /// A file whose columns have other names is refused, since all its rows would come out empty.
  package init(_ file: URL, columns: [String]) throws {
    let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n", omittingEmptySubsequences: false)
    let numbered = zip(1..., lines).filter { !$1.isEmpty && !$1.hasPrefix("#") }
      .map { line, text in
        let fields = text.split(separator: "\t", omittingEmptySubsequences: false)
        return (line: line, fields: fields.map { String($0.replacing("\\n", with: "\n")) })
      }
    let names = numbered.first?.fields ?? []
    guard names == columns else { throw WrongColumns(file: file.lastPathComponent, found: names) }
    rows = numbered.dropFirst().map { line, fields in
      Row(line: line, fields: Dictionary(zip(names, fields)) { first, _ in first })
    }
  }
}
