/// The date in a file's name or in its folders.
enum PathDate {
  /// `2024-02-20-titel.md`, `20240220-titel.md`, `2024-02-20.md`, `ki-brief-2024-02-20.md`.
  static func inName(of path: [UInt8]) -> DateText {
    let name = PathName(path).stem
    let digits = name.prefix { ByteClass.isDigit($0) }.count
    if digits == 8 { return plausible(DateText.beginning(Array(name[0..<8])), digits: Array(name[0..<8])) }
    var index = 0
    while index + 10 <= name.count {
      let isFree = index == 0 || !ByteClass.isAlphanumeric(name[index - 1])
      if isFree, isDashedDate(name, at: index) { return DateText.beginning(Array(name[index..<index + 10])) }
      index += 1
    }
    return .none
  }

  /// `2024/02/20/titel.md`, `2024-02-20/index.md`.
  static func inFolders(of path: [UInt8]) -> DateText {
    let folders = path.split(separator: UInt8(ascii: "/")).dropLast().map(Array.init)
    for (index, folder) in folders.enumerated() {
      if folder.count >= 10, isDashedDate(folder, at: 0) { return DateText.beginning(Array(folder[0..<10])) }
      guard index + 2 < folders.count, isNumber(folder, digits: 4...4), isNumber(folders[index + 1], digits: 1...2),
        isNumber(folders[index + 2], digits: 1...2)
      else { continue }
      return DateText.beginning(folder + [0x2D] + folders[index + 1] + [0x2D] + folders[index + 2])
    }
    return .none
  }

  /// How much of a name's beginning is a date and what parts it from the title.
  static func prefixLength(of name: [UInt8]) -> Int {
    var length = 0
    if name.count >= 10, isDashedDate(name, at: 0) {
      length = 10
    } else if name.count >= 8, name[0..<8].allSatisfy(ByteClass.isDigit),
      name.byte(at: 8).map(ByteClass.isDigit) != true,
      case .day = DateText.beginning(Array(name[0..<8]))
    {
      length = 8
    }
    while length > 0, let byte = name.byte(at: length), "-_ .".utf8.contains(byte) { length += 1 }
    return length
  }

  /// Eight digits are a date only if they look like one; else they are any number.
  private static func plausible(_ date: DateText, digits: [UInt8]) -> DateText {
    let year = digits.string(0..<4)
    let isDate =
      ("1900"..."2199").contains(year) && ("01"..."12").contains(digits.string(4..<6))
      && ("01"..."31").contains(digits.string(6..<8))
    return isDate ? date : .none
  }

  private static func isNumber(_ text: [UInt8], digits: ClosedRange<Int>) -> Bool {
    digits.contains(text.count) && text.allSatisfy(ByteClass.isDigit)
  }

  /// `2024-02-20` or `2024_02_20`, and no digit behind.
  private static func isDashedDate(_ text: [UInt8], at start: Int) -> Bool {
    guard start + 10 <= text.count, text.byte(at: start + 10).map(ByteClass.isDigit) != true else { return false }
    let sign = text[start + 4]
    guard "-_.".utf8.contains(sign), text[start + 7] == sign else { return false }
    return [0, 1, 2, 3, 5, 6, 8, 9].allSatisfy { ByteClass.isDigit(text[start + $0]) }
  }
}

/// The last part of a path.
struct PathName {
  /// Without folders and extension.
  let stem: [UInt8]

  init(_ path: [UInt8]) {
    let name = path.split(separator: UInt8(ascii: "/")).last.map(Array.init) ?? []
    let dot = name.lastIndex(of: UInt8(ascii: ".")).flatMap { $0 > 0 ? $0 : nil }
    stem = Array(name[..<(dot ?? name.count)])
  }

  /// The name as it stands in an address: without the date before it.
  static func slug(of path: [UInt8]) -> String {
    let name = naming(path)
    let prefix = PathDate.prefixLength(of: name)
    return name.string((prefix < name.count ? prefix : 0)..<name.count)
  }

  /// The file's name, or its folder's if the file is only that folder's text.
  private static func naming(_ path: [UInt8]) -> [UInt8] {
    let stem = PathName(path).stem
    let parent = path.split(separator: UInt8(ascii: "/")).dropLast().last.map(Array.init)
    let isIndex = ["index", "readme", "_index"].contains(String(decoding: stem, as: UTF8.self).lowercased())
    return isIndex ? parent ?? stem : stem
  }

  /// The name as a title: `2024-02-20-sora-ist-da` reads `Sora ist da`.
  static func title(of path: [UInt8]) -> String {
    let name = naming(path)
    let prefix = PathDate.prefixLength(of: name)
    guard prefix < name.count else { return String(decoding: name, as: UTF8.self) }
    let words = name[prefix...].map { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") ? 0x20 : $0 }
    let text = String(decoding: words, as: UTF8.self)
    return text.prefix(1).uppercased() + text.dropFirst()
  }
}
