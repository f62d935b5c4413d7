/// What tells one series of a chart from the others.
struct SeriesStyle: Sendable {
  enum Marker: Int, CaseIterable, Sendable {
    case circle, square, triangle, diamond, wedge, bar, cross

    /// Its outline around a point.
    func path(at point: ChartPoint) -> String {
      func place(_ x: Double, _ y: Double) -> String { "\((point.x + x).inSVG) \((point.y + y).inSVG)" }
      func polygon(_ corners: [(Double, Double)]) -> String {
        "M" + corners.map { place($0.0, $0.1) }.joined(separator: "L") + "Z"
      }
      switch self {
      case .circle: return "M\(place(-4, 0))a4 4 0 1 0 8 0a4 4 0 1 0 -8 0Z"
      case .square: return polygon([(-3.6, -3.6), (3.6, -3.6), (3.6, 3.6), (-3.6, 3.6)])
      case .triangle: return polygon([(0, -5), (4.6, 3.4), (-4.6, 3.4)])
      case .diamond: return polygon([(0, -5.2), (5.2, 0), (0, 5.2), (-5.2, 0)])
      case .wedge: return polygon([(0, 5), (4.6, -3.4), (-4.6, -3.4)])
      case .bar: return polygon([(-2, -5.4), (2, -5.4), (2, 5.4), (-2, 5.4)])
      case .cross:
        return polygon([
          (-1.6, -5), (1.6, -5), (1.6, -1.6), (5, -1.6), (5, 1.6), (1.6, 1.6), (1.6, 5), (-1.6, 5), (-1.6, 1.6),
          (-5, 1.6), (-5, -1.6), (-1.6, -1.6),
        ])
      }
    }
  }

  /// Lengths of strokes and gaps; nil is a solid line.
  private static let dashes: [String?] = [nil, "8 4", "2 3", "10 3 2 3", "5 3", "14 4", "8 3 2 3 2 3"]

  let place: Int

  /// Colors, markers and dashes recur in turns of different lengths, so that 56 series differ.
  init(_ place: Int) { self.place = place }

  /// The class that has its color.
  var name: String { "s\(place % ChartStyle.colors.count + 1)" }
  var dash: String? { Self.dashes[place % Self.dashes.count] }
  var marker: Marker { Marker.allCases[place % Marker.allCases.count] }
}
