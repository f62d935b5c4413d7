/// The names of a chart with their lines and markers, side by side, on as many lines as they need.
struct ChartLegend {
  struct Entry: Equatable {
    var place: Int
    var name: String
    var total: String
    var x: Double
    var row: Int
  }

  static let rowHeight = 22.0
  /// The piece of a line before a name.
  private static let sample = 34.0
  private static let gap = 22.0
  /// A name is cut where it would take more than a third of a line.
  private static let longest = ChartFrame.contentWidth / 3

  let entries: [Entry]

  init(_ series: [Chart.Series], width: Double) {
    var entries: [Entry] = []
    var x = 0.0
    var row = 0
    for (place, series) in series.enumerated() {
      let name = series.name.shortened(to: Self.longest, size: 13)
      let total = series.total.grouped
      let own = Self.sample + 8 + (name + " " + total).width(size: 13)
      if x > 0, x + own > width {
        x = 0
        row += 1
      }
      entries.append(Entry(place: place, name: name, total: total, x: x, row: row))
      x += own + Self.gap
    }
    self.entries = entries
  }

  var height: Double { Double((entries.last?.row ?? -1) + 1) * Self.rowHeight }

  func draw(_ svg: inout SVGWriter, at top: Double) {
    for entry in entries {
      let style = SeriesStyle(entry.place)
      let x = ChartFrame.margin + entry.x
      let y = top + (Double(entry.row) + 0.5) * Self.rowHeight
      svg.element("g", [("class", style.name)]) { svg in
        svg.polyline([ChartPoint(x, y), ChartPoint(x + Self.sample, y)], dash: style.dash)
        svg.element("path", [("d", style.marker.path(at: ChartPoint(x + Self.sample / 2, y)))])
      }
      let place = ChartPoint(x + Self.sample + 8, y + 4.5)
      svg.text([(entry.name, "ink"), (entry.total, "faint")], place, size: 13)
    }
  }
}
