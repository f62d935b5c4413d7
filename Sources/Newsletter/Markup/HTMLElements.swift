/// What the tags of an HTML element mean for text.
enum HTMLRole: Equatable {
  /// Vanishes without a trace: `<b>`.
  case inline
  /// Parts words: `<br>`, `<td>`.
  case spacing
  /// Ends a passage: `<p>`.
  case block
  case heading(level: Int)
  case bullet
  /// Vanishes with everything inside: `<script>`.
  case dropped
  case link
  case image
}

/// The elements of HTML. A name that is not among them, without a hyphen, is no tag but text: `Array<Int>`.
enum HTMLElements {
  static func role(of name: String) -> HTMLRole? { roles[name] }

  private static let roles: [String: HTMLRole] = {
    var roles: [String: HTMLRole] = [
      "a": .link, "img": .image, "li": .bullet, "dt": .bullet, "dd": .bullet, "h1": .heading(level: 1),
      "h2": .heading(level: 2), "h3": .heading(level: 3), "h4": .heading(level: 4), "h5": .heading(level: 5),
      "h6": .heading(level: 6),
    ]
    for name in inline.split(separator: " ") { roles[String(name)] = .inline }
    for name in spacing.split(separator: " ") { roles[String(name)] = .spacing }
    for name in block.split(separator: " ") { roles[String(name)] = .block }
    for name in dropped.split(separator: " ") { roles[String(name)] = .dropped }
    return roles
  }()

  private static let inline = """
    abbr acronym b bdi bdo big blink canvas cite code data del dfn em font i ins kbd label mark marquee meter nobr \
    object output progress q rb rp rt rtc ruby s samp slot small span strike strong sub sup time tt u var wbr
    """
  private static let spacing = "br td th button input option select textarea embed param source track video audio"
  private static let block = """
    address article aside base blockquote body caption center col colgroup details dialog div dl fieldset figcaption \
    figure footer form frame frameset head header hgroup hr html iframe legend link main map area menu meta nav ol optgroup p picture pre \
    search section summary table tbody tfoot thead tr ul
    """
  private static let dropped = "script style noscript template svg math title"
}
