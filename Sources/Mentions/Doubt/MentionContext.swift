internal import GermanText

/// A mention among the words beside it.
struct MentionContext {
  let mention: Mention
  let sentence: Sentence
  /// The words from the end of the name on, those of the version too.
  private let wordsAfterName: ArraySlice<Sentence.Word>
  /// The word before the name, with nothing but a blank, a hyphen or a quote between.
  let wordBefore: Sentence.Word?
  /// The same, if a hyphen joins it to the name.
  let wordJoinedBefore: Sentence.Word?
  /// The word after the mention, with nothing but a blank or a hyphen between.
  private let wordAfter: Sentence.Word?
  /// The same, if a hyphen joins it to the mention.
  let wordJoinedAfter: Sentence.Word?
  /// The same, if a blank stands between and the name is in its plain form.
  let plainWordAfter: Sentence.Word?
  /// What follows the name in a closed compound.
  let rest: [Sentence.Word]
  /// CLAUDE MONET
  let isInCapitals: Bool
  /// Whether a comma stands before the word before: what looks like an article is a relative pronoun.
  private let isAfterComma: Bool

  init(mention: Mention, nameEnd: Int, sentence: Sentence, text: Span<UInt8>) {
    self.mention = mention
    self.sentence = sentence
    wordsAfterName = sentence.words.drop { $0.range.lowerBound < nameEnd }
    let before = sentence.words[..<sentence.own.lowerBound].last
    let gapBefore = before.flatMap { Gap(text, $0.range.upperBound..<mention.range.lowerBound) }
    wordBefore = gapBefore == nil ? nil : before
    wordJoinedBefore = gapBefore == .hyphen ? before : nil
    let after = sentence.words[sentence.own.upperBound...].first
    let gapAfter = after.flatMap { Gap(text, mention.range.upperBound..<$0.range.lowerBound) }
    wordAfter = gapAfter == .hyphen || gapAfter == .blank ? after : nil
    wordJoinedAfter = gapAfter == .hyphen ? after : nil
    plainWordAfter = gapAfter == .blank && mention.form == .plain ? after : nil
    isInCapitals = text.isCapital(at: mention.range.lowerBound + 1)
    let beginning = before?.range.lowerBound ?? 0
    isAfterComma = beginning >= 2 && text[beginning - 2] == UInt8(ascii: ",")
    let isCompound = mention.form == .compound
    rest = isCompound ? Sentence(of: (nameEnd..<mention.range.upperBound).map { text[$0] }).words : []
  }

  private enum Gap {
    case blank, hyphen, quote

    init?(_ text: Span<UInt8>, _ range: Range<Int>) {
      guard let separator = Separator.read(text, at: range.lowerBound), !range.isEmpty else { return nil }
      if separator.end == range.upperBound {
        self = separator.kind == .blank ? .blank : .hyphen
      } else if range.upperBound - separator.end <= 3, Self.isQuote(Scalar(in: text, at: separator.end)) {
        self = .quote
      } else {
        return nil
      }
    }

    private static func isQuote(_ scalar: Scalar) -> Bool {
      switch scalar.value {
      case 0x22, 0x27, 0x2A, 0x5F: true  // " ' * _
      case 0xAB, 0xBB, 0x2018...0x201F, 0x2039, 0x203A: true  // « », ‘ to ‟, ‹ ›
      default: false
      }
    }
  }

  /// Whether these words stand directly before the name.
  func follows(_ words: [String]) -> Bool {
    wordBefore != nil && sentence.words[..<sentence.own.lowerBound].suffix(words.count).map(\.text) == words
  }

  /// Whether these words stand directly after the name, as its version too.
  func precedes(_ words: [String]) -> Bool {
    guard mention.version != words.first || words.count > 1 else { return true }
    guard wordAfter != nil || mention.version != nil else { return false }
    return wordsAfterName.prefix(words.count).map(\.text) == words
  }

  /// Whether an article belongs to the name: der Mistral; not: der Mistral Chatbot; nor: die Rolle, die Mistral spielt.
  var standsAfterArticle: Bool {
    guard mention.form == .plain || mention.form == .genitive, wordJoinedBefore == nil, !isAfterComma,
      let wordBefore
    else { return false }
    return Self.articles.contains(wordBefore.text) && plainWordAfter?.isCapital != true
  }

  /// Whether the name begins the sentence without an article, as names do: Genie erzeugt Welten; but: Genies arbeiten.
  var isSubject: Bool {
    guard sentence.own.lowerBound == 0, let wordAfter else { return false }
    return wordAfter.isCapital == (mention.form == .genitive)
  }

  private static let articles: Set<String> = [
    "der", "die", "das", "den", "dem", "des", "ein", "eine", "einen", "einem", "einer", "eines", "kein", "keine",
    "keinen", "keinem", "dieser", "diese", "dieses", "diesen", "diesem", "jeder", "jede", "jedes", "jeden", "jedem",
    "beim", "vom", "zum", "mein", "meinen", "meinem", "dein", "deinen", "deinem", "sein", "seinen", "seinem", "ihr",
    "ihren", "ihrem", "unser", "unseren", "unserem",
  ]
}
