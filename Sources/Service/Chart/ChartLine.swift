/// Where the line of a series runs.
struct ChartLine: Equatable, Sendable {
  /// Which of the series.
  let place: Int
  /// One for each period.
  let points: [ChartPoint]
  private let values: [Int]

  /// How far markers of the same period and count stand apart, so that none hides another.
  private static let distance = 9.0

  /// The lines of all series.
  static func all(of series: [Chart.Series], _ frame: ChartFrame) -> [ChartLine] {
    series.indices.map { place in
      let values = series[place].values
      let points = values.indices.map { period in
        let equal = values[period] == 0 ? [] : series.indices.filter { series[$0].values[period] == values[period] }
        let rank = Double(equal.firstIndex(of: place) ?? 0) - Double(max(0, equal.count - 1)) / 2
        let step = min(distance, frame.strip / Double(max(1, equal.count)))
        return ChartPoint(frame.x(of: period) + rank * step, frame.y(of: values[period]))
      }
      return ChartLine(place: place, points: points, values: values)
    }
  }

  /// A marker for every empty period would be a second axis.
  var markers: [ChartPoint] { zip(points, values).filter { $1 > 0 }.map(\.0) }

  /// What of the line is drawn: not where it lies on the axis, which would be a bundle of all lines.
  var stretches: [[ChartPoint]] {
    var stretches: [[ChartPoint]] = []
    var isOpen = false
    for place in points.indices.dropFirst() {
      guard values[place - 1] > 0 || values[place] > 0 else {
        isOpen = false
        continue
      }
      if !isOpen { stretches.append([points[place - 1]]) }
      stretches[stretches.count - 1].append(points[place])
      isOpen = true
    }
    return stretches
  }
}
