import Foundation

/// SplitMix64, so that a failing case can be had again: `SEED=42 swift test`.
struct SeededGenerator: RandomNumberGenerator {
  let seed: UInt64
  private var state: UInt64

  init(seed: UInt64 = Self.chosen) {
    self.seed = seed
    state = seed
  }

  private static let chosen = ProcessInfo.processInfo.environment["SEED"].flatMap { UInt64($0) } ?? 20_240_220

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// Some of the pieces, one after the other.
  mutating func text(of pieces: [String], upTo count: Int) -> String {
    (0..<Int.random(in: 0...count, using: &self)).map { _ in pieces.randomElement(using: &self) ?? "" }.joined()
  }
}

/// Canonical decomposition of the letters that the tests use.
func decomposed(_ text: String) -> String {
  var result = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    if let (base, mark) = decompositions[scalar] { result += [base, mark] } else { result.append(scalar) }
  }
  return String(result)
}

private let decompositions: [Unicode.Scalar: (Unicode.Scalar, Unicode.Scalar)] = [
  "ä": ("a", "\u{308}"), "ö": ("o", "\u{308}"), "ü": ("u", "\u{308}"), "ï": ("i", "\u{308}"), "ë": ("e", "\u{308}"),
  "Ä": ("A", "\u{308}"), "Ö": ("O", "\u{308}"), "Ü": ("U", "\u{308}"), "Ï": ("I", "\u{308}"),
  "é": ("e", "\u{301}"), "è": ("e", "\u{300}"), "ê": ("e", "\u{302}"), "à": ("a", "\u{300}"), "ç": ("c", "\u{327}"),
  "ñ": ("n", "\u{303}"), "ń": ("n", "\u{301}"), "å": ("a", "\u{30A}"), "š": ("s", "\u{30C}"), "É": ("E", "\u{301}"),
  "ó": ("o", "\u{301}"),
]
