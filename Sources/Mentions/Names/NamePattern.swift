internal import GermanText

/// The spellings of one name: its capitals, and what may stand between its parts.
struct NamePattern: Sendable {
  private enum Element: Sendable {
    /// An ASCII letter in any case, as lower case.
    case letter(UInt8)
    /// A byte as it is: the first letter, a digit, the point of `2.0`.
    case byte(UInt8)
    /// A character outside ASCII, composed or not; in any case if it is given in lower case.
    case wide(Character, anyCase: Bool)
    /// Between two parts; a sign of the name's own may stand there too: Character.AI.
    case border(sign: UInt8?)
  }

  private var elements: [Element] = []
  /// The parts as written.
  private(set) var parts: [String] = []
  /// For each part but the first, whether a separator may stand before it.
  private(set) var mayBreak: [Bool] = []

  /// Nil for a name without a letter or digit.
  init?(_ name: String, ignoresCase: Bool) {
    let characters = Array(name)
    for index in characters.indices {
      let isInNumber = Self.isDigit(characters, index - 1) && Self.isDigit(characters, index + 1)
      let isPoint = characters[index] == "." && isInNumber
      add(characters[index], as: isPoint ? .digit : Class(characters[index]), ignoresCase: ignoresCase)
    }
    if case .border? = elements.last {
      elements.removeLast()
      mayBreak.removeLast()
    }
    guard !parts.isEmpty else { return nil }
  }

  // MARK: Reading the name

  private enum Class {
    case letter, digit, sign

    init(_ character: Character) {
      guard let scalar = character.unicodeScalars.first else {
        self = .sign
        return
      }
      let bytes = Array(String(scalar).utf8)
      let isWord = Scalar(in: bytes.span, at: 0).isPartOfWord
      self = !isWord ? .sign : scalar.isASCII && scalar < "A" ? .digit : .letter
    }
  }

  /// What the character before was.
  private var last = Class.sign

  private static func isDigit(_ characters: [Character], _ index: Int) -> Bool {
    characters.indices.contains(index) && characters[index].isASCII && characters[index].isWholeNumber
  }

  private mutating func add(_ character: Character, as kind: Class, ignoresCase: Bool) {
    defer { last = kind }
    guard kind != .sign else { return addSign(character) }
    if kind != last { beginPart() }
    let isFirst = parts == [""]
    let anyCase = ignoresCase || !isFirst
    if let byte = character.asciiValue {
      elements.append(kind == .letter && anyCase ? .letter(byte | 0x20) : .byte(byte))
    } else {
      elements.append(.wide(anyCase ? Character(character.lowercased()) : character, anyCase: anyCase))
    }
    parts[parts.count - 1].append(character)
  }

  private mutating func addSign(_ character: Character) {
    guard !parts.isEmpty else { return }
    let sign = character == "-" || character.isWhitespace ? nil : character.asciiValue
    if case .border(let known)? = elements.last {
      elements[elements.count - 1] = .border(sign: known ?? sign)
    } else {
      elements.append(.border(sign: sign))
      mayBreak.append(true)
    }
  }

  /// Between letters and digits that stand together in the name a separator may stand, but not in `o3`.
  private mutating func beginPart() {
    if let before = parts.last, last != .sign {
      let isOneLetter = last == .letter && before.count == 1
      mayBreak.append(!isOneLetter)
      if !isOneLetter { elements.append(.border(sign: nil)) }
    }
    parts.append("")
  }

  // MARK: Matching

  /// Whether a mention can begin with a byte.
  func canBegin(with byte: UInt8) -> Bool {
    switch elements.first {
    case .letter(let letter)?: byte | 0x20 == letter
    case .byte(let first)?: byte == first
    // Its letter without the mark, or whatever it is composed to.
    case .wide?: byte >= UInt8(ascii: "A")
    case .border?, nil: false
    }
  }

  var beginsWithDigit: Bool { parts.first?.first?.isWholeNumber ?? false }

  /// Where the name ends that begins here, whatever stands around it.
  func end(in text: Span<UInt8>, from start: Int) -> Int? {
    var index = start
    for element in elements {
      if index > start, index < text.count, text[index] >= 0x80 || text[index] == UInt8(ascii: "&") {
        index = text.skippingIgnorables(from: index)
      }
      switch element {
      case .letter(let letter):
        guard index < text.count, text[index] | 0x20 == letter else { return nil }
        index += 1
      case .byte(let byte):
        guard index < text.count, text[index] == byte else { return nil }
        index += 1
      case .wide(let character, let anyCase):
        guard let end = Self.end(of: character, anyCase: anyCase, in: text, from: index) else { return nil }
        index = end
      case .border(let sign):
        if let sign, index < text.count, text[index] == sign {
          index += 1
        } else if let separator = Separator.read(text, at: index) {
          index = separator.end
        }
      }
    }
    // A mark makes the last letter another one.
    if index < text.count, text[index] >= 0x80, Scalar(in: text, at: index).isCombiningMark { return nil }
    return index
  }

  /// A letter and the combining marks after it, compared as characters, so that it does not matter how they are
  /// composed.
  private static func end(of character: Character, anyCase: Bool, in text: Span<UInt8>, from start: Int) -> Int? {
    guard start < text.count else { return nil }
    var bytes: [UInt8] = []
    var index = start
    repeat {
      let scalar = Scalar(in: text, at: index)
      for offset in 0..<scalar.length { bytes.append(text[index + offset]) }
      index += scalar.length
    } while index < text.count && Scalar(in: text, at: index).isCombiningMark
    let found = String(decoding: bytes, as: UTF8.self)
    return (anyCase ? found.lowercased() : found) == String(character) ? index : nil
  }
}
