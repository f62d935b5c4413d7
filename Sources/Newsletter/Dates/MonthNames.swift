/// The German and English names of months and weekdays.
enum MonthNames {
  /// As `FoldedText` spells them: `März` is `marz`.
  private static let numbers: [String: Int] = [
    "januar": 1, "janner": 1, "january": 1, "jan": 1,
    "februar": 2, "feber": 2, "february": 2, "feb": 2,
    "marz": 3, "maerz": 3, "march": 3, "mar": 3, "mrz": 3,
    "april": 4, "apr": 4,
    "mai": 5, "may": 5,
    "juni": 6, "june": 6, "jun": 6,
    "juli": 7, "july": 7, "jul": 7,
    "august": 8, "aug": 8,
    "september": 9, "sept": 9, "sep": 9,
    "oktober": 10, "october": 10, "okt": 10, "oct": 10,
    "november": 11, "nov": 11,
    "dezember": 12, "december": 12, "dez": 12, "dec": 12,
  ]

  private static let weekdays: Set<String> = [
    "montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonnabend", "sonntag",
    "mo", "di", "mi", "do", "fr", "sa", "so",
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
    "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun",
  ]

  static func number(of foldedName: String) -> Int? { numbers[foldedName] }

  static func isWeekday(_ foldedName: String) -> Bool { weekdays.contains(foldedName) }

  /// The month whose name stands at `start` as a whole word.
  static func number(ofWordAt start: Int, in bytes: [UInt8], before end: Int) -> Int? {
    var index = start
    while index < end, index - start < 12, ByteClass.isLetter(bytes[index]) || bytes[index] >= 0x80 { index += 1 }
    guard index - start >= 3, index - start < 12 else { return nil }
    return numbers[FoldedText.words(in: Array(bytes[start..<index]))]
  }
}

/// The months by their names, for whoever reads dates outside an issue.
package enum Month {
  /// 1 to 12 for a German or English name, whole or short, in any case; else nil.
  package static func number(named name: some StringProtocol) -> Int? {
    MonthNames.number(of: FoldedText.words(in: Array(name.utf8)))
  }
}
