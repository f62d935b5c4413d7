/// Writes a document of SVG, an element a line.
struct SVGWriter {
  private(set) var document = ""
  private var depth = 0

  mutating func element(
    _ name: String, _ attributes: [(String, String)] = [], text: String? = nil,
    _ body: ((inout SVGWriter) -> Void)? = nil
  ) {
    document += String(repeating: "  ", count: depth) + "<" + name
    for (key, value) in attributes { document += " \(key)=\"\(value.escapedForXML)\"" }
    if let body {
      document += ">\n"
      depth += 1
      body(&self)
      depth -= 1
      document += String(repeating: "  ", count: depth) + "</\(name)>\n"
    } else if let text {
      document += ">\(text.escapedForXML)</\(name)>\n"
    } else {
      document += "/>\n"
    }
  }

  /// Rules that need no escaping.
  mutating func style(_ sheet: String) {
    document += "  <style>\n\(sheet)  </style>\n"
  }

  mutating func text(_ text: String, _ point: ChartPoint, size: Int, _ attributes: KeyValuePairs<String, String>) {
    let place = [("x", point.x.inSVG), ("y", point.y.inSVG), ("font-size", String(size))]
    element("text", place + attributes.map { ($0.key, $0.value) }, text: text)
  }

  /// A line of text whose parts differ in their class, with a gap between them.
  mutating func text(_ spans: [(text: String, class: String)], _ point: ChartPoint, size: Int) {
    document += String(repeating: "  ", count: depth)
    document += "<text x=\"\(point.x.inSVG)\" y=\"\(point.y.inSVG)\" font-size=\"\(size)\">"
    for (place, span) in spans.enumerated() {
      document += "<tspan class=\"\(span.class)\"" + (place == 0 ? "" : " dx=\"5\"")
      document += ">\(span.text.escapedForXML)</tspan>"
    }
    document += "</text>\n"
  }

  mutating func line(_ start: ChartPoint, _ end: ChartPoint, class name: String) {
    element(
      "line",
      [
        ("class", name), ("x1", start.x.inSVG), ("y1", start.y.inSVG), ("x2", end.x.inSVG), ("y2", end.y.inSVG),
      ])
  }

  mutating func rectangle(_ box: ChartBox) {
    element(
      "rect",
      [
        ("x", box.left.inSVG), ("y", box.top.inSVG), ("width", (box.right - box.left).inSVG),
        ("height", (box.bottom - box.top).inSVG),
      ])
  }

  mutating func polyline(_ points: [ChartPoint], dash: String?) {
    let places = points.map { "\($0.x.inSVG),\($0.y.inSVG)" }.joined(separator: " ")
    element("polyline", [("points", places)] + (dash.map { [("stroke-dasharray", $0)] } ?? []))
  }
}

extension Double {
  /// With one digit after the point at most: a tenth of a unit is less than any eye sees.
  var inSVG: String {
    let tenths = Int((self * 10).rounded())
    let sign = tenths < 0 ? "-" : ""
    let (whole, rest) = tenths.magnitude.quotientAndRemainder(dividingBy: 10)
    return sign + String(whole) + (rest == 0 ? "" : ".\(rest)")
  }
}

extension String {
  /// As text or attribute; characters that XML 1.0 has no place for become U+FFFD.
  fileprivate var escapedForXML: String {
    var escaped = ""
    for scalar in unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "\t", "\n", "\r": escaped += " "
      case "\u{0}"..."\u{1F}", "\u{FFFE}", "\u{FFFF}": escaped += "\u{FFFD}"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
