import Testing

@testable import Newsletter

@Suite struct DateTextTests {
  @Test(arguments: [
    Row("2024-02-20", "2024-02-20"), Row("2017-08-29 10:00:00", "2017-08-29"),
    Row("2024-02-20T08:00:00+01:00", "2024-02-20"), Row("2024-02-20T23:30:00-05:00", "2024-02-20"),
    Row("2024/2/3", "2024-02-03"), Row("20240220", "2024-02-20"), Row("20. Februar 2024", "2024-02-20"),
    Row("20.02.2024", "2024-02-20"), Row("20. 2. 2024", "2024-02-20"), Row("Dienstag, 20. Februar 2024", "2024-02-20"),
    Row("Di., 20. Feb. 2024", "2024-02-20"), Row("3. März 2024", "2024-03-03"), Row("1. Jänner 2024", "2024-01-01"),
    Row("Tue, 20 Feb 2024 08:00:00 +0100", "2024-02-20"), Row("February 20, 2024", "2024-02-20"),
    Row("Feb 20th, 2024", "2024-02-20"), Row("2024-02-30", "impossible"), Row("31. Juni 2024", "impossible"),
    Row("20.2.24", "none"), Row("Februar 2024", "none"), Row("2024", "none"), Row("", "none"), Row("morgen", "none"),
  ])
  func reads(_ row: Row) {
    #expect(name(DateText.beginning(Array(row.input.utf8))) == row.expected)
  }

  @Test(arguments: [
    Row("Dienstag, 20. Februar 2024", "2024-02-20"), Row("20.02.2024, 08:00 Uhr", "2024-02-20"),
    Row("3. Ma\u{308}rz 2024", "2024-03-03"), Row("20. Februar 2024 kam Sora", "none"),
    Row("Am 20. Februar 2024", "2024-02-20"),
    Row("20. Februar", "none"),
  ])
  func isWhole(_ row: Row) {
    #expect(name(DateText.whole(Array(row.input.utf8))) == row.expected)
  }

  @Test(arguments: [
    Row("2024-02-20-sora.md", "2024-02-20"), Row("20240220-sora.md", "2024-02-20"),
    Row("x/2024-02-20.md", "2024-02-20"),
    Row("ki-brief-2024-02-20.md", "2024-02-20"), Row("2024-02-30-sora.md", "impossible"), Row("12345678.md", "none"),
    Row("2024-02-201.md", "none"), Row("sora.md", "none"), Row("2024.md", "none"),
  ])
  func readsNames(_ row: Row) {
    #expect(name(PathDate.inName(of: Array(row.input.utf8))) == row.expected)
  }

  @Test(arguments: [
    Row("2024/02/20/sora.md", "2024-02-20"), Row("a/2024/2/3/index.md", "2024-02-03"),
    Row("2024-02-20/index.md", "2024-02-20"), Row("2024/02/sora.md", "none"), Row("2024/02/30/sora.md", "impossible"),
  ])
  func readsFolders(_ row: Row) {
    #expect(name(PathDate.inFolders(of: Array(row.input.utf8))) == row.expected)
  }

  private func name(_ date: DateText) -> String {
    switch date {
    case .day(let day): day.description
    case .impossible: "impossible"
    case .none: "none"
    }
  }
}
