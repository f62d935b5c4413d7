internal import ArgumentParser
internal import Search
internal import Service

/// An archive whose index is open, and answers a command's question as every question is answered.
struct OpenArchive: ~Copyable {
  let path: String
  let index: Index
  private let isFresh: Bool
  private let isQuiet: Bool

  /// Opens the index, and makes it first when there is none or when it was made by another version.
  init(_ options: ArchiveOptions) throws {
    let path = try options.archivePath()
    index = try options.openIndex(of: path)
    self.path = path
    isFresh = options.fresh
    isQuiet = options.quiet
  }

  /// The answer, and how many milliseconds it took: neither the time that opens the index nor the look at the archive's
  /// files counts.
  func ask<Found: IndexAnswer>(
    isThorough: Bool = false, _ question: (borrowing Index) throws -> Found
  ) throws -> (answer: Found, took: Double) {
    let start = Clock.milliseconds
    var answer: Found
    do { answer = try question(index) } catch { throw Failure(error) }
    let took = Clock.milliseconds - start
    answer.coverage.isStale = isStale(isThorough: isThorough)
    return (answer, took)
  }

  /// Whether the archive has changed since it was indexed; nil when that cannot be told.
  func isStale(isThorough: Bool = false) -> Bool? {
    isFresh ? false : index.isStale(archive: path, isThorough: isThorough)
  }

  /// Writes the answer, tells beside it what is to be known of it, and ends the command with the exit code that it
  /// calls for.
  ///
  /// - Parameter warnings: in place of the answer's own.
  func tell<Format>(_ report: some Report, as output: OutputOptions<Format>, warnings: [String]? = nil) throws {
    let style = output.style(archive: path)
    Output.write(report.written(as: output.chosen, style: style) ?? "")
    if !isQuiet {
      for note in report.notes(beside: output.chosen, style) { Output.note(note) }
      for warning in warnings ?? report.warnings { Output.note("fundstelle: " + warning) }
      if report.isStale == true {
        Output.note(
          "fundstelle: the archive has changed since it was indexed; --fresh brings the index up to date first")
      }
    }
    switch report.outcome {
    case .found: return
    case .nothing: throw ExitCode(1)
    case .wrong: throw ExitCode(2)
    }
  }
}
