/// Which hosts are one site.
enum HostRules {
  /// The host that stands for all its variants; `host` is in lower case.
  static func normalized(_ host: String) -> String {
    var labels = host.split(separator: ".").map { Punycode.decoded($0) }
    if labels.count >= 3, labels.suffix(2) == ["translate", "goog"] { labels = translated(labels[labels.count - 3]) }
    while labels.count > 2, variants.contains(labels[0]) { labels.removeFirst() }
    // de.m.wikipedia.org
    if labels.count > 3, labels[1] == "m" { labels.remove(at: 1) }
    let name = labels.joined(separator: ".")
    return sameSites[name] ?? name
  }

  /// First labels of a site's other addresses; `mobile.de` and `amp.dev` have no other label before their domain.
  private static let variants: Set<String> = [
    "www",  // www.theverge.com
    "m",  // m.spiegel.de
    "mobile",  // mobile.twitter.com
    "mobil",  // mobil.stern.de
    "amp",  // amp.theguardian.com
    "touch",  // touch.example.com
  ]

  /// Sites that have moved or answer under several names.
  private static let sameSites = [
    "x.com": "twitter.com",
    "youtube-nocookie.com": "youtube.com",
    "old.reddit.com": "reddit.com",
    "np.reddit.com": "reddit.com",
  ]

  /// `www-heise-de.translate.goog` is www.heise.de; a hyphen of the host's own is doubled.
  private static func translated(_ label: String) -> [String] {
    label.split(separator: "-", omittingEmptySubsequences: false).reduce(into: [""]) { labels, piece in
      if piece.isEmpty, labels.count > 1 || !labels[0].isEmpty {
        labels[labels.count - 1] += "-"
      } else if labels[labels.count - 1].isEmpty || labels[labels.count - 1].hasSuffix("-") {
        labels[labels.count - 1] += piece
      } else {
        labels.append(String(piece))
      }
    }
  }
}

/// Host names with umlauts in their ASCII spelling: RFC 3492.
enum Punycode {
  /// `xn--mller-kva` → `müller`; other labels, and broken ones, stay as they are.
  static func decoded(_ label: Substring) -> String {
    guard label.hasPrefix("xn--") else { return String(label) }
    let coded = label.dropFirst(4)
    let hyphen = coded.lastIndex(of: "-")
    var output = Array(coded[..<(hyphen ?? coded.startIndex)].unicodeScalars)
    let digits = coded[(hyphen.map { coded.index(after: $0) } ?? coded.startIndex)...]
    return insert(Array(digits.utf8), into: &output) ? String(String.UnicodeScalarView(output)) : String(label)
  }

  private static func insert(_ digits: [UInt8], into output: inout [Unicode.Scalar]) -> Bool {
    var (code, index, bias, next) = (128, 0, 72, 0)
    while next < digits.count {
      let before = index
      var weight = 1
      var threshold = 36
      while true {
        guard next < digits.count, let digit = value(digits[next]), weight < 1 << 24 else { return false }
        next += 1
        index += digit * weight
        let top = min(max(threshold - bias, 1), 26)
        if digit < top { break }
        weight *= 36 - top
        threshold += 36
      }
      bias = adapted(index - before, count: output.count + 1, isFirst: before == 0)
      code += index / (output.count + 1)
      index %= output.count + 1
      guard let scalar = Unicode.Scalar(UInt32(clamping: code)) else { return false }
      output.insert(scalar, at: index)
      index += 1
    }
    return true
  }

  private static func value(_ digit: UInt8) -> Int? {
    switch digit {
    case UInt8(ascii: "a")...UInt8(ascii: "z"): Int(digit - UInt8(ascii: "a"))
    case UInt8(ascii: "0")...UInt8(ascii: "9"): Int(digit - UInt8(ascii: "0")) + 26
    default: nil
    }
  }

  private static func adapted(_ delta: Int, count: Int, isFirst: Bool) -> Int {
    var delta = isFirst ? delta / 700 : delta / 2
    delta += delta / count
    var bias = 0
    while delta > 455 {
      delta /= 35
      bias += 36
    }
    return bias + 36 * delta / (delta + 38)
  }
}
