/// A place in a picture, in its units from the upper left corner.
struct ChartPoint: Equatable, Sendable {
  var x: Double
  var y: Double

  init(_ x: Double, _ y: Double) {
    self.x = x
    self.y = y
  }
}

/// Where things stand in a chart.
struct ChartFrame: Sendable {
  /// A column of A4 is about so many points of 1/72 inch wide at a usual size of type, one and a half times.
  static let width = 800.0
  static let margin = 28.0
  static let contentWidth = width - 2 * margin
  static let titleSize = 20.0
  /// Below title and caption.
  static let legendTop = 74.0
  /// Above the highest count, for the label of a peak.
  static let headroom = 26.0
  static let plotHeight = 280.0
  /// Below the axis, for its labels and the note.
  static let footer = 58.0

  let scale: CountScale
  let left: Double
  let right: Double
  let top: Double
  let bottom: Double
  private let periods: Int

  init(periods: Int, scale: CountScale, legendHeight: Double) {
    self.periods = periods
    self.scale = scale
    left = Self.margin + (scale.ticks.map { $0.grouped.width(size: 12) }.max() ?? 0) + 10
    right = Self.width - Self.margin
    top = Self.legendTop + legendHeight + Self.headroom
    bottom = top + Self.plotHeight
  }

  var height: Double { bottom + Self.footer }

  var center: ChartPoint { ChartPoint((left + right) / 2, (top + bottom) / 2) }

  /// The middle of the strip that belongs to a period.
  func x(of period: Int) -> Double { left + (Double(period) + 0.5) * (right - left) / Double(max(1, periods)) }

  func y(of count: Int) -> Double { bottom - Double(count) / Double(scale.top) * (bottom - top) }

  func points(of series: Chart.Series) -> [ChartPoint] {
    series.values.enumerated().map { ChartPoint(x(of: $0), y(of: $1)) }
  }

  var attributes: [(String, String)] {
    let (width, height) = (Self.width.inSVG, height.inSVG)
    return [
      ("xmlns", "http://www.w3.org/2000/svg"), ("viewBox", "0 0 \(width) \(height)"), ("width", width),
      ("height", height), ("role", "img"),
      ("font-family", "'Helvetica Neue', Helvetica, Arial, 'Liberation Sans', 'DejaVu Sans', sans-serif"),
    ]
  }
}
