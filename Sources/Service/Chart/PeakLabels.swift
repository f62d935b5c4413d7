/// Names beside the highest points of their lines, where there is room.
struct PeakLabels {
  struct Label: Equatable {
    var text: String
    var box: ChartBox
  }

  private static let size = 12.0
  private static let longest = 170.0
  let labels: [Label]

  /// Highest peaks first; a label that would cover another one, or a marker, stays away: the legend has it.
  init(_ series: [Chart.Series], _ lines: [ChartLine], _ frame: ChartFrame) {
    let markers = lines.flatMap(\.markers).map(Self.box)
    let path = lines.flatMap(\.stretches).flatMap(Self.samples)
    var labels: [Label] = []
    let peaks = series.indices.compactMap { place in series[place].peak.map { (place, $0) } }
      .sorted { (series[$1.0].values[$1.1], $0.0) < (series[$0.0].values[$0.1], $1.0) }
    for (place, peak) in peaks {
      let name = series[place].name.shortened(to: Self.longest, size: Self.size)
      let text = "\(name) \(series[place].values[peak].grouped)"
      let free = Self.places(for: text, beside: lines[place].points[peak], frame).filter { box in
        !labels.contains { $0.box.overlaps(box) } && !markers.contains { $0.overlaps(box) }
      }
      // Of equal ones the first, which is the nearest.
      guard let best = free.min(by: { Self.crossings($0, path) < Self.crossings($1, path) }) else { continue }
      labels.append(Label(text: text, box: best))
    }
    self.labels = labels
  }

  /// Above the point, to its right, to its left, a little lower and a little higher.
  private static func places(for text: String, beside point: ChartPoint, _ frame: ChartFrame) -> [ChartBox] {
    let width = text.width(size: size)
    let height = size + 3
    let offsets = [
      (-width / 2, -height - 7), (9, -height / 2), (-width - 9, -height / 2), (4, -height - 6),
      (-width - 4, -height - 6),
      (-width - 9, 5), (9, 5), (-width / 2, -height - 20), (9, -height - 14), (-width - 9, -height - 14),
    ]
    return offsets.map { x, y in
      let left = min(max(point.x + x, frame.area.left + 2), frame.area.right - width)
      return ChartBox(left: left, top: point.y + y, right: left + width, bottom: point.y + y + height)
    }
    .filter { $0.top >= frame.area.top - LinesPanel.headroom && $0.bottom <= frame.area.bottom - 2 }
  }

  private static func box(around point: ChartPoint) -> ChartBox {
    ChartBox(left: point.x - 6, top: point.y - 6, right: point.x + 6, bottom: point.y + 6)
  }

  private static func crossings(_ box: ChartBox, _ path: [ChartPoint]) -> Int { path.count { box.holds($0) } }

  /// Points on a line, about four units from each other.
  private static func samples(of line: [ChartPoint]) -> [ChartPoint] {
    zip(line, line.dropFirst()).flatMap { start, end in
      let length = ((end.x - start.x) * (end.x - start.x) + (end.y - start.y) * (end.y - start.y)).squareRoot()
      let steps = max(1, Int(length / 4))
      return (0...steps).map { step in
        let part = Double(step) / Double(steps)
        return ChartPoint(start.x + (end.x - start.x) * part, start.y + (end.y - start.y) * part)
      }
    }
  }

  func draw(_ svg: inout SVGWriter) {
    for label in labels {
      let middle = ChartPoint((label.box.left + label.box.right) / 2, label.box.bottom - 4)
      svg.text(label.text, middle, size: Int(Self.size), ["class": "ink halo", "text-anchor": "middle"])
    }
  }
}
