/// Text that stands word for word in many issues of a newsletter: a greeting, a button, the words for a picture.
///
/// Whether a text is one is decided from a count, not from an issue alone, so that one new issue changes no other.
package enum RepeatedText {
  /// The number by which a passage's text is counted; the same text has the same number on every machine.
  package static func key(of text: [UInt8]) -> UInt64 { ContentDigest.of(text) }

  /// In how many of a newsletter's issues, `issues` in all, a text has to stand to count as repeated: in a fifth of them,
  /// and in five.
  package static func fewest(of issues: Int) -> Int { max(5, (issues + 4) / 5) }
}
