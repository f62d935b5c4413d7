/// The colors of a chart, on paper and on dark screens.
enum ChartStyle {
  /// Neighbours differ in hue along blue and yellow, which nearly all eyes tell apart, and in lightness, which print
  /// without color keeps. Contrast with the ground is at least 3 to 1 (WCAG 2.1, 1.4.11).
  static let colors: [(light: String, dark: String)] = [
    ("#0064a6", "#6cb6ff"),  // blue
    ("#d1570a", "#ff9a57"),  // vermilion
    ("#006b52", "#4cd3a5"),  // green
    ("#c2619a", "#f7a8d3"),  // pink
    ("#2b2b2b", "#f2f2f2"),  // ink
  ]

  private static let light = (ground: "#ffffff", ink: "#1d1f21", faint: "#5c6166", grid: "#dfe2e5", axis: "#8a9096")
  private static let dark = (ground: "#16181b", ink: "#f0f1f2", faint: "#a9afb5", grid: "#33373c", axis: "#7b8289")

  /// Not all programs know variables, so that every rule is written out.
  static var sheet: String {
    """
        .ground { fill: \(light.ground); }
        text { stroke: none; }
        .grid, .axis { stroke-width: 1; }
        .halo { paint-order: stroke; stroke-width: 4; stroke-linejoin: round; }
        polyline { fill: none; stroke-width: 2; stroke-linejoin: round; }
        path { stroke-width: 1; }
    \(rules(light, colors.map(\.light), indent: "    "))\
        @media screen and (prefers-color-scheme: dark) {
          .ground { fill: \(dark.ground); }
    \(rules(dark, colors.map(\.dark), indent: "      "))\
        }

    """
  }

  private static func rules(
    _ tone: (ground: String, ink: String, faint: String, grid: String, axis: String), _ colors: [String],
    indent: String
  ) -> String {
    let lines =
      [
        ".ink { fill: \(tone.ink); }", ".faint { fill: \(tone.faint); }", ".halo { stroke: \(tone.ground); }",
        ".grid { stroke: \(tone.grid); }", ".axis { stroke: \(tone.axis); }", "path { stroke: \(tone.ground); }",
      ]
      + colors.enumerated().map { place, color in
        ".s\(place + 1) { fill: \(color); } .s\(place + 1) polyline { stroke: \(color); }"
      }
    return lines.map { indent + $0 + "\n" }.joined()
  }
}
