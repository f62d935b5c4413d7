/// The named characters of HTML, and numbered ones.
enum Entities {
  /// The character that the reference at `start` stands for, and where the reference ends.
  static func read(_ text: [UInt8], at start: Int) -> (character: Unicode.Scalar, end: Int)? {
    var end = start + 1
    let limit = min(text.count, start + 20)
    while end < limit, ByteClass.isAlphanumeric(text[end]) || text[end] == UInt8(ascii: "#") { end += 1 }
    guard end < limit, text[end] == UInt8(ascii: ";"), end > start + 1 else { return nil }
    if text[start + 1] == UInt8(ascii: "#") {
      guard let value = number(text[(start + 2)..<end]) else { return nil }
      return (windows[value] ?? Unicode.Scalar(value).flatMap { value == 0 ? nil : $0 } ?? "\u{FFFD}", end + 1)
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

  /// What the numbers 128 to 159 mean on the web, where pages of Windows wrote them for these characters.
  private static let windows: [UInt32: Unicode.Scalar] = [
    128: "€", 130: "‚", 131: "ƒ", 132: "„", 133: "…", 134: "†", 135: "‡", 136: "ˆ", 137: "‰", 138: "Š", 139: "‹",
    140: "Œ", 142: "Ž", 145: "‘", 146: "’", 147: "“", 148: "”", 149: "•", 150: "–", 151: "—", 152: "˜", 153: "™",
    154: "š", 155: "›", 156: "œ", 158: "ž", 159: "Ÿ",
  ]

  /// Those of HTML 4, in the order of their characters, and some of HTML 5.
  private static let names: [String: Unicode.Scalar] = [
    "Tab": "\t", "NewLine": " ", "excl": "!", "quot": "\"", "num": "#", "dollar": "$", "percnt": "%", "amp": "&",
    "apos": "'", "lpar": "(", "rpar": ")", "ast": "*", "plus": "+", "comma": ",", "period": ".", "sol": "/",
    "colon": ":", "semi": ";", "lt": "<", "equals": "=", "gt": ">", "quest": "?", "commat": "@", "lbrack": "[",
    "lsqb": "[", "bsol": "\\", "rbrack": "]", "rsqb": "]", "lowbar": "_", "grave": "`", "lbrace": "{", "lcub": "{",
    "verbar": "|", "vert": "|", "rbrace": "}", "rcub": "}", "nbsp": "\u{A0}", "iexcl": "¡", "cent": "¢", "pound": "£",
    "curren": "¤", "yen": "¥", "brvbar": "¦", "sect": "§", "uml": "¨", "copy": "©", "ordf": "ª", "laquo": "«",
    "not": "¬", "shy": "\u{AD}", "reg": "®", "macr": "¯", "deg": "°", "plusmn": "±", "sup2": "²", "sup3": "³",
    "acute": "´", "micro": "µ", "para": "¶", "middot": "·", "cedil": "¸", "sup1": "¹", "ordm": "º", "raquo": "»",
    "frac14": "¼", "frac12": "½", "frac34": "¾", "iquest": "¿", "Agrave": "À", "Aacute": "Á", "Acirc": "Â",
    "Atilde": "Ã", "Auml": "Ä", "Aring": "Å", "AElig": "Æ", "Ccedil": "Ç", "Egrave": "È", "Eacute": "É", "Ecirc": "Ê",
    "Euml": "Ë", "Igrave": "Ì", "Iacute": "Í", "Icirc": "Î", "Iuml": "Ï", "ETH": "Ð", "Ntilde": "Ñ", "Ograve": "Ò",
    "Oacute": "Ó", "Ocirc": "Ô", "Otilde": "Õ", "Ouml": "Ö", "times": "×", "Oslash": "Ø", "Ugrave": "Ù", "Uacute": "Ú",
    "Ucirc": "Û", "Uuml": "Ü", "Yacute": "Ý", "THORN": "Þ", "szlig": "ß", "agrave": "à", "aacute": "á", "acirc": "â",
    "atilde": "ã", "auml": "ä", "aring": "å", "aelig": "æ", "ccedil": "ç", "egrave": "è", "eacute": "é", "ecirc": "ê",
    "euml": "ë", "igrave": "ì", "iacute": "í", "icirc": "î", "iuml": "ï", "eth": "ð", "ntilde": "ñ", "ograve": "ò",
    "oacute": "ó", "ocirc": "ô", "otilde": "õ", "ouml": "ö", "divide": "÷", "oslash": "ø", "ugrave": "ù", "uacute": "ú",
    "ucirc": "û", "uuml": "ü", "yacute": "ý", "thorn": "þ", "yuml": "ÿ", "amacr": "ā", "Abreve": "Ă", "abreve": "ă",
    "aogon": "ą", "Cacute": "Ć", "cacute": "ć", "Ccaron": "Č", "ccaron": "č", "dcaron": "ď", "emacr": "ē", "eogon": "ę",
    "Ecaron": "Ě", "ecaron": "ě", "gbreve": "ğ", "imacr": "ī", "inodot": "ı", "Lstrok": "Ł", "lstrok": "ł",
    "nacute": "ń", "ncaron": "ň", "omacr": "ō", "odblac": "ő", "OElig": "Œ", "oelig": "œ", "Rcaron": "Ř", "rcaron": "ř",
    "sacute": "ś", "scedil": "ş", "Scaron": "Š", "scaron": "š", "tcaron": "ť", "umacr": "ū", "udblac": "ű", "Yuml": "Ÿ",
    "zacute": "ź", "Zdot": "Ż", "zdot": "ż", "Zcaron": "Ž", "zcaron": "ž", "fnof": "ƒ", "circ": "ˆ", "tilde": "˜",
    "Alpha": "Α", "Beta": "Β", "Gamma": "Γ", "Delta": "Δ", "Epsilon": "Ε", "Zeta": "Ζ", "Eta": "Η", "Theta": "Θ",
    "Iota": "Ι", "Kappa": "Κ", "Lambda": "Λ", "Mu": "Μ", "Nu": "Ν", "Xi": "Ξ", "Omicron": "Ο", "Pi": "Π", "Rho": "Ρ",
    "Sigma": "Σ", "Tau": "Τ", "Upsilon": "Υ", "Phi": "Φ", "Chi": "Χ", "Psi": "Ψ", "Omega": "Ω", "alpha": "α",
    "beta": "β", "gamma": "γ", "delta": "δ", "epsilon": "ε", "zeta": "ζ", "eta": "η", "theta": "θ", "iota": "ι",
    "kappa": "κ", "lambda": "λ", "mu": "μ", "nu": "ν", "xi": "ξ", "omicron": "ο", "pi": "π", "rho": "ρ", "sigmaf": "ς",
    "sigma": "σ", "tau": "τ", "upsilon": "υ", "phi": "φ", "chi": "χ", "psi": "ψ", "omega": "ω", "thetasym": "ϑ",
    "upsih": "ϒ", "piv": "ϖ", "ensp": "\u{2002}", "emsp": "\u{2003}", "numsp": "\u{2007}", "puncsp": "\u{2008}",
    "thinsp": "\u{2009}", "hairsp": "\u{200A}", "ZeroWidthSpace": "\u{200B}", "zwnj": "\u{200C}", "zwj": "\u{200D}",
    "lrm": "\u{200E}", "rlm": "\u{200F}", "dash": "‐", "hyphen": "‐", "ndash": "–", "mdash": "—", "horbar": "―",
    "lsquo": "‘", "rsquo": "’", "sbquo": "‚", "ldquo": "“", "rdquo": "”", "bdquo": "„", "dagger": "†", "Dagger": "‡",
    "bull": "•", "nldr": "‥", "hellip": "…", "mldr": "…", "permil": "‰", "prime": "′", "Prime": "″", "lsaquo": "‹",
    "rsaquo": "›", "oline": "‾", "frasl": "⁄", "NoBreak": "\u{2060}", "euro": "€", "image": "ℑ", "weierp": "℘",
    "real": "ℜ", "trade": "™", "alefsym": "ℵ", "frac13": "⅓", "frac23": "⅔", "frac15": "⅕", "frac18": "⅛",
    "frac38": "⅜", "frac58": "⅝", "frac78": "⅞", "larr": "←", "uarr": "↑", "rarr": "→", "darr": "↓", "harr": "↔",
    "nearr": "↗", "searr": "↘", "rarrw": "↝", "map": "↦", "crarr": "↵", "lArr": "⇐", "uArr": "⇑", "rArr": "⇒",
    "dArr": "⇓", "hArr": "⇔", "forall": "∀", "part": "∂", "exist": "∃", "empty": "∅", "nabla": "∇", "isin": "∈",
    "notin": "∉", "ni": "∋", "prod": "∏", "sum": "∑", "minus": "−", "lowast": "∗", "radic": "√", "prop": "∝",
    "infin": "∞", "ang": "∠", "and": "∧", "or": "∨", "cap": "∩", "cup": "∪", "int": "∫", "there4": "∴", "sim": "∼",
    "cong": "≅", "asymp": "≈", "ne": "≠", "equiv": "≡", "le": "≤", "ge": "≥", "sub": "⊂", "sup": "⊃", "nsub": "⊄",
    "sube": "⊆", "supe": "⊇", "oplus": "⊕", "otimes": "⊗", "perp": "⊥", "sdot": "⋅", "lceil": "⌈", "rceil": "⌉",
    "lfloor": "⌊", "rfloor": "⌋", "lang": "〈", "rang": "〉", "boxh": "─", "block": "█", "blk14": "░", "squ": "□",
    "loz": "◊", "bigstar": "★", "starf": "★", "star": "☆", "phone": "☎", "female": "♀", "male": "♂", "spades": "♠",
    "clubs": "♣", "hearts": "♥", "diams": "♦", "sung": "♪", "flat": "♭", "natural": "♮", "sharp": "♯", "check": "✓",
    "checkmark": "✓", "cross": "✗",
  ]
}
