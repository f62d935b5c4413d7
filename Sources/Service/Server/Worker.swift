internal import Dispatch
internal import Newsletter
internal import Search
internal import Synchronization

/// Answers requests on one thread, one after the other, with its own connection to the index.
final class Worker {
  let context: ServiceContext
  /// Of the request that is being answered.
  private var cancellation = Cancellation()
  private var progress: ((UpdateProgress) -> Void)?
  private var index: Index?
  private var staleness: (isStale: Bool?, until: Double)?

  /// One update at a time: the next one waits for this one, not for SQLite's patience to end.
  private static let isUpdating = Atomic(false)
  /// Milliseconds for which a look at the archive's files holds.
  private static let stalenessHolds = 1000.0

  init(_ context: ServiceContext) { self.context = context }

  var today: Day { context.today() }
  var milliseconds: Double { context.milliseconds() }

  /// What is done from now on belongs to another request; `progress` is called where an update is part of it.
  func begin(_ cancellation: Cancellation, progress: ((UpdateProgress) -> Void)?) {
    self.cancellation = cancellation
    self.progress = progress
  }

  /// Reads from the index, which is opened, or made, where it is not open yet or is no longer the one at its path.
  func reading<Value>(_ body: (borrowing Index) throws(IndexError) -> Value) throws(RequestError) -> Value {
    do {
      do {
        return try readingOnce(body)
      } catch .outdated, .unfinished, .noIndex, .database {
        // Another process may have put a new file in its place, or built it anew with other tables.
        return try readingOnce(body)
      }
    } catch {
      throw RequestError(error)
    }
  }

  /// The index's answer to a question, and how many milliseconds it took from the one to the other: neither the time that
  /// opens the index nor the look at the archive's files counts.
  func ask<Found: IndexAnswer>(
    isThorough: Bool = false, _ question: (borrowing Index) throws(IndexError) -> Found
  ) throws(RequestError) -> (answer: Found, took: Double) {
    var (answer, took) = try reading { index throws(IndexError) in
      let start = milliseconds
      return (try question(index), milliseconds - start)
    }
    answer.coverage.isStale = try isStale(isThorough: isThorough)
    return (answer, took)
  }

  /// Whether the archive has changed since it was indexed; nil when that cannot be told.
  func isStale(isThorough: Bool = false) throws(RequestError) -> Bool? {
    if !isThorough, let staleness, milliseconds < staleness.until { return staleness.isStale }
    let archive = context.archive
    let isStale = try reading { index throws(IndexError) in index.isStale(archive: archive, isThorough: isThorough) }
    staleness = (isStale, milliseconds + Self.stalenessHolds)
    return isStale
  }

  /// Brings the index up to date.
  func update(rebuilds: Bool) throws(RequestError) -> UpdateReport {
    do {
      return try whileNobodyUpdates { () throws(IndexError) in try updateIndex(rebuilds: rebuilds) }
    } catch {
      throw RequestError(error)
    }
  }

  // MARK: The index

  private func readingOnce<Value>(_ body: (borrowing Index) throws(IndexError) -> Value) throws(IndexError) -> Value {
    let index = try takeIndex()
    index.heed(cancellation)
    do {
      let value = try body(index)
      index.heed(nil)
      self.index = consume index
      return value
    } catch .cancelled {
      index.heed(nil)
      self.index = consume index
      throw .cancelled
    } catch {
      if error.isNotFound { self.index = consume index }
      throw error
    }
  }

  private func takeIndex() throws(IndexError) -> Index {
    if let open = index.take(), open.isInPlace { return open }
    staleness = nil
    do {
      return try Index(path: context.index)
    } catch .missing, .outdated, .unfinished {
      try whileNobodyUpdates { () throws(IndexError) in
        if (try? Index(path: context.index)) != nil { return }
        context.note("indexing \(context.archive) …")
        _ = try updateIndex(rebuilds: false)
      }
      return try Index(path: context.index)
    }
  }

  private func updateIndex(rebuilds: Bool) throws(IndexError) -> UpdateReport {
    staleness = nil
    return try IndexUpdate.run(
      archive: context.archive, index: context.index, rebuilds: rebuilds, now: context.timestamp(),
      cancellation: cancellation, progress: { progress?($0) })
  }

  private func whileNobodyUpdates<Value>(_ body: () throws(IndexError) -> Value) throws(IndexError) -> Value {
    while Self.isUpdating.exchange(true, ordering: .acquiring) {
      if cancellation.isCancelled { throw .cancelled }
      _ = DispatchSemaphore(value: 0).wait(timeout: .now() + .milliseconds(5))
    }
    defer { Self.isUpdating.store(false, ordering: .releasing) }
    return try body()
  }
}
