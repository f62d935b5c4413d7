/// A date as an editor writes it.
enum DateText: Equatable {
  case day(Day)
  /// Looks like a date, but the calendar does not have that day: `2024-02-30`.
  case impossible
  case none

  /// The date that `text` begins with; what stands behind it, a time of day perhaps, does not matter.
  static func beginning(_ text: [UInt8]) -> DateText {
    var reader = DateReader(text)
    return reader.read()
  }

  /// The date that `text` consists of, with or without weekday and time: `Dienstag, 20. Februar 2024`.
  static func whole(_ text: [UInt8]) -> DateText {
    guard text.count <= 60 else { return .none }
    var reader = DateReader(text)
    let date = reader.read()
    return reader.isAtEnd ? date : .none
  }
}

/// Reads a date from the beginning of a text.
struct DateReader {
  private let text: [UInt8]
  private var at = 0

  init(_ text: [UInt8]) {
    self.text = text
  }

  mutating func read() -> DateText {
    skipBlanks()
    skipWords()
    if let month = monthWord() { return dayBehind(month) }
    guard let (first, digits) = number() else { return .none }
    switch digits {
    case 8: return date(year: first / 10_000, month: first / 100 % 100, day: first % 100)
    case 4: return behind(year: first)
    case 1, 2: return behind(day: first)
    default: return .none
    }
  }

  /// Whether only a time of day, if anything, is left.
  var isAtEnd: Bool {
    text[min(at, text.count)...].allSatisfy {
      ByteClass.isDigit($0) || ByteClass.isBlank($0) || "T.,:|UhrZ+".utf8.contains($0)
    }
  }

  // MARK: Forms

  /// `2024-02-20`, `2024/2/20`, `2024.02.20`.
  private mutating func behind(year: Int) -> DateText {
    guard let sign = text.byte(at: at), "-/._".utf8.contains(sign) else { return .none }
    at += 1
    guard let (month, digits) = number(), digits <= 2, text.byte(at: at) == sign else { return .none }
    at += 1
    guard let (day, dayDigits) = number(), dayDigits <= 2 else { return .none }
    return date(year: year, month: month, day: day)
  }

  /// `20. Februar 2024`, `20.02.2024`, `20 February 2024`.
  private mutating func behind(day: Int) -> DateText {
    let hasDot = skip(UInt8(ascii: "."))
    if !hasDot, text.byte(at: at).map(ByteClass.isLetter) == true { at += 2 }
    skipBlanks()
    if let month = monthWord() {
      _ = skip(UInt8(ascii: ".")) || skip(UInt8(ascii: ","))
      skipBlanks()
      return year(month: month, day: day)
    }
    guard hasDot, let (month, digits) = number(), digits <= 2, skip(UInt8(ascii: ".")) else { return .none }
    skipBlanks()
    return year(month: month, day: day)
  }

  /// `February 20, 2024`.
  private mutating func dayBehind(_ month: Int) -> DateText {
    _ = skip(UInt8(ascii: "."))
    skipBlanks()
    guard let (day, digits) = number(), digits <= 2 else { return .none }
    if text.byte(at: at).map(ByteClass.isLetter) == true { at += 2 }
    _ = skip(UInt8(ascii: ","))
    skipBlanks()
    return year(month: month, day: day)
  }

  private mutating func year(month: Int, day: Int) -> DateText {
    guard let (year, digits) = number(), digits == 4 else { return .none }
    return date(year: year, month: month, day: day)
  }

  private func date(year: Int, month: Int, day: Int) -> DateText {
    Day(year: year, month: month, day: day).map(DateText.day) ?? .impossible
  }

  // MARK: Parts

  /// A weekday and words like `vom`.
  private mutating func skipWords() {
    for _ in 0..<3 {
      let start = at
      guard let word = word() else { return }
      guard MonthNames.isWeekday(word) || ["den", "der", "vom", "am", "datum"].contains(word) else {
        at = start
        return
      }
      _ = skip(UInt8(ascii: ",")) || skip(UInt8(ascii: ".")) || skip(UInt8(ascii: ":"))
      _ = skip(UInt8(ascii: ","))
      skipBlanks()
    }
  }

  private mutating func monthWord() -> Int? {
    let start = at
    guard let month = word().flatMap(MonthNames.number(of:)) else {
      at = start
      return nil
    }
    return month
  }

  /// A word of letters, folded.
  private mutating func word() -> String? {
    let start = at
    while let byte = text.byte(at: at), ByteClass.isLetter(byte) || (byte >= 0x80 && byte != 0xC2), at - start < 20 {
      at += 1
    }
    return at > start ? FoldedText.words(in: Array(text[start..<at])) : nil
  }

  private mutating func number() -> (value: Int, digits: Int)? {
    let start = at
    var value = 0
    while let byte = text.byte(at: at), ByteClass.isDigit(byte), at - start < 9 {
      value = value * 10 + Int(byte - 0x30)
      at += 1
    }
    return at > start ? (value, at - start) : nil
  }

  private mutating func skip(_ byte: UInt8) -> Bool {
    guard text.byte(at: at) == byte else { return false }
    at += 1
    return true
  }

  /// Blanks, also one that does not break the line.
  private mutating func skipBlanks() {
    while let byte = text.byte(at: at) {
      if ByteClass.isBlank(byte) {
        at += 1
      } else if byte == 0xC2, text.byte(at: at + 1) == 0xA0 {
        at += 2
      } else {
        return
      }
    }
  }
}
