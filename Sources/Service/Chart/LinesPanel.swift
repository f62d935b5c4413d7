/// A few series as lines in one area, with a legend above them.
struct LinesPanel: ChartPanel {
  private static let height = 280.0
  /// Above the highest count, for the label of a peak.
  static let headroom = 32.0

  let lines: [ChartLine]
  let frame: ChartFrame
  private let series: [Chart.Series]
  private let legend: ChartLegend
  private let axis: PeriodAxis

  init(_ chart: Chart) {
    series = chart.series
    legend = ChartLegend(series, width: ChartFrame.contentWidth)
    let scale = CountScale(upTo: series.flatMap(\.values).max() ?? 0)
    frame = ChartFrame(
      periods: chart.periods.count, scale: scale, left: ChartFrame.margin + scale.labelWidth,
      top: ChartFrame.panelTop + legend.height + Self.headroom, height: Self.height)
    axis = PeriodAxis(chart.periods, width: frame.area.right - frame.area.left)
    lines = ChartLine.all(of: series, frame)
  }

  var bottom: Double { frame.area.bottom }

  func draw(_ svg: inout SVGWriter) {
    legend.draw(&svg, at: ChartFrame.panelTop)
    frame.drawLines(of: axis, &svg)
    frame.drawCountAxis(&svg, ticks: frame.scale.ticks)
    frame.drawLabels(of: axis, &svg)
    for line in lines { draw(line, &svg) }
    PeakLabels(series, lines, frame).draw(&svg)
    if series.allSatisfy({ $0.total == 0 }) { frame.drawNothing(&svg) }
  }

  private func draw(_ line: ChartLine, _ svg: inout SVGWriter) {
    let series = series[line.place]
    let style = SeriesStyle(line.place)
    svg.element("g", [("class", style.name)]) { svg in
      svg.element("title", text: "\(series.name): \(series.total)")
      for stretch in line.stretches { svg.polyline(stretch, dash: style.dash) }
      for marker in line.markers { svg.element("path", [("d", style.marker.path(at: marker))]) }
    }
  }
}
