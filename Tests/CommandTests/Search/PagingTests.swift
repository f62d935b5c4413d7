import TestSupport
import Testing

/// `--limit` and `--offset` walk through an answer, and the summary says where on it one is.
@Suite struct PagingTests {
  @Test(arguments: ["relevance", "newest", "oldest"], [1, 3, 7, 50])
  func pagesMakeUpTheAnswer(order: String, size: Int) throws {
    let workplace = try Workplace.shared.get()
    let whole = try workplace.answer(to: "Sora OR Gemini OR title:Rückblick", "--sort", order, "--limit", "0")
    try #require(whole.summary.total > 7)
    #expect(whole.summary.total == whole.hits.count && whole.summary.returned == whole.hits.count)
    #expect(whole.summary.issues == Set(whole.hits.map(\.issue.path)).count)
    #expect(whole.hits.map(\.rank) == Array(1...whole.summary.total))
    var offset = 0
    // A page for every hit would start the command as often; the first ones and the last tell as much.
    for _ in 0..<4 where offset <= whole.summary.total {
      let page = try workplace.answer(
        to: "Sora OR Gemini OR title:Rückblick", "--sort", order, "--limit", String(size), "--offset", String(offset))
      let end = min(offset + size, whole.summary.total)
      #expect(page.hits == Array(whole.hits[min(offset, end)..<end]))
      #expect(page.summary.returned == page.hits.count && page.summary.offset == offset)
      #expect(page.summary.total == whole.summary.total && page.summary.issues == whole.summary.issues)
      offset = offset + 2 * size < whole.summary.total ? offset + size : max(offset + size, whole.summary.total - 1)
    }
  }

  @Test(arguments: ["1000", "9223372036854775807"])
  func findsNothingAfterTheEndAndSaysHowMuchThereIs(offset: String) throws {
    let run = try Workplace.shared.get().search("Sora", "--offset", offset)
    #expect(run.code == 0)
    let total = try Workplace.shared.get().answer(to: "Sora").summary
    #expect(run.lines.last?.hasPrefix("0 of \(total.total) passages in \(total.issues) of ") == true, "\(run.output)")
  }
}
