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
    let arguments = CommandLine.arguments.dropFirst()
    do {
      switch arguments.count {
      case 2 where !["strings", "queries", "write", "memory", "once"].contains(arguments[1]):
        try measureIndexing(of: arguments[1], work: arguments[2])
      case 2...4 where arguments.first == "strings":
        let numbers = arguments.dropFirst(2).compactMap { UInt64($0) }
        try askRandomStrings(
          Int(numbers.first ?? 100_000), of: arguments[2], seed: numbers.count > 1 ? numbers[1] : 42)
      case 3 where arguments.first == "queries":
        var peer = try StockIndex(path: arguments[3])
        try compareQueries(index: arguments[2], peer: &peer, texts: StockIndex.passages(of: arguments[2]))
      case 3... where arguments.first == "once": try timeOnce(arguments[2], Array(arguments.dropFirst(2)))
      case 2 where arguments.first == "write": try writeQueries(of: arguments[2])
      case 2 where arguments.first == "memory": try measureMemory(of: arguments[2])
      default:
        fail(
          """
          usage: speed ARCHIVE WORK-FOLDER, or: speed queries INDEX STOCK-INDEX, or: speed write INDEX, or: \
          speed memory INDEX < QUERIES, or: speed once NAME COMMAND…, or: speed strings INDEX [COUNT [SEED]]
          """)
      }
    } catch {
      fail(String(describing: error))
    }
  }

  private static func measureIndexing(of archive: String, work: String) throws {
    let index = work + "/index.sqlite"
    for suffix in ["", "-wal", "-shm"] { unlink(index + suffix) }
    try measureIndexing(of: archive, index: index)
  }

  private static func askRandomStrings(_ count: Int, of path: String, seed: UInt64) throws {
    var strings = RandomStrings(seed: seed)
    let result = try strings.ask(count, of: Index(path: path))
    check(result.answered > count / 2, "only \(result.answered) of \(count) strings were answered")
    print(
      "strings:  \(count) random ones: \(result.answered) answered, \(result.refused) refused as too long; seed \(seed)"
    )
    print("          \(spread(result.times))")
    for slow in result.slowest {
      print(
        "          \(milliseconds(slow.seconds)): \(slow.query.utf8.count) bytes, \(slow.query.prefix(60).debugDescription)"
      )
    }
  }

  private static func measureIndexing(of archive: String, index: String) throws {
    let (indexing, report) = try Stopwatch.time {
      try IndexUpdate.run(archive: archive, index: index, now: "2026-01-01T00:00:00Z")
    }
    check(report.coverage.issues > 0, "no issue was indexed")
    let (second, again) = try Stopwatch.time {
      try IndexUpdate.run(archive: archive, index: index, now: "2026-01-01T00:00:00Z")
    }
    check(again.unchanged == report.coverage.issues && again.added == 0, "the second run touched something")
    let memory = peakMegabytes
    let texts = try StockIndex.passages(of: index)
    let megabytes = Double(texts.reduce(0) { $0 + $1.utf8.count }) / 1e6
    print(
      "archive: \(report.coverage.issues) issues, \(report.coverage.passages) passages, \(rounded(megabytes)) MB of text"
    )
    print("indexing: fundstelle \(speed(megabytes, indexing)) (reading the files and all of the German analysis)")
    let (analyzing, terms) = Stopwatch.time { analyze(texts) }
    check(terms > texts.count, "the analyzer emits too few terms")
    print("          the analyzer alone \(speed(megabytes, analyzing))")
    print("          second run over the unchanged archive \(milliseconds(second))")
    print("memory:   \(memory) MB at the peak of indexing, both runs one after the other")
  }

  private static func compareQueries(index: String, peer: inout StockIndex, texts: [String]) throws {
    print("queries:  1,000 of one to three words from the texts, best ten; with passages, matches and citations")
    let operations: [(Queries.Operation, String)] = [(.all, "all words"), (.any, "any word")]
    for (operation, title) in operations {
      try compare(Queries(of: texts, seed: 42).sample(1000, operation), title, index: index, peer: &peer)
    }
  }

  private static func compare(
    _ queries: [Queries.Query], _ title: String, index: String, peer: inout StockIndex
  ) throws {
    let reader = try Index(path: index)
    let today = Day(number: 20_000)
    let all = SearchOptions(limit: 10, today: today)
    let best = SearchOptions(limit: 10, today: today, countsAll: false)
    let newest = SearchOptions(limit: 10, order: .newest, today: today, countsAll: false)
    var times = [[Double]](repeating: [], count: 5)
    var missed: [String] = []
    for query in queries {
      let (time, answer) = try Stopwatch.time { try reader.search(query.text, all) }
      let (quickTime, quick) = try Stopwatch.time { try reader.search(query.text, best) }
      check(quick.hits == answer.hits, "other hits without totals: \(query.text)")
      let (peerTime, rows) = try Stopwatch.time { try peer.best(10, of: query.stock) }
      if !rows.isEmpty, answer.total == 0 { missed.append(query.text) }
      times[0].append(quickTime)
      times[1].append(time)
      times[2].append(try Stopwatch.time { try reader.search(query.text, newest) }.0)
      times[3].append(try Stopwatch.time { try reader.search("date:2019 (\(query.text))", best) }.0)
      times[4].append(peerTime)
    }
    // A stem finds its word and more, so what stock full-text search finds is found here as well; but for the pieces
    // into which unicode61 breaks words with soft hyphens or gender marks inside.
    check(missed.count <= queries.count / 100, "found by unicode61 only: \(missed.joined(separator: ", "))")
    print("          \(title)")
    let names = ["fundstelle", "… exact totals", "… newest first", "… of one year", "fts5 unicode61"]
    for (name, times) in zip(names, times) {
      print("          \(name)\(String(repeating: " ", count: 16 - name.count))\(spread(times))")
    }
    let slowest = zip(times[0], queries).max { $0.0 < $1.0 }
    if let slowest { print("          slowest: \(milliseconds(slowest.0)), \(slowest.1.text)") }
  }

  /// Runs a command thirty times, after three times that do not count, and prints the median.
  private static func timeOnce(_ name: String, _ command: [String]) throws {
    let process = WholeProcess(command: command)
    for _ in 0..<3 { _ = try process.time() }
    var times: [Double] = []
    for _ in 0..<30 { times.append(try process.time()) }
    times.sort()
    let padding = String(repeating: " ", count: max(1, 42 - name.count))
    print("          \(name)\(padding)\(rounded(times[15])) ms (\(rounded(times[0])) to \(rounded(times[29])))")
  }

  /// Writes the queries for other programs, words of one on a line.
  private static func writeQueries(of index: String) throws {
    let texts = try StockIndex.passages(of: index)
    for query in Queries(of: texts, seed: 42).sample(1000, .any) { print(query.words.joined(separator: " ")) }
  }

  /// Answers the queries that come on standard input, and tells how much memory that took, as a process of its own.
  private static func measureMemory(of index: String) throws {
    let reader = try Index(path: index)
    var found = 0
    while let line = readLine() {
      let query = line.split(separator: " ").joined(separator: " OR ")
      found += try reader.search(query, SearchOptions(limit: 10, today: Day(number: 20_000))).hits.count
    }
    check(found > 0, "nothing was found")
    print("memory:   \(peakMegabytes) MB at the peak of searching")
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
