/// What an ASCII byte can be in running text; bytes of other characters are `wide`.
enum ByteClass {
  static let other: UInt8 = 0
  static let letter: UInt8 = 1
  static let digit: UInt8 = 2
  static let wide: UInt8 = 4

  @inline(__always)
  static func of(_ byte: UInt8) -> UInt8 {
    if byte >= 0x80 { return wide }
    let lower = byte | 0x20
    if lower >= UInt8(ascii: "a") && lower <= UInt8(ascii: "z") { return letter }
    return byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") ? digit : other
  }
}
