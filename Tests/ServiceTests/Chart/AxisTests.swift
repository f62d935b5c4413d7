import Mentions
import Search
import Testing

@testable import Service

@Suite struct AxisTests {
  @Test(arguments: [
    (0, [0, 1]), (1, [0, 1]), (2, [0, 1, 2]), (6, [0, 1, 2, 3, 4, 5, 6]), (7, [0, 2, 4, 6, 8]),
    (12, [0, 2, 4, 6, 8, 10, 12]), (13, [0, 5, 10, 15]), (31, [0, 10, 20, 30, 40]), (49, [0, 10, 20, 30, 40, 50]),
    (61, [0, 20, 40, 60, 80]), (600, [0, 100, 200, 300, 400, 500, 600]),
    (1_000_000, [0, 200_000, 400_000, 600_000, 800_000, 1_000_000]),
  ])
  func countsAreLabelledInRoundSteps(most: Int, ticks: [Int]) {
    #expect(CountScale(upTo: most).ticks == ticks)
  }

  @Test func scalesHoldEveryCount() {
    for most in Array(0...2000) + [99_999, 1 << 40] {
      let scale = CountScale(upTo: most)
      #expect(scale.top >= most && scale.top - most < scale.step || most == 0, "\(most)")
      #expect((2...7).contains(scale.ticks.count), "\(most)")
    }
  }

  @Test(arguments: [
    (9_999, "9999"), (10_000, "10\u{202F}000"), (123_456, "123\u{202F}456"), (1_234_567, "1\u{202F}234\u{202F}567"),
  ])
  func groupsDigits(number: Int, text: String) { #expect(number.grouped == text) }

  struct Row: CustomTestStringConvertible, Sendable {
    var length: Period.Length
    var first: Int
    var count: Int
    var labels: [String]
    var testDescription: String { "\(count) from \(first)" }

    init(months count: Int, from year: Int, _ month: Int, _ labels: String...) {
      (length, first, self.count, self.labels) = (.month, year * 12 + month - 1, count, labels)
    }

    init(years count: Int, from year: Int, _ labels: String...) {
      (length, first, self.count, self.labels) = (.year, year, count, labels)
    }
  }

  @Test(arguments: [
    Row(months: 0, from: 2024, 1),
    Row(months: 1, from: 2024, 2, "2024-02"),
    Row(months: 3, from: 2023, 12, "2023-12", "2024-01", "2024-02"),
    Row(months: 14, from: 2023, 12, "2024-01", "2024-03", "2024-05", "2024-07", "2024-09", "2024-11", "2025-01"),
    Row(
      months: 30, from: 2023, 2, "2023-04", "2023-07", "2023-10", "2024-01", "2024-04", "2024-07", "2024-10", "2025-01",
      "2025-04", "2025-07"),
    Row(months: 68, from: 2021, 3, "2022", "2023", "2024", "2025", "2026"),
    Row(months: 240, from: 2005, 1, "2006", "2008", "2010", "2012", "2014", "2016", "2018", "2020", "2022", "2024"),
    Row(years: 3, from: 2022, "2022", "2023", "2024"),
    Row(years: 40, from: 1990, "1990", "1995", "2000", "2005", "2010", "2015", "2020", "2025"),
  ])
  func monthsAndYearsAreLabelledWhereTheyFit(_ row: Row) {
    let periods = (0..<row.count).map { Period(row.length, number: row.first + $0) }
    let axis = PeriodAxis(periods, width: 720)
    #expect(axis.ticks.map(\.label) == row.labels)
    for tick in axis.ticks { #expect(periods[tick.place].description.hasPrefix(tick.label)) }
  }
}
