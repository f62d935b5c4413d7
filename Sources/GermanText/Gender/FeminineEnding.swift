/// An ending of women's names of people, and the masculine that it stands beside.
///
/// Only endings that are sure without a lexicon. `-innen` ends the plural of each.
struct FeminineEnding {
  var feminine: [UInt8]
  var masculine: [UInt8]

  init(_ feminine: String, _ masculine: String) {
    self.feminine = Array(feminine.utf8)
    self.masculine = Array(masculine.utf8)
  }

  static let all: [FeminineEnding] = [
    .init("erin", "er"),  // Forscherin
    .init("entin", "ent"),  // Studentin
    .init("antin", "ant"),  // Praktikantin
    .init("istin", "ist"),  // Journalistin
    .init("orin", "or"),  // Autorin
    .init("eurin", "eur"),  // Redakteurin
    .init("aerin", "aer"),  // Sekretärin
    .init("atin", "at"),  // Kandidatin
    .init("itektin", "itekt"),  // Architektin
    .init("ologin", "ologe"),  // Psychologin
    .init("agogin", "agoge"),  // Pädagogin
    .init("ografin", "ograf"),  // Fotografin
    .init("ographin", "ograph"),  // Biographin
    .init("osophin", "osoph"),  // Philosophin
    .init("onomin", "onom"),  // Ökonomin
    .init("urgin", "urg"),  // Chirurgin
    .init("athletin", "athlet"),  // Athletin
    .init("chefin", "chef"),  // Chefin, Redaktionschefin
    .init("freundin", "freund"),  // Freundin
    .init("kundin", "kunde"),  // Kundin, Bankkundin
    .init("kollegin", "kollege"),  // Kollegin
    .init("expertin", "experte"),  // Expertin
    .init("juristin", "jurist"),  // Juristin
    .init("aerztin", "arzt"),  // Ärztin, Hausärztin
    .init("anwaeltin", "anwalt"),  // Anwältin
    .init("koechin", "koch"),  // Köchin
    .init("juedin", "jude"),  // Jüdin
    .init("franzoesin", "franzose"),  // Französin
    .init("beamtin", "beamter"),  // Beamtin, Polizeibeamtin
    .init("wirtin", "wirt"),  // Wirtin, Landwirtin
  ]

  /// Names and things that only end so.
  static let exceptions: Set<String> = [
    "argentin", "augustin", "benedictin", "byzantin", "chlorin", "christin", "clementin", "constantin", "corin",
    "elephantin", "florentin", "fluorin", "galantin", "glycerin", "glyzerin", "gelatin", "justin", "katerin",
    "katherin", "keratin", "kerin", "kirstin", "konstantin", "kristin", "latin", "leukerin", "martin", "palatin",
    "platin", "quentin", "saccharin", "sacharin", "satin", "serin", "serpentin", "statin", "terpentin", "torin",
    "valentin", "worin",
  ]
}
