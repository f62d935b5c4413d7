/// Series as columns, each in a strip of its own, with one scale for all.
struct ColumnsPanel: ChartPanel {
  /// Of all strips, as long as each has enough to tell five counts apart.
  private static let height = 280.0
  private static let leastHeight = 44.0
  /// Above a strip, for the number on its highest column.
  private static let gap = 18.0
  /// Names are cut where they would take more than a quarter of the picture.
  private static let longest = ChartFrame.width / 4
  /// Broader columns look like areas.
  private static let broadest = 36.0

  struct Strip: Sendable {
    var name: String
    var series: Chart.Series
    var frame: ChartFrame

    /// A column for each period with a count.
    var columns: [ChartBox] {
      let width = min(ColumnsPanel.broadest, frame.strip * 0.72)
      return series.values.enumerated().filter { $1 > 0 }.map { period, count in
        let x = frame.x(of: period)
        return ChartBox(left: x - width / 2, top: frame.y(of: count), right: x + width / 2, bottom: frame.area.bottom)
      }
    }
  }

  let strips: [Strip]
  private let axis: PeriodAxis

  init(_ chart: Chart) {
    let scale = CountScale(upTo: chart.series.flatMap(\.values).max() ?? 0)
    let isAlone = chart.series.count == 1
    let names = chart.series.map { $0.name.shortened(to: Self.longest, size: 13) }
    let total = " 0000"
    let nameWidth = isAlone ? 0 : 12 + (names.map { ($0 + total).width(size: 13) }.max() ?? 0)
    let count = Double(max(1, names.count))
    let height = max(Self.leastHeight, (Self.height - (count - 1) * Self.gap) / count)
    strips = zip(names, chart.series).enumerated().map { place, named in
      let top = ChartFrame.panelTop + Self.gap + Double(place) * (height + Self.gap)
      return Strip(
        name: named.0, series: named.1,
        frame: ChartFrame(
          periods: chart.periods.count, scale: scale, left: ChartFrame.margin + nameWidth + scale.labelWidth, top: top,
          height: height))
    }
    axis = PeriodAxis(chart.periods, width: strips.first.map { $0.frame.area.right - $0.frame.area.left } ?? 0)
  }

  var bottom: Double { strips.last?.frame.area.bottom ?? ChartFrame.panelTop }

  func draw(_ svg: inout SVGWriter) {
    for (place, strip) in strips.enumerated() {
      let scale = strip.frame.scale
      strip.frame.drawLines(of: axis, &svg)
      strip.frame.drawCountAxis(&svg, ticks: strips.count == 1 ? scale.ticks : [0, scale.top], isLabelled: place == 0)
      if strips.count > 1 { drawName(of: strip, &svg) }
      draw(strip, &svg)
    }
    strips.last?.frame.drawLabels(of: axis, &svg)
    if strips.allSatisfy({ $0.series.total == 0 }) { strips.first?.frame.drawNothing(&svg) }
  }

  private func drawName(of strip: Strip, _ svg: inout SVGWriter) {
    let place = ChartPoint(ChartFrame.margin, strip.frame.area.bottom - 2)
    svg.text([(strip.name, "ink"), (strip.series.total.grouped, "faint")], place, size: 13)
  }

  /// The columns, and the number on the first of the highest.
  private func draw(_ strip: Strip, _ svg: inout SVGWriter) {
    svg.element("g", [("class", SeriesStyle(0).name)]) { svg in
      svg.element("title", text: "\(strip.series.name): \(strip.series.total)")
      for column in strip.columns { svg.rectangle(column) }
    }
    guard let peak = strip.series.peak else { return }
    let count = strip.series.values[peak]
    let place = ChartPoint(strip.frame.x(of: peak), strip.frame.y(of: count) - 4)
    svg.text(count.grouped, place, size: 11, ["class": "ink halo", "text-anchor": "middle"])
  }
}
