internal import Newsletter
internal import Search

/// Asks for what nobody would type, and measures the slowest answer.
struct RandomStrings {
  private static let words = [
    "der", "die", "und", "in", "sora", "Sora", "Modell", "Modelle", "Häuser", "Forscher*innen", "Forscher:innen",
    "Forscher(innen)", "KI", "GPT-4o", "Sprachmodell", "Urheberrecht", "Gesichtserkennung", "a", "e", "s", "ge", "1",
    "20",
    "18:30", "Film- und Fernsehbranche", "Start-up", "Donaudampfschifffahrtsgesellschaft", "ß", "é", "東", "и",
  ]
  private static let marks = [
    " ", " ", " ", " ", " ", " ", "  ", "\n", "\t", "\u{A0}", "\0", "\u{1}", "\u{1F}", "\u{7F}", "\"", "„", "“", "”",
    "»",
    "«", "'", "’", "(", ")", "[", "]", "{", "}", "-", "–", "=", "*", ":", ";", "/", "\\", ".", "..", ",", "&", "%", "^",
    "+", "~", "|", "_", "#", "@", "\u{AD}", "\u{200B}", "\u{200D}", "\u{308}", "\u{301}", "\u{FFFD}", "\u{202E}",
    "\u{FEFF}", "🤖", "👩‍🔬",
  ]
  private static let operators = [
    " OR ", " ODER ", " | ", " AND ", " UND ", " NOT ", "NICHT ", " NEAR/5 ", " NEAR ", " NEAR/100 ", "*", "\"", "-",
    "=",
    "title:", "titel:", "section:", "rubrik:", "kind:lead", "kind:", "date:", "seit:", "bis:", "vor:", "date:2024",
    "seit:2 Wochen", "KW7/2024", "2024-Q1", "2024-02..", "märz", "gestern", "newsletter:", "autor:", "tag:", "zugang:",
    "quelle:", "link:", "model:", "heise.de", "' OR 1=1 --", "NEAR(a b)", "text:", "passage_fts:",
  ]

  let seed: UInt64
  private var dice: Dice

  init(seed: UInt64) {
    self.seed = seed
    dice = Dice(seed: seed)
  }

  struct Result {
    var answered = 0
    var refused = 0
    /// Seconds of each.
    var times: [Double] = []
    /// The slowest few, the slowest first.
    var slowest: [(seconds: Double, query: String)] = []
  }

  /// Every string has to be answered, or refused for its length.
  mutating func ask(_ count: Int, of index: borrowing Index) throws -> Result {
    var result = Result()
    for number in 0..<count {
      let query = next(number)
      do {
        var (seconds, isAnswered) = try Stopwatch.time { try Self.isAnswered(query, by: index) }
        // Other processes cost time as well: what seems slow gets two more chances.
        for _ in 0..<2 where seconds > Self.slow {
          seconds = min(seconds, try Stopwatch.time { try Self.isAnswered(query, by: index) }.seconds)
        }
        if isAnswered { result.answered += 1 } else { result.refused += 1 }
        result.note(seconds, query)
      } catch {
        throw Failure("seed \(seed), string \(number): \(error): \(query.debugDescription)")
      }
    }
    return result
  }

  /// Seconds.
  private static let slow = 0.01

  private static func isAnswered(_ query: String, by index: borrowing Index) throws -> Bool {
    do {
      let answer = try index.search(query, SearchOptions(limit: 10, today: Day(number: 20_000)))
      guard answer.hits.count(where: \.isComplete) == min(10, answer.total), answer.issueTotal <= answer.total else {
        throw Failure("the totals are wrong")
      }
      return true
    } catch SearchError.query {
      return false
    }
  }

  /// Mostly short; one in ten is a line long, one in a hundred as long as queries may be, and longer.
  private mutating func next(_ number: Int) -> String {
    let longest = number % 100 == 99 ? 3000 : number % 10 == 9 ? 60 : 10
    let pieces = dice.roll(below: longest) + 1
    // Some strings are of one kind, with few different pieces: what is slow is seldom a mixture of everything.
    let variety = dice.pick(of: [3, 10, 1000])
    let palette = (0..<min(variety, pieces)).map { _ in piece() }
    var text = ""
    for _ in 0..<pieces { text += dice.pick(of: palette) }
    return text
  }

  private mutating func piece() -> String {
    switch dice.roll(below: 8) {
    case 0, 1, 2: dice.pick(of: Self.words)
    case 3, 4: dice.pick(of: Self.marks)
    case 5: dice.pick(of: Self.operators)
    case 6: " " + dice.pick(of: Self.words)
    default: letters()
    }
  }

  private mutating func letters() -> String {
    var text = ""
    for _ in 0...dice.roll(below: 12) { text.unicodeScalars.append(Unicode.Scalar(UInt8(97 + dice.roll(below: 26)))) }
    return text
  }
}

extension RandomStrings.Result {
  private static let kept = 5

  fileprivate mutating func note(_ seconds: Double, _ query: String) {
    times.append(seconds)
    if slowest.count == Self.kept, let last = slowest.last, last.seconds >= seconds { return }
    slowest.append((seconds, query))
    slowest.sort { $0.seconds > $1.seconds }
    if slowest.count > Self.kept { slowest.removeLast() }
  }
}
