internal import GermanText
internal import Glibc
internal import Newsletter
internal import Search

/// Measures indexing and queries on an archive, next to SQLite's own full-text search on the same passages.
///
/// Every result is checked before a time is printed.
@main
struct Speed {
  static func main() {
    guard CommandLine.arguments.count == 3 else { fail("usage: speed ARCHIVE WORK-FOLDER") }
    let archive = CommandLine.arguments[1]
    let index = CommandLine.arguments[2] + "/index.sqlite"
    let stock = CommandLine.arguments[2] + "/stock.sqlite"
    for path in [index, stock] { for suffix in ["", "-wal", "-shm"] { unlink(path + suffix) } }
    do {
      try run(archive: archive, index: index, stock: stock)
    } catch {
      fail(String(describing: error))
    }
  }

  private static func run(archive: String, index: String, stock: String) throws {
    let (indexing, report) = try seconds {
      try IndexUpdate.run(archive: archive, index: index, now: "2026-01-01T00:00:00Z")
    }
    check(report.coverage.issues > 0, "no issue was indexed")
    let (second, again) = try seconds {
      try IndexUpdate.run(archive: archive, index: index, now: "2026-01-01T00:00:00Z")
    }
    check(again.unchanged == report.coverage.issues && again.added == 0, "the second run touched something")
    var peer = try StockIndex(path: stock)
    let texts = try StockIndex.passages(of: index)
    let megabytes = Double(texts.reduce(0) { $0 + $1.utf8.count }) / 1e6
    let (inserting, _) = try seconds { try peer.insert(texts) }
    print(
      "archive: \(report.coverage.issues) issues, \(report.coverage.passages) passages, \(rounded(megabytes)) MB of text"
    )
    print("indexing: fundstelle \(speed(megabytes, indexing)) (reading the files and all of the German analysis)")
    print("          fts5 unicode61 \(speed(megabytes, inserting)) (inserting the same passages)")
    let (analyzing, terms) = try seconds { analyze(texts) }
    check(terms > texts.count, "the analyzer emits too few terms")
    print("          the analyzer alone \(speed(megabytes, analyzing))")
    print("          second run over the unchanged archive \(milliseconds(second))")
    print("memory:   \(peakMegabytes) MB at the peak, both together")
    try compareQueries(index: index, peer: &peer, texts: texts)
  }

  private static func compareQueries(index: String, peer: inout StockIndex, texts: [String]) throws {
    let reader = try Index(path: index)
    let queries = Queries(words: try peer.vocabulary(of: texts), seed: 42).sample(1000)
    let options = SearchOptions(limit: 10, today: Day(number: 20_000))
    var ours: [Double] = []
    var theirs: [Double] = []
    var missed: [String] = []
    for query in queries {
      let (time, answer) = try seconds { try reader.search(query.text, options) }
      let (peerTime, rows) = try seconds { try peer.best(10, of: query.stock) }
      if !rows.isEmpty, answer.total == 0 { missed.append(query.text) }
      ours.append(time)
      theirs.append(peerTime)
    }
    // A stem finds its word and more, so what stock full-text search finds is found here as well; but for the pieces
    // into which unicode61 breaks words with soft hyphens or gender marks inside.
    check(missed.count <= queries.count / 100, "found by unicode61 only: \(missed.joined(separator: ", "))")
    print("queries:  1,000 of one to three words, best ten; fundstelle with exact totals, excerpts' data and matches")
    print("          fundstelle     \(spread(ours))")
    print("          fts5 unicode61 \(spread(theirs)) (ORDER BY rank, row ids only)")
  }

  /// How many terms the analyzer emits.
  private static func analyze(_ texts: [String]) -> Int {
    let analyzer = Analyzer()
    var scratch = AnalyzerScratch(for: .indexing)
    var count = 0
    for text in texts {
      analyzer.analyze(Array(text.utf8).span, scratch: &scratch) { _, _, _, _ in
        count += 1
        return true
      }
    }
    return count
  }

  // MARK: Figures

  private static func seconds<Result>(_ body: () throws -> Result) throws -> (Double, Result) {
    var start = timespec()
    var end = timespec()
    clock_gettime(CLOCK_MONOTONIC, &start)
    let result = try body()
    clock_gettime(CLOCK_MONOTONIC, &end)
    return (Double(end.tv_sec - start.tv_sec) + Double(end.tv_nsec - start.tv_nsec) / 1e9, result)
  }

  private static func spread(_ times: [Double]) -> String {
    let sorted = times.sorted()
    func at(_ share: Double) -> String {
      milliseconds(sorted[min(sorted.count - 1, Int(Double(sorted.count) * share))])
    }
    return "p50 \(at(0.5)), p99 \(at(0.99)), max \(at(1))"
  }

  private static func rounded(_ value: Double) -> String { String((value * 100).rounded() / 100) }
  private static func milliseconds(_ seconds: Double) -> String { rounded(seconds * 1000) + " ms" }
  private static func speed(_ megabytes: Double, _ seconds: Double) -> String {
    "\(rounded(megabytes / seconds)) MB/s, \(rounded(seconds)) s"
  }

  private static var peakMegabytes: Int {
    var usage = rusage()
    getrusage(0, &usage)  // RUSAGE_SELF
    return Int(usage.ru_maxrss) / 1024
  }

  private static func check(_ isTrue: Bool, _ message: String) {
    if !isTrue { fail("check failed: " + message) }
  }

  private static func fail(_ message: String) -> Never {
    let line = "speed: \(message)\n"
    _ = line.withCString { write(STDERR_FILENO, $0, line.utf8.count) }
    exit(2)
  }
}
