/// Case, umlauts and accents of letters outside ASCII.
enum Folding {
  static func isLetter(_ scalar: UInt32) -> Bool {
    if let entry = entry(for: scalar) { return entry != 0 }
    guard scalar >= 0x250, let scalar = Unicode.Scalar(scalar) else { return false }
    return scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }

  /// Appends what a letter folds to, as UTF-8.
  static func append(_ scalar: UInt32, to folded: inout [UInt8]) {
    guard let entry = entry(for: scalar), entry != FoldTable.other else {
      if let scalar = Unicode.Scalar(scalar) { folded.append(contentsOf: scalar.properties.lowercaseMapping.utf8) }
      return
    }
    if entry < 0x80 {
      folded.append(UInt8(entry))
    } else if entry < 0x800 {
      folded.append(UInt8(0xC0 | entry >> 6))
      folded.append(UInt8(0x80 | entry & 0x3F))
    } else if entry < 0x2000 {
      folded.append(UInt8(0xE0 | entry >> 12))
      folded.append(UInt8(0x80 | entry >> 6 & 0x3F))
      folded.append(UInt8(0x80 | entry & 0x3F))
    } else {
      folded.append(UInt8(entry >> 8))
      folded.append(UInt8(entry & 0xFF))
    }
  }

  static func isLowercase(_ scalar: UInt32) -> Bool {
    if scalar >= 0xDF && scalar <= 0xFF { return true }  // ß to ÿ
    return scalar > 0xFF && Unicode.Scalar(scalar)?.properties.isLowercase == true
  }

  private static func entry(for scalar: UInt32) -> UInt16? {
    if scalar >= FoldTable.latinStart, scalar < FoldTable.latinStart + UInt32(FoldTable.latin.count) {
      return FoldTable.latin[Int(scalar - FoldTable.latinStart)]
    }
    if scalar >= FoldTable.extendedStart, scalar < FoldTable.extendedStart + UInt32(FoldTable.extended.count) {
      return FoldTable.extended[Int(scalar - FoldTable.extendedStart)]
    }
    return nil
  }
}
