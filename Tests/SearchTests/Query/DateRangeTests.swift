import Newsletter
import Testing

@testable import Search

@Suite struct DateRangeTests {
  @Test(
    "a value of a field",
    arguments: [
      (QueryField.date, "2024", "2024-01-01", "2024-12-31"), (.date, "2024-02", "2024-02-01", "2024-02-29"),
      (.date, "1900-02", "1900-02-01", "1900-02-28"), (.date, "2000-02", "2000-02-01", "2000-02-29"),
      (.date, "2024-04", "2024-04-01", "2024-04-30"), (.date, "2024-12", "2024-12-01", "2024-12-31"),
      (.date, "2024-02-20", "2024-02-20", "2024-02-20"), (.date, "2023..2024-02", "2023-01-01", "2024-02-29"),
      (.date, "..2024-02-20", "-", "2024-02-20"), (.date, "2024-02-20..", "2024-02-20", "-"),
      (.date, "2024..2023", "2024-01-01", "2023-12-31"), (.date, "9999", "9999-01-01", "9999-12-31"),
      (.date, "0001", "0001-01-01", "0001-12-31"),
      (.since, "2024", "2024-01-01", "-"), (.until, "2024", "-", "2024-12-31"), (.before, "2024", "-", "2023-12-31"),
      (.before, "2024-03-01", "-", "2024-02-29"), (.since, "2024-02-20", "2024-02-20", "-"),
    ])
  func reads(_ field: QueryField, _ value: String, _ from: String, _ through: String) {
    let range = DateRange(field, value)
    #expect(range?.from?.description ?? "-" == from)
    #expect(range?.through?.description ?? "-" == through)
    #expect(range != nil)
  }

  @Test(
    "no date",
    arguments: [
      "", "24", "02024", "2024-", "2024-1", "2024-00", "2024-13", "2024-02-30", "2023-02-29", "2024-02-20-", "..",
      "...",
      "2024..x", "x..2024", "2024-02-20T12:00", "20.02.2024", "0000", "２０２４",
    ])
  func refuses(_ value: String) { #expect(DateRange(.date, value) == nil) }

  @Test("no range belongs to a field of words", arguments: [QueryField.title, .section, .kind])
  func words(_ field: QueryField) { #expect(DateRange(field, "2024") == nil) }
}
