/// Why bytes are no JSON text.
package struct JSONError: Error, Equatable, CustomStringConvertible {
  package enum Problem: Equatable, Sendable {
    case notUTF8, unexpectedByte(UInt8), unexpectedEnd, textAfterTheEnd, tooDeep
    case controlCharacter, badEscape, loneSurrogate, badNumber, nameTwice(String)
  }

  /// Counted from 0, in bytes.
  package var offset: Int
  package var problem: Problem

  package var description: String { "\(reason), at byte \(offset)" }

  private var reason: String {
    switch problem {
    case .notUTF8: "the text is not UTF-8"
    case .unexpectedByte(let byte):
      byte > 0x20 && byte < 0x7F
        ? "there is no value that „\(UnicodeScalar(byte))“ can stand in here"
        : "there is no value that byte 0x\(String(byte, radix: 16)) can stand in here"
    case .unexpectedEnd: "the text ends within a value"
    case .textAfterTheEnd: "text follows the value"
    case .tooDeep: "values are nested deeper than \(JSONReader.deepest)"
    case .controlCharacter: "control characters in strings have to be escaped"
    case .badEscape: "this escape is not known"
    case .loneSurrogate: "a surrogate stands without its other half"
    case .badNumber: "this is no number"
    case .nameTwice(let name): "the name „\(name)“ stands twice in one object"
    }
  }
}
