/// The words that carry grammar rather than meaning: they are found as they are written and have no stem and no parts.
///
/// They stay in the index, so that `"der Letzte macht das Licht aus"` can be found; but `Uber` never finds `über`.
enum FunctionWords {
  /// Articles, pronouns, prepositions, conjunctions, auxiliary and modal verbs, particles, adverbs of degree and time.
  private static let folded: StaticString = """
    ab aber alle allein allem allen aller allerdings alles als also am an ander andere anderem anderen anderer anderes \
    anders anhand anstatt auch auf aufgrund aus ausser ausserdem bald bei beide beiden beider beides beim bereits \
    besonders bevor bin bis bisher bist bzw da dabei dadurch dafuer dagegen daher dahin damals damit danach daneben \
    dann daran darauf daraus darf darfst darin darueber darum darunter das dasselbe dass davon davor dazu dazwischen \
    dein deine deinem deinen deiner deines dem demnach den denen denn dennoch der deren derer derselbe derselben \
    deshalb dessen desto deswegen dich die dies diese dieselbe dieselben diesem diesen dieser dieses dir doch dort \
    dorthin du durch durfte durften duerfen ebenfalls ebenso ehe eher eigentlich ein eine einem einen einer eines \
    einige einigem einigen einiger einiges einmal entweder er erst es etwa etwas euch euer eure eurem euren eurer \
    eures fast fuer gab ganz gar gegen gegenueber genau genug gern gerne gewesen gibt ging haben habe hast hat hatte \
    hatten hattest hattet hier hierbei hiermit hierzu hin hinter hinterher ich ihm ihn ihnen ihr ihre ihrem ihren \
    ihrer ihres im immer in indem infolge innerhalb ins insbesondere insgesamt irgend irgendein irgendeine irgendwie \
    ist ja je jede jedem jeden jeder jedes jedoch jemand jene jenem jenen jener jenes jetzt kann kannst kaum kein \
    keine keinem keinen keiner keines koennen koennt koennte koennten konnte konnten mal man manche manchem manchen \
    mancher manches manchmal mehr mein meine meinem meinen meiner meines meist meistens mich mindestens mir mit \
    mithilfe moechte moechten moegen mochte muessen muss musst musste mussten nach nachdem naemlich neben nein nicht \
    nichts nie niemals niemand noch nun nur ob oben obwohl oder oft oftmals ohne ohnehin pro samt schon sehr sei \
    seid seien sein seine seinem seinen seiner seines seit seitdem selber selbst sich sie sind so sobald sodass \
    sofern sofort sogar solange solch solche solchem solchen solcher solches soll sollen sollst sollt sollte sollten \
    somit sondern sonst soweit sowie sowohl statt stets teils trotz trotzdem ueber ueberall ueberhaupt um und uns \
    unser unsere unserem unseren unserer unseres unter usw viel viele vielem vielen vieler vieles vielleicht vom von \
    vor vorbei vorher waehrend wann war waere waeren waren warst warum was weder wegen weil weiter weiterhin welch \
    welche welchem welchen welcher welches wem wen wenig wenige weniger wenigstens wenn wer werde werden werdet wessen \
    weswegen wie wieder wieso will willst wir wird wirst wo wobei wodurch wofuer wogegen woher wohin wohl wollen \
    wollte wollten womit wonach woran worauf woraus worden worin worueber worum wovon wozu wurde wurden wuerde \
    wuerden zu zudem zuletzt zum zur zusammen zwar zwischen
    """

  /// Open addressing over the words packed into 16 bytes; built once, in some microseconds.
  private static let table: [UInt128] = {
    var table = [UInt128](repeating: 0, count: 2048)
    var key: UInt128 = 0
    func insert(_ key: UInt128) {
      var slot = Self.slot(of: key)
      while table[slot] != 0 { slot = (slot + 1) & 2047 }
      table[slot] = key
    }
    folded.withUTF8Buffer { bytes in
      for index in 0..<folded.utf8CodeUnitCount {
        let byte = unsafe bytes[index]
        if byte == UInt8(ascii: " ") {
          insert(key)
          key = 0
        } else {
          key = key << 8 | UInt128(byte)
        }
      }
    }
    insert(key)
    return table
  }()

  private static func slot(of key: UInt128) -> Int {
    let mixed = (UInt64(truncatingIfNeeded: key) ^ UInt64(truncatingIfNeeded: key >> 61)) &* 0x9E37_79B9_7F4A_7C15
    return Int(mixed >> 53)
  }

  /// Whether a folded word is one of them.
  static func contains(_ word: Span<UInt8>) -> Bool {
    guard word.count <= 16 else { return false }
    var key: UInt128 = 0
    for index in word.indices { key = key << 8 | UInt128(word[index]) }
    var slot = Self.slot(of: key)
    while table[slot] != 0 {
      if table[slot] == key { return true }
      slot = (slot + 1) & 2047
    }
    return false
  }
}
