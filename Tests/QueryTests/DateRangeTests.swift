import Newsletter
import Query
import Testing

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
      (.date, "20.02.2024", "2024-02-20", "2024-02-20"), (.date, "20. Februar 2024", "2024-02-20", "2024-02-20"),
      (.date, "02/2024", "2024-02-01", "2024-02-29"), (.date, "Mai 2023", "2023-05-01", "2023-05-31"),
      (.date, "2024-Q1", "2024-01-01", "2024-03-31"), (.date, "Q4/2023", "2023-10-01", "2023-12-31"),
      (.date, "KW7/2024", "2024-02-12", "2024-02-18"), (.date, "2024-W07", "2024-02-12", "2024-02-18"),
      (.date, "KW 53/2020", "2020-12-28", "2021-01-03"), (.date, "2024-W01", "2024-01-01", "2024-01-07"),
      // Counted from 1 March 2024: what names no year is the latest that has begun.
      (.since, "märz", "2024-03-01", "-"), (.since, "April", "2023-04-01", "-"), (.until, "feb", "-", "2024-02-29"),
      (.date, "KW9", "2024-02-26", "2024-03-03"), (.date, "KW10", "2023-03-06", "2023-03-12"),
      (.date, "Q2", "2023-04-01", "2023-06-30"),
      (.date, "heute", "2024-03-01", "2024-03-01"), (.date, "gestern", "2024-02-29", "2024-02-29"),
      (.since, "2 Wochen", "2024-02-16", "-"), (.date, "30d", "2024-01-31", "2024-03-01"),
      (.since, "6 Monate", "2023-09-01", "-"), (.since, "1 Jahr", "2023-03-01", "-"),
      (.until, "1 Monat", "-", "2024-02-01"), (.before, "gestern", "-", "2024-02-28"),
      (.date, "januar..märz", "2024-01-01", "2024-03-31"),
    ])
  func reads(_ field: QueryField, _ value: String, _ from: String, _ through: String) {
    let range = DateRange(field, value, today: testDay)
    #expect(range?.from?.description ?? "-" == from)
    #expect(range?.through?.description ?? "-" == through)
    #expect(range != nil)
  }

  @Test(
    "no date",
    arguments: [
      "", "24", "30. Februar 2024", "KW54/2024", "KW53/2024", "Q5", "13/2024", "quatsch", "2 Quatsch", "1", "02024",
      "2024-", "2024-1", "2024-00", "2024-13", "2024-02-30", "2023-02-29", "2024-02-20-", "..",
      "...",
      "2024..x", "x..2024", "2024-02-20T12:00", "0000", "２０２４",
    ])
  func refuses(_ value: String) { #expect(DateRange(.date, value, today: testDay) == nil) }

  @Test("no range belongs to a field of words", arguments: [QueryField.title, .section, .kind])
  func words(_ field: QueryField) { #expect(DateRange(field, "2024", today: testDay) == nil) }
}
