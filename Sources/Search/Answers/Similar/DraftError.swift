/// Why a draft cannot be compared; one lower-case sentence that says what to do.
package enum DraftError: Error, Equatable, CustomStringConvertible {
  case unreadable(name: String, reason: String)
  case empty(name: String)
  case notUTF8(name: String, byte: Int)

  package var description: String {
    switch self {
    case .unreadable(let name, let reason):
      "\(name) cannot be read (\(reason)); give a draft's file, or - for standard input"
    case .empty(let name): "\(name) is empty; give a draft with text"
    case .notUTF8(let name, let byte): "\(name) is not UTF-8 (byte \(byte)); save it as UTF-8"
    }
  }
}
