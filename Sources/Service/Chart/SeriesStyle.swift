/// What tells one series of a chart from the others.
struct SeriesStyle: Sendable {
  enum Marker: Int, CaseIterable, Sendable {
    case circle, square, triangle, diamond, cross

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
      case .cross:
        return polygon([
          (-1.6, -5), (1.6, -5), (1.6, -1.6), (5, -1.6), (5, 1.6), (1.6, 1.6), (1.6, 5), (-1.6, 5), (-1.6, 1.6),
          (-5, 1.6), (-5, -1.6), (-1.6, -1.6),
        ])
      }
    }
  }

  /// Lengths of strokes and gaps; nil is a solid line.
  private static let dashes: [String?] = [nil, "8 4", "2 3", "10 3 2 3", "5 3"]

  let place: Int

  /// As many as a chart has lines.
  init(_ place: Int) { self.place = place % ChartStyle.colors.count }

  /// The class that has its color.
  var name: String { "s\(place + 1)" }
  var dash: String? { Self.dashes[place] }
  var marker: Marker { Marker.allCases[place] }
}
