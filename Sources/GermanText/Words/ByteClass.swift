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
    if lower >= 0x61 && lower <= 0x7A { return letter }
    return byte >= 0x30 && byte <= 0x39 ? digit : other
  }
}
