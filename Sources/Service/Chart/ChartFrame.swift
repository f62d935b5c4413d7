/// A place in a picture, in its units from the upper left corner.
struct ChartPoint: Equatable, Sendable {
  var x: Double
  var y: Double

  init(_ x: Double, _ y: Double) {
    self.x = x
    self.y = y
  }
}

/// An upright rectangle in a picture.
struct ChartBox: Equatable, Sendable {
  var left: Double
  var top: Double
  var right: Double
  var bottom: Double

  func overlaps(_ other: ChartBox) -> Bool {
    left < other.right && other.left < right && top < other.bottom && other.top < bottom
  }

  func holds(_ point: ChartPoint) -> Bool {
    left <= point.x && point.x <= right && top <= point.y && point.y <= bottom
  }
}

/// Where counts of periods stand in an area of a chart.
struct ChartFrame: Sendable {
  /// Wide enough for five years of months beside each other; height follows from what is shown.
  static let width = 800.0
  static let margin = 28.0
  static let contentWidth = width - 2 * margin
  static let titleSize = 20.0
  /// Where a panel begins, below title and caption.
  static let panelTop = 74.0
  /// Below the last axis, for its labels and the note.
  static let footer = 58.0

  let scale: CountScale
  let area: ChartBox
  private let periods: Int

  init(periods: Int, scale: CountScale, left: Double, top: Double, height: Double) {
    self.periods = periods
    self.scale = scale
    area = ChartBox(left: left, top: top, right: Self.width - Self.margin, bottom: top + height)
  }

  /// How wide the strip of one period is.
  var strip: Double { (area.right - area.left) / Double(max(1, periods)) }

  /// The middle of the strip of a period.
  func x(of period: Int) -> Double { area.left + (Double(period) + 0.5) * strip }

  func y(of count: Int) -> Double { area.bottom - Double(count) / Double(scale.top) * (area.bottom - area.top) }

  // MARK: Axes

  func drawCountAxis(_ svg: inout SVGWriter, ticks: [Int], isLabelled: Bool = true) {
    for tick in ticks {
      let y = y(of: tick)
      svg.line(ChartPoint(area.left, y), ChartPoint(area.right, y), class: tick == 0 ? "axis" : "grid")
      guard isLabelled else { continue }
      svg.text(tick.grouped, ChartPoint(area.left - 8, y + 4), size: 12, ["class": "faint", "text-anchor": "end"])
    }
  }

  func drawLines(of axis: PeriodAxis, _ svg: inout SVGWriter) {
    for tick in axis.ticks {
      svg.line(ChartPoint(x(of: tick.place), area.top), ChartPoint(x(of: tick.place), area.bottom), class: "grid")
    }
  }

  func drawLabels(of axis: PeriodAxis, _ svg: inout SVGWriter) {
    for tick in axis.ticks {
      let x = x(of: tick.place)
      svg.line(ChartPoint(x, area.bottom), ChartPoint(x, area.bottom + 5), class: "axis")
      let width = tick.label.width(size: 12) / 2
      let middle = min(max(x, Self.margin + width), Self.width - Self.margin - width)
      svg.text(
        tick.label, ChartPoint(middle, area.bottom + 20), size: 12, ["class": "faint", "text-anchor": "middle"])
    }
  }

  func drawNothing(_ svg: inout SVGWriter) {
    let middle = ChartPoint((area.left + area.right) / 2, (area.top + area.bottom) / 2)
    svg.text("no mentions", middle, size: 15, ["class": "faint", "text-anchor": "middle"])
  }
}
