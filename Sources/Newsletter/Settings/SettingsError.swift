/// What is wrong with an archive's `fundstelle.yaml`.
package enum SettingsError: Error, Equatable, CustomStringConvertible {
  case unreadable(file: String, reason: String)
  case malformed(file: String, line: Int, message: String)
  case unknownKey(file: String, line: Int, key: String)
  case wrongType(file: String, line: Int, key: String, expected: String)

  package var description: String {
    switch self {
    case .unreadable(let file, let reason): "\(file) cannot be read: \(reason)"
    case .malformed(let file, let line, let message): "\(file):\(line): \(message)"
    case .unknownKey(let file, let line, let key): "\(file):\(line): key ‘\(key)’ is not known"
    case .wrongType(let file, let line, let key, let expected): "\(file):\(line): ‘\(key)’ must be \(expected)"
    }
  }
}
