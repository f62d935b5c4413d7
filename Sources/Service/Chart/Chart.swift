package import Mentions
import Search

/// Counts over time as a picture, several names in one.
///
/// The picture brings its own background, so that it can stand on any page, and turns dark where the reader's screen
/// is; in print it stays light. Lines differ in color, lightness, dashes and markers, so that none of these is needed
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

  /// More lines than these cross too often to be followed.
  private static let mostLines = 5
  /// Lines of emptier series are rows of spikes; columns show them as what they are.
  private static let leastFilled = 0.5

  /// Lines for a few names that are mentioned in most periods; else columns, in a strip for each name.
  var panel: any ChartPanel {
    let values = series.flatMap(\.values)
    let isFilled = Double(values.count { $0 > 0 }) >= Double(values.count) * Self.leastFilled
    return (2...Self.mostLines).contains(series.count) && periods.count > 1 && isFilled
      ? LinesPanel(self) : ColumnsPanel(self)
  }

  /// The picture as a document of SVG 1.1; the same for the same chart.
  package var svg: String {
    let panel = panel
    let height = panel.bottom + ChartFrame.footer
    var svg = SVGWriter()
    svg.element("svg", attributes(height: height)) { svg in
      describe(&svg)
      svg.style(ChartStyle.sheet)
      svg.element("rect", [("class", "ground"), ("width", "100%"), ("height", "100%")])
      drawHeader(&svg)
      panel.draw(&svg)
      let place = ChartPoint(ChartFrame.margin, height - 14)
      svg.text(note.shortened(to: ChartFrame.contentWidth, size: 11), place, size: 11, ["class": "faint"])
    }
    return svg.document
  }

  private func attributes(height: Double) -> [(String, String)] {
    let (width, height) = (ChartFrame.width.inSVG, height.inSVG)
    return [
      ("xmlns", "http://www.w3.org/2000/svg"), ("viewBox", "0 0 \(width) \(height)"), ("width", width),
      ("height", height), ("role", "img"),
      ("font-family", "'Helvetica Neue', Helvetica, Arial, 'Liberation Sans', 'DejaVu Sans', sans-serif"),
    ]
  }

  /// The picture in words, for those who do not see it.
  private func describe(_ svg: inout SVGWriter) {
    svg.element("title", text: title)
    let parts = series.map { series in
      let most = series.peak.map { ", most in \(periods[$0]) (\(series.values[$0]))" } ?? ""
      return "\(series.name): \(series.total)\(most)"
    }
    svg.element("desc", text: ([caption] + parts).joined(separator: "; "))
  }

  private func drawHeader(_ svg: inout SVGWriter) {
    let width = ChartFrame.contentWidth
    svg.text(
      title.shortened(to: width, size: ChartFrame.titleSize), ChartPoint(ChartFrame.margin, 36),
      size: Int(ChartFrame.titleSize), ["class": "ink", "font-weight": "bold"])
    svg.text(
      caption.shortened(to: width, size: 13), ChartPoint(ChartFrame.margin, 57), size: 13, ["class": "faint"])
  }
}

/// What stands between a chart's title and its note.
protocol ChartPanel {
  /// The lower end of its last axis.
  var bottom: Double { get }

  func draw(_ svg: inout SVGWriter)
}
