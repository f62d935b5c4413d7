/// What stands before a verb and makes another one of it: `herunter` + `geladen`.
enum VerbPrefix {
  /// Longer ones before their beginnings.
  static let all: [[UInt8]] = [
    "auseinander", "dazwischen", "gegenueber", "aneinander", "entgegen", "herunter", "hinunter", "vorueber",
    "zusammen", "herueber", "hinueber", "zurecht", "zurueck", "daneben", "dagegen", "herauf", "heraus", "herein",
    "hervor", "hinauf", "hinaus", "hinein", "hinweg", "umher", "unter", "voran", "voraus", "vorbei", "vorweg",
    "weiter", "wieder", "wider", "ueber", "durch", "herab", "heran", "herum", "davon", "dabei", "daran", "hinzu",
    "empor", "gleich", "nieder", "statt", "fehl", "fest", "fort", "frei", "hoch", "kurz", "teil", "nach", "heim",
    "miss", "auf", "aus", "bei", "dar", "ein", "ent", "her", "hin", "los", "mit", "neu", "ver", "vor", "weg",
    "zer", "ab", "an", "be", "da", "er", "um", "zu",
  ].map { Array($0.utf8) }

  /// The length up to which a prefix stands before nouns as well.
  static let shortest = 4

  /// Between prefix and infinitive: herunterzuladen.
  static let zu = Array("zu".utf8)
}
