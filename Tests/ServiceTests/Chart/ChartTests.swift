import Foundation
import FoundationXML
import Mentions
import Newsletter
import Search
import TestSupport
import Testing

@testable import Service

@Suite struct ChartTests {
  static func chart(
    _ values: [[Int]], names: [String]? = nil, title: String = "Namen", note: String = "42 issues"
  ) -> Chart {
    let periods = (0..<(values.first?.count ?? 0)).map { Period(.month, number: 2024 * 12 + $0) }
    let series = values.enumerated().map { place, values in
      Chart.Series(name: names?[place] ?? "Name \(place + 1)", values: values)
    }
    return Chart(title: title, caption: "mentions per month", note: note, periods: periods, series: series)
  }

  /// What a chart can be asked to draw.
  static let charts: [(name: String, chart: Chart)] = [
    ("nothing at all", chart([])),
    ("a name without months", chart([[]])),
    ("three names without months", chart([[], [], []])),
    ("one name", chart([[1, 0, 5, 2]])),
    ("one month", chart([[3]])),
    ("two names in one month", chart([[3], [1]])),
    ("no mention", chart([[0, 0], [0, 0]])),
    ("two names", chart([[3, 4, 0, 7], [1, 1, 8, 2]])),
    ("the same counts", chart(Array(repeating: [2, 2, 2], count: 5))),
    ("few mentions", chart([[1, 0, 0, 0, 0, 0], [0, 0, 0, 0, 0, 2]])),
    ("many names", chart((0..<40).map { [$0, 3, 1] })),
    ("many months", chart([Array(1...600), Array((1...600).reversed())])),
    ("large counts", chart([[1_234_567, 3], [5, 999_999]])),
    (
      "long names",
      chart(
        [[1, 2], [3, 4]], names: [String(repeating: "Donaudampfschiff ", count: 30), String(repeating: "字", count: 99)])
    ),
    (
      "markup",
      chart([[1, 2], [3, 4]], names: ["<b>&amp;\"'</b>", "]]>\u{0}\u{7}\n\u{FFFE}"], title: "</title><script>")
    ),
    ("emoji", chart([[1, 2], [3, 4]], names: ["👩🏽‍💻", "e\u{301}"])),
  ]

  @Test(arguments: charts.indices)
  func isWellFormed(index: Int) {
    let svg = Self.charts[index].chart.svg
    let reader = XMLReader(svg)
    #expect(reader.fault == nil, "\(Self.charts[index].name)")
    #expect(reader.elements["title", default: 0] >= 1 && reader.elements["desc"] == 1)
    #expect(reader.elements["script"] == nil)
  }

  @Test func keepsNamesThatLookLikeMarkup() {
    let reader = XMLReader(Self.chart([[1, 2]], names: ["<b>&amp;\"'</b>"], title: "R&D <1>").svg)
    #expect(reader.texts.contains("R&D <1>"))
    #expect(reader.texts.contains("<b>&amp;\"'</b>: 3"))
  }

  @Test(arguments: charts.indices)
  func isTheSameEachTime(index: Int) {
    let chart = Self.charts[index].chart
    #expect(chart.svg == chart.svg)
  }

  /// Nothing is drawn outside of the picture, and no count outside of the axes.
  @Test(arguments: charts.indices)
  func staysInside(index: Int) {
    expectInside(Self.charts[index].chart, Comment(rawValue: Self.charts[index].name))
  }

  @Test func randomChartsStayInside() {
    var random = SeededGenerator()
    for _ in 0..<200 {
      let names = Int.random(in: 1...8, using: &random)
      let periods = Int.random(in: 1...80, using: &random)
      let most = [1, 3, 12, 1000].randomElement(using: &random) ?? 1
      let values = (0..<names).map { _ in (0..<periods).map { _ in Int.random(in: 0...most, using: &random) } }
      expectInside(Self.chart(values), "seed \(random.seed)")
    }
  }

  private func expectInside(_ chart: Chart, _ comment: Comment) {
    switch chart.panel {
    case let panel as LinesPanel:
      let area = panel.frame.area
      #expect(panel.lines.flatMap(\.points).allSatisfy(area.holds), comment)
      #expect(panel.lines.map(\.markers.count) == chart.series.map { $0.values.count { $0 > 0 } }, comment)
      let labels = PeakLabels(chart.series, panel.lines, panel.frame).labels
      for label in labels {
        #expect(label.box.left >= area.left && label.box.right <= ChartFrame.width, comment)
        #expect(label.box.top >= area.top - LinesPanel.headroom && label.box.bottom <= area.bottom, comment)
      }
      for (place, label) in labels.enumerated() {
        #expect(!labels[..<place].contains { $0.box.overlaps(label.box) }, comment)
      }
    case let panel as ColumnsPanel:
      for strip in panel.strips {
        let area = strip.frame.area
        #expect(area.left < area.right && area.left >= ChartFrame.margin, comment)
        for column in strip.columns {
          #expect(area.holds(ChartPoint(column.left, column.top)), comment)
          #expect(area.holds(ChartPoint(column.right, column.bottom)), comment)
          #expect(column.top < column.bottom, comment)
        }
        #expect(strip.columns.count == strip.series.values.count { $0 > 0 }, comment)
      }
    default: Issue.record("there is no such panel")
    }
  }

  @Test(arguments: [
    ([[1, 2, 3]], "columns"),  // one name
    ([[1, 2, 3], [1, 2, 3]], "lines"),
    ([[1, 0, 3], [0, 2, 0]], "lines"),  // half of the values are counts
    ([[1, 0, 0], [0, 2, 0]], "columns"),  // fewer
    ([[1], [2]], "columns"),  // no line has one point
    (Array(repeating: [1, 2], count: 5), "lines"),
    (Array(repeating: [1, 2], count: 6), "columns"),
  ])
  func choosesItsPanel(values: [[Int]], panel: String) {
    #expect((Self.chart(values).panel is LinesPanel) == (panel == "lines"))
  }

  /// Two lines in the same place would look like one.
  @Test func equalCountsStandBesideEachOther() {
    let panel = Self.chart([[2, 4], [2, 3], [2, 4]]).panel as? LinesPanel
    let first = panel?.lines.map { $0.points[0].x } ?? []
    #expect(Set(first).count == 3)
    #expect(panel?.lines[1].points[1].x == panel?.frame.x(of: 1))
  }

  @Test func describesItselfInWords() {
    let reader = XMLReader(Self.chart([[1, 5, 2], [0, 0, 0]], names: ["Sora", "Veo"], title: "Sora, Veo").svg)
    #expect(reader.texts.contains("mentions per month; Sora: 8, most in 2024-02 (5); Veo: 0"))
  }
}

/// What an XML parser reads in a document.
final class XMLReader: NSObject, XMLParserDelegate {
  private(set) var fault: String?
  private(set) var elements: [String: Int] = [:]
  private(set) var texts: [String] = []
  private var text = ""

  init(_ document: String) {
    super.init()
    let parser = XMLParser(data: Data(document.utf8))
    parser.delegate = self
    if !parser.parse() { fault = parser.parserError.map { "\($0)" } ?? "no document" }
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String]
  ) {
    elements[name, default: 0] += 1
    text = ""
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) { text += string }

  func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
    texts.append(text)
  }
}
