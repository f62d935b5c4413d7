/// The named characters of HTML that German texts use, and numbered ones.
enum Entities {
  /// The character that the reference at `start` stands for, and where the reference ends.
  static func read(_ text: [UInt8], at start: Int) -> (character: Unicode.Scalar, end: Int)? {
    var end = start + 1
    let limit = min(text.count, start + 12)
    while end < limit, ByteClass.isAlphanumeric(text[end]) || text[end] == UInt8(ascii: "#") { end += 1 }
    guard end < limit, text[end] == UInt8(ascii: ";"), end > start + 1 else { return nil }
    if text[start + 1] == UInt8(ascii: "#") {
      guard let value = number(text[(start + 2)..<end]) else { return nil }
      return (Unicode.Scalar(value).flatMap { value == 0 ? nil : $0 } ?? "\u{FFFD}", end + 1)
    }
    guard let character = names[text.string(start + 1..<end)] else { return nil }
    return (character, end + 1)
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> UInt32? {
    let isHex = digits.first.map(ByteClass.lowercased) == UInt8(ascii: "x")
    let digits = isHex ? digits.dropFirst() : digits
    guard !digits.isEmpty, digits.count <= 7 else { return nil }
    var value: UInt32 = 0
    for digit in digits {
      guard let worth = ByteClass.hexValue(digit), isHex || worth < 10 else { return nil }
      value = value * (isHex ? 16 : 10) + worth
    }
    return value
  }

  private static let names: [String: Unicode.Scalar] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}", "shy": "\u{AD}",
    "auml": "ä", "ouml": "ö", "uuml": "ü", "Auml": "Ä", "Ouml": "Ö", "Uuml": "Ü", "szlig": "ß",
    "eacute": "é", "egrave": "è", "ecirc": "ê", "euml": "ë", "Eacute": "É", "Egrave": "È",
    "aacute": "á", "agrave": "à", "acirc": "â", "atilde": "ã", "aring": "å", "aelig": "æ",
    "Aacute": "Á", "Agrave": "À", "Acirc": "Â", "Aring": "Å", "AElig": "Æ",
    "iacute": "í", "igrave": "ì", "icirc": "î", "iuml": "ï",
    "oacute": "ó", "ograve": "ò", "ocirc": "ô", "otilde": "õ", "oslash": "ø", "Oslash": "Ø", "oelig": "œ",
    "uacute": "ú", "ugrave": "ù", "ucirc": "û", "ccedil": "ç", "Ccedil": "Ç", "ntilde": "ñ", "Ntilde": "Ñ",
    "yacute": "ý", "yuml": "ÿ", "scaron": "š", "Scaron": "Š",
    "ndash": "–", "mdash": "—", "hellip": "…", "bull": "•", "middot": "·", "minus": "−",
    "bdquo": "„", "ldquo": "“", "rdquo": "”", "sbquo": "‚", "lsquo": "‘", "rsquo": "’",
    "laquo": "«", "raquo": "»", "lsaquo": "‹", "rsaquo": "›",
    "euro": "€", "pound": "£", "yen": "¥", "cent": "¢", "sect": "§", "para": "¶", "copy": "©", "reg": "®",
    "trade": "™", "deg": "°", "plusmn": "±", "times": "×", "divide": "÷", "frac12": "½", "frac14": "¼",
    "frac34": "¾", "sup1": "¹", "sup2": "²", "sup3": "³", "micro": "µ", "permil": "‰", "dagger": "†",
    "iexcl": "¡", "iquest": "¿", "ordm": "º", "ordf": "ª", "not": "¬", "brvbar": "¦", "acute": "´",
    "larr": "←", "rarr": "→", "uarr": "↑", "darr": "↓", "harr": "↔", "rArr": "⇒", "hearts": "♥", "infin": "∞",
    "ne": "≠", "le": "≤", "ge": "≥", "asymp": "≈", "sum": "∑", "radic": "√", "check": "✓", "star": "☆",
    "ensp": "\u{2002}", "emsp": "\u{2003}", "thinsp": "\u{2009}", "zwnj": "\u{200C}", "zwj": "\u{200D}",
    "alpha": "α", "beta": "β", "gamma": "γ", "delta": "δ", "lambda": "λ", "mu": "μ", "pi": "π", "sigma": "σ",
    "omega": "ω", "Omega": "Ω", "Delta": "Δ", "Sigma": "Σ",
    "ast": "*", "lowbar": "_", "grave": "`", "lsqb": "[", "rsqb": "]", "lpar": "(", "rpar": ")", "num": "#",
    "commat": "@", "colon": ":", "period": ".", "comma": ",", "excl": "!", "quest": "?", "sol": "/", "bsol": "\\",
    "lbrace": "{", "rbrace": "}", "verbar": "|", "vert": "|", "Tab": "\t", "NewLine": " ", "hyphen": "‐",
  ]
}
