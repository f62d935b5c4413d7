package import Search

/// Counts over time as a picture, several names in one.
///
/// The picture brings its own background, so that it can stand on any page, and turns dark where the reader's screen
/// is; in print it stays light. Names differ in color, lightness, dashes and markers, so that none of these is needed
/// by itself.
package struct Chart: Sendable, Equatable {
  package struct Series: Sendable, Equatable {
    package var name: String
    /// Mentions in each period.
    package var values: [Int]

    package init(name: String, values: [Int]) {
      self.name = name
      self.values = values
    }

    var total: Int { values.reduce(0, +) }

    /// The first period of those with the most mentions; nil if there are none.
    var peak: Int? { values.max().flatMap { $0 > 0 ? values.firstIndex(of: $0) : nil } }
  }

  package var title: String
  /// What is counted: `mentions per month`.
  package var caption: String
  /// What the counts speak of and what they leave out.
  package var note: String
  /// Months or years without gaps; each series has a value for each of them.
  package var periods: [Period]
  package var series: [Series]

  package init(title: String, caption: String, note: String, periods: [Period], series: [Series]) {
    precondition(series.allSatisfy { $0.values.count == periods.count }, "every period has a value in every series")
    self.title = title
    self.caption = caption
    self.note = note
    self.periods = periods
    self.series = series
  }

  /// The picture as a document of SVG 1.1; the same for the same chart.
  package var svg: String {
    let legend = ChartLegend(series, width: ChartFrame.width - 2 * ChartFrame.margin)
    let scale = CountScale(upTo: series.flatMap(\.values).max() ?? 0)
    let frame = ChartFrame(periods: periods.count, scale: scale, legendHeight: legend.height)
    var svg = SVGWriter()
    svg.element("svg", frame.attributes) { svg in
      describe(&svg)
      svg.style(ChartStyle.sheet)
      svg.element("rect", [("class", "ground"), ("width", "100%"), ("height", "100%")])
      drawHeader(&svg)
      legend.draw(&svg, at: ChartFrame.legendTop)
      drawCountAxis(&svg, frame)
      drawPeriodAxis(&svg, frame)
      for (place, series) in series.enumerated() { draw(series, SeriesStyle(place), &svg, frame) }
      PeakLabels(series, frame).draw(&svg)
      if series.allSatisfy({ $0.total == 0 }) {
        svg.text("no mentions", frame.center, size: 15, ["class": "faint", "text-anchor": "middle"])
      }
      let place = ChartPoint(ChartFrame.margin, frame.height - 14)
      svg.text(note.shortened(to: ChartFrame.contentWidth, size: 11), place, size: 11, ["class": "faint"])
    }
    return svg.document
  }

  // MARK: Parts

  /// The picture in words, for those who do not see it.
  private func describe(_ svg: inout SVGWriter) {
    svg.element("title", text: title)
    let parts = series.map { series in
      let most = series.peak.map { ", most in \(periods[$0]) (\(series.values[$0]))" } ?? ""
      return "\(series.name): \(series.total)\(most)"
    }
    svg.element("desc", text: (["\(caption)"] + parts).joined(separator: "; "))
  }

  private func drawHeader(_ svg: inout SVGWriter) {
    let width = ChartFrame.contentWidth
    svg.text(
      title.shortened(to: width, size: ChartFrame.titleSize), ChartPoint(ChartFrame.margin, 36),
      size: Int(ChartFrame.titleSize),
      ["class": "ink", "font-weight": "bold"])
    svg.text(
      caption.shortened(to: width, size: 13), ChartPoint(ChartFrame.margin, 57), size: 13, ["class": "faint"])
  }

  private func drawCountAxis(_ svg: inout SVGWriter, _ frame: ChartFrame) {
    for tick in frame.scale.ticks {
      let y = frame.y(of: tick)
      svg.line(ChartPoint(frame.left, y), ChartPoint(frame.right, y), class: tick == 0 ? "axis" : "grid")
      svg.text(
        tick.grouped, ChartPoint(frame.left - 8, y + 4), size: 12, ["class": "faint", "text-anchor": "end"])
    }
  }

  private func drawPeriodAxis(_ svg: inout SVGWriter, _ frame: ChartFrame) {
    for tick in PeriodAxis(periods, width: frame.right - frame.left).ticks {
      let x = frame.x(of: tick.place)
      svg.line(ChartPoint(x, frame.bottom), ChartPoint(x, frame.bottom + 5), class: "axis")
      let width = tick.label.width(size: 12) / 2
      let middle = min(max(x, ChartFrame.margin + width), ChartFrame.width - ChartFrame.margin - width)
      svg.text(
        tick.label, ChartPoint(middle, frame.bottom + 20), size: 12, ["class": "faint", "text-anchor": "middle"])
    }
  }

  private func draw(_ series: Series, _ style: SeriesStyle, _ svg: inout SVGWriter, _ frame: ChartFrame) {
    let points = frame.points(of: series)
    svg.element("g", [("class", style.name)]) { svg in
      svg.element("title", text: "\(series.name): \(series.total)")
      if points.count > 1 { svg.polyline(points, dash: style.dash) }
      // A marker for every empty month would be a second axis.
      for (point, value) in zip(points, series.values) where value > 0 {
        svg.element("path", [("d", style.marker.path(at: point))])
      }
    }
  }
}
