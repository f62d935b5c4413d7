internal import GermanText

/// Tells a number that counts or dates something from one that is a version: „Gemini 3 Millionen Nutzer“.
enum Quantity {
  /// Letters that directly after a number are no version: 3x, 24h, GPT-4s.
  static let letters = Set("sxhSXH".utf8)

  /// Whether what follows a number makes it an amount, a time or a date.
  static func goesOn(_ text: Span<UInt8>, at index: Int, isWhole: Bool, isApart: Bool) -> Bool {
    if index + 1 < text.count, text[index] == UInt8(ascii: ":"), text.isDigit(at: index + 1) { return true }
    if isSign(text, at: index) { return true }
    if isWhole, isOrdinal(text, at: index) { return true }
    guard let separator = Separator.read(text, at: index) else { return false }
    if isSign(text, at: separator.end) { return true }
    // GPT-4 Token: a version, since it is joined to the name.
    guard isApart else { return false }
    let word = word(text, at: separator.end)
    switch separator.kind {
    case .blank: return measures.contains(word) || things.contains(word)
    case .hyphen: return measures.contains(word) || Self.endings.contains { word.hasPrefix($0) }
    case .dot: return false
    }
  }

  /// %, ‰, °, and signs of currencies.
  private static func isSign(_ text: Span<UInt8>, at index: Int) -> Bool {
    guard index < text.count else { return false }
    switch Scalar(in: text, at: index).value {
    case 0x24, 0x25, 0xA3, 0xA5, 0xB0, 0x2030, 0x20AC: return true  // $ % £ ¥ ° ‰ €
    default: return false
    }
  }

  /// Gemini 3. November; a version before a full stop is followed by a new sentence.
  private static func isOrdinal(_ text: Span<UInt8>, at index: Int) -> Bool {
    guard index < text.count, text[index] == UInt8(ascii: ".") else { return false }
    let next = Separator.skippingBlanks(text, from: index + 1)
    guard next > index + 1, next < text.count else { return false }
    return text.isLowercase(at: next) || months.contains(word(text, at: next))
  }

  private static func word(_ text: Span<UInt8>, at index: Int) -> String {
    let end = min(text.wordEnd(from: index), index + 24)
    var bytes: [UInt8] = []
    for position in index..<max(end, index) { bytes.append(text[position]) }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static let months: Set<String> = [
    "Januar", "Jänner", "Februar", "Feber", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober",
    "November", "Dezember",
  ]

  /// What follows a hyphen: 3-mal, 12-jährig, 30-sekündig.
  private static let endings = ["jährig", "stündig", "minütig", "sekündig", "tägig", "wöchig", "monatig", "stellig"]

  /// What can be measured after a name without anything between: Gemini 30 Sekunden, Gemini 30-Sekunden-Clips.
  private static let measures: Set<String> = [
    // Numbers
    "Tausend", "tausend", "Mio", "Million", "Millionen", "Mrd", "Milliarde", "Milliarden", "Billion", "Billionen",
    "Dutzend", "Prozent", "Prozentpunkte", "Promille", "Mal", "mal", "fach", "Punkte", "Punkten", "Plätze", "Stellen",
    // Money
    "Euro", "EUR", "Cent", "Dollar", "USD", "Pfund", "Franken", "CHF", "Yuan", "Yen",
    // Time
    "Uhr", "Sekunde", "Sekunden", "Minute", "Minuten", "Stunde", "Stunden", "Tag", "Tage", "Tagen", "Woche", "Wochen",
    "Monat", "Monate", "Monaten", "Quartal", "Quartale", "Jahr", "Jahre", "Jahren", "Jahrzehnte",
    // Measures
    "Bit", "Byte", "KB", "MB", "GB", "TB", "Gigabyte", "Megabyte", "Terabyte", "Pixel", "Watt", "Kilowatt", "Megawatt",
    "Gigawatt", "Wh", "kWh", "Wattstunde", "Wattstunden", "Kilowattstunde",
    "Kilowattstunden", "Megawattstunden", "Meter", "Metern", "Kilometer", "Kilometern", "Zentimeter", "Millimeter",
    "km", "cm", "mm", "kg", "m",
    "Gramm", "Kilo", "Kilogramm", "Tonnen", "Liter", "Milliliter", "Grad", "Hertz",
  ]

  /// What can be counted so; after a hyphen the number is a version: Sora 2-Videos.
  private static let things: Set<String> = [
    // People
    "Nutzer", "Nutzern", "Nutzerinnen", "User", "Menschen", "Personen", "Leute", "Mitarbeiter", "Mitarbeitende",
    "Mitarbeiterinnen", "Beschäftigte", "Entwickler", "Entwicklerinnen", "Kunden", "Kundinnen", "Abonnenten",
    "Unternehmen", "Firmen", "Forscher", "Fachleute", "Studierende", "Teilnehmer", "Teilnehmende", "Kinder",
    // Things
    "Anfragen", "Antworten", "Aufgaben", "Aufträge", "Beispiele", "Bilder", "Bildern", "Bücher", "Clips", "Dateien",
    "Dokumente", "Entwürfe", "Fälle", "Fällen", "Fehler", "Fotos", "Fragen", "Lieder", "Länder", "Ländern", "Minuten",
    "Nachrichten", "Parameter", "Parametern", "Prompts", "Proben", "Quellen", "Sätze", "Schritte", "Seiten", "Songs",
    "Sprachen", "Stimmen", "Stück", "Stücke", "Tests", "Texte", "Token", "Tokens", "Variablen", "Varianten",
    "Versionen", "Versuche", "Videos", "Wörter", "Worte", "Zeichen", "Zeilen", "Zitate",
  ]
}
