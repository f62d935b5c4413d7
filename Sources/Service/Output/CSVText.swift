/// Comma-separated values as RFC 4180 has them.
enum CSVText {
  /// A first line of names, which are given as they are, and a line for each row.
  static func lines(_ names: String, _ rows: some Sequence<[String]>) -> String {
    ([names] + rows.map { $0.map(quoted).joined(separator: ",") }).onLines(endingWith: "\r\n")
  }

  private static func quoted(_ value: String) -> String {
    guard value.utf8.contains(where: isSpecial) else { return value }
    return "\"" + value.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
  }

  private static func isSpecial(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: ","), UInt8(ascii: "\n"), UInt8(ascii: "\r"): true
    default: false
    }
  }
}
