/// Percent encoding: RFC 3986, section 2.
package enum PercentCoding {
  /// All of it decoded; what is no UTF-8 then is repaired.
  package static func decoded(_ text: some StringProtocol) -> String {
    String(decoding: bytes(text) { _ in true }, as: UTF8.self)
  }

  /// A path as it stands in an address; its slashes stay.
  package static func encoded(path: String) -> String {
    path.utf8.map { byte in
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"): String(UnicodeScalar(byte))
      case UInt8(ascii: "0")...UInt8(ascii: "9"): String(UnicodeScalar(byte))
      case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "/"):
        String(UnicodeScalar(byte))
      default: "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
      }
    }
    .joined()
  }

  /// One spelling: letters, digits and signs without a meaning of their own plain, everything else encoded.
  static func normalized(_ text: some StringProtocol) -> String {
    // Above the blank and below DEL are the signs, digits and letters of ASCII.
    let plain = bytes(text) { byte in
      byte >= 0x80 || (byte > UInt8(ascii: " ") && byte < 0x7F && !meaningful.contains(byte))
    }
    guard let string = String(validating: plain, as: UTF8.self) else { return String(text) }
    return string.contains(" ")
      ? string.split(separator: " ", omittingEmptySubsequences: false).joined(separator: "%20")
      : string
  }

  /// What separates parts of an address, or means something else when it is encoded.
  private static let meaningful: Set<UInt8> = Set("%/?#&=+\\\"<>^`{|}".utf8)

  private static func bytes(_ text: some StringProtocol, where isDecoded: (UInt8) -> Bool) -> [UInt8] {
    let source = Array(text.utf8)
    var result: [UInt8] = []
    result.reserveCapacity(source.count)
    var index = 0
    while index < source.count {
      if source[index] == UInt8(ascii: "%"), index + 2 < source.count, let high = digit(source[index + 1]),
        let low = digit(source[index + 2])
      {
        let byte = high << 4 | low
        if isDecoded(byte) {
          result.append(byte)
        } else {
          result += [UInt8(ascii: "%"), upper(source[index + 1]), upper(source[index + 2])]
        }
        index += 3
      } else {
        result.append(source[index])
        index += 1
      }
    }
    return result
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    default: nil
    }
  }

  /// A hexadecimal digit as a capital.
  private static func upper(_ digit: UInt8) -> UInt8 { digit >= UInt8(ascii: "a") ? digit - 0x20 : digit }
}

/// The letters of RFC 4648, in both alphabets.
enum Base64 {
  /// Nil for what is no Base64.
  static func decoded(_ text: some StringProtocol) -> [UInt8]? {
    var bits: UInt32 = 0
    var count = 0
    var result: [UInt8] = []
    for byte in text.utf8 {
      guard byte != UInt8(ascii: "=") else { break }
      guard let value = value(byte) else { return nil }
      bits = bits << 6 | value
      count += 6
      if count >= 8 {
        count -= 8
        result.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
      }
    }
    return result
  }

  private static func value(_ byte: UInt8) -> UInt32? {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): UInt32(byte - UInt8(ascii: "A"))
    case UInt8(ascii: "a")...UInt8(ascii: "z"): UInt32(byte - UInt8(ascii: "a") + 26)
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - UInt8(ascii: "0") + 52)
    case UInt8(ascii: "+"), UInt8(ascii: "-"): 62
    case UInt8(ascii: "/"), UInt8(ascii: "_"): 63
    default: nil
    }
  }
}
