internal import GermanText

/// Decides from the words around a mention whether a false friend of the model is meant.
struct DoubtJudge: Sendable {
  private struct Friend: Sendable {
    var reason: String
    var near: WordTable
    /// Folded words in their order.
    var before: [[String]]
    var after: [[String]]
    var signs: FalseFriend.Signs

    init(_ friend: FalseFriend) {
      reason = friend.reason
      near = WordTable(friend.near)
      before = friend.before.map(Self.words)
      after = friend.after.map(Self.words)
      signs = friend.signs
    }

    private static func words(of text: String) -> [String] {
      Analyzer().chains(in: Array(text.utf8)).flatMap(\.words).map(\.word)
    }
  }

  /// A person who was called by the whole name.
  struct Person {
    fileprivate var reason: String
    /// Where the sentence ends that does so.
    fileprivate var sentenceEnd: Int
  }

  private let friends: [Friend]
  private let support: Support
  private let known: Set<String>

  /// Nil for a model that nothing else is called like.
  init?(for model: Model, in catalogue: Catalogue) {
    guard !model.falseFriends.isEmpty else { return nil }
    friends = model.falseFriends.map(Friend.init)
    support = Support(for: model, in: catalogue)
    known = catalogue.words.names
  }

  /// The reason why a mention whose name ends at `nameEnd` may be none; nil if it is one.
  ///
  /// `person` is whom the text has named so far: Sora Lindner is Sora in the sentences after it, since a name seldom
  /// changes its meaning within a text. (Gale, Church and Yarowsky, "One Sense per Discourse", 1992.)
  func doubt(about mention: Mention, nameEnd: Int, in text: Span<UInt8>, _ person: inout Person?) -> String? {
    let sentence = Sentence(around: mention.range, in: text)
    let context = MentionContext(mention: mention, nameEnd: nameEnd, sentence: sentence, text: text)
    for friend in friends where isCertain(friend, context) { return friend.reason }
    guard mention.version == nil else { return nil }
    for friend in friends {
      if isPerson(friend, context) {
        person = Person(reason: friend.reason, sentenceEnd: sentence.words.last?.range.upperBound ?? 0)
        return friend.reason
      }
      if isBeside(friend, context) { return friend.reason }
    }
    guard !support.isFound(in: context) else { return nil }
    if let friend = friends.first(where: { isLikely($0, context) }) { return friend.reason }
    guard let person, mention.form == .plain || mention.form == .genitive,
      mention.range.lowerBound >= person.sentenceEnd
    else { return nil }
    return person.reason
  }

  // MARK: Signs

  /// Words directly before and after the name.
  private func isCertain(_ friend: Friend, _ context: MentionContext) -> Bool {
    friend.before.contains(where: context.follows) || friend.after.contains(where: context.precedes)
  }

  /// What only a version outweighs: an apposition or a compound with a word of the false friend.
  private func isBeside(_ friend: Friend, _ context: MentionContext) -> Bool {
    if let word = context.wordBefore, word.isCapital, friend.near.contains(word) { return true }
    if let word = context.wordJoinedAfter, friend.near.contains(word) { return true }
    if context.rest.contains(where: friend.near.contains) { return true }
    if friend.signs.contains(.head), let word = context.wordJoinedBefore, isOther(word) { return true }
    return false
  }

  /// The same for the whole name of a person.
  private func isPerson(_ friend: Friend, _ context: MentionContext) -> Bool {
    if friend.signs.contains(.surname), let word = context.plainWordAfter, canBeSurname(word, context) { return true }
    if friend.signs.contains(.givenName), let word = context.wordBefore, isGivenName(word) { return true }
    return false
  }

  private func isLikely(_ friend: Friend, _ context: MentionContext) -> Bool {
    if friend.signs.contains(.everyday), context.mention.form != .hyphenated, !context.isSubject { return true }
    if friend.signs.contains(.article), context.standsAfterArticle { return true }
    if friend.signs.contains(.nearAfterArticle), !context.standsAfterArticle { return false }
    return context.sentence.others.contains(where: friend.near.contains)
  }

  /// A capitalised word that is no noun and no name of the catalogue; a name that is not known may be a product of the
  /// maker, if the sentence speaks of it.
  private func canBeSurname(_ word: Sentence.Word, _ context: MentionContext) -> Bool {
    guard word.isCapital, !word.isAcronym || context.isInCapitals, isOther(word) else { return false }
    if Analyzer().isCommonNoun(word.text) { return false }
    let classes = Analyzer().classes(of: word.text)
    // An adjective or a verb in capitals begins a heading or a quote.
    if !classes.isDisjoint(with: [.adjective, .verb]), !classes.contains(.name) { return false }
    return classes.contains(.name) || !support.namesMaker(in: context)
  }

  private func isGivenName(_ word: Sentence.Word) -> Bool {
    word.isCapital && isOther(word) && Analyzer().classes(of: word.text).contains(.name)
  }

  /// Whether a word is neither grammar nor a number nor a name of the catalogue: not GPT-5-Codex.
  private func isOther(_ word: Sentence.Word) -> Bool {
    guard word.stem != nil, !known.contains(word.text) else { return false }
    return !(word.text.hasSuffix("s") && known.contains(String(word.text.dropLast())))
  }
}
