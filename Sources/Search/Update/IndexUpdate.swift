internal import GermanText
internal import Newsletter

/// Brings an index up to date with its archive: reads what is new or changed, drops what is gone.
package struct IndexUpdate: ~Copyable {
  /// Parsed text that is gathered before it is written in one transaction.
  private static let batchBytes = 48 << 20

  private let path: String
  private let archive: String
  private let settings: ArchiveSettings
  private let connection: Connection
  private let tokenizer: TokenizerContext
  private let collector: MatchCollector
  private var report = UpdateReport()
  private var status = UpdateProgress(filesDone: 0, filesTotal: 0, bytesDone: 0, bytesTotal: 0)
  /// Whether all of the update is one transaction.
  private var isInTransaction = false

  /// Brings the index at `path` up to date with the archive.
  ///
  /// - Parameters:
  ///   - rebuilds: builds all anew, whatever is there.
  ///   - now: the time that `status` shows, in ISO 8601.
  ///   - cancellation: once cancelled, the update ends and leaves what was committed.
  package static func run(
    archive: String, index path: String, rebuilds: Bool = false, now: String, cancellation: Cancellation? = nil,
    progress: (UpdateProgress) -> Void = { _ in }
  ) throws(IndexError) -> UpdateReport {
    do { try ArchiveScanner.check(root: archive) } catch { throw .archive(error) }
    // Before the look at the archive, whose folders it changes.
    guard FileSystem.makeFolder(for: path) else { throw .readOnly(path: path) }
    let settings: ArchiveSettings
    do { settings = try ArchiveSettings.read(root: archive) } catch { throw .settings(error) }
    let listing: Listing
    do {
      listing = try ArchiveScanner(root: archive, settings: settings).scan()
    } catch {
      throw .archive(error)
    }
    do {
      var update = try IndexUpdate(path: path, archive: archive, settings: settings)
      update.connection.interruption.cancellation = cancellation
      return try update.run(listing, rebuilds: rebuilds, now: now, progress: progress)
    } catch let error as DatabaseError {
      throw IndexError(error, path: path)
    } catch let error as IndexError {
      throw error
    } catch {
      preconditionFailure("all errors of an update are typed")
    }
  }

  private init(path: String, archive: String, settings: ArchiveSettings) throws(DatabaseError) {
    let connection = try Connection(path: path, mode: .readWrite)
    let tokenizer = TokenizerContext(analyzer: Analyzer())
    try connection.execute(
      "PRAGMA busy_timeout = 5000; PRAGMA synchronous = NORMAL; PRAGMA secure_delete = OFF; PRAGMA cache_size = -8192")
    try Tokenizer.register(tokenizer, with: connection)
    let collector = try MatchCollector.register(with: connection)
    self.collector = collector
    self.path = path
    self.archive = archive
    self.settings = settings
    self.connection = connection
    self.tokenizer = tokenizer
  }

  private mutating func run(
    _ listing: Listing, rebuilds: Bool, now: String, progress: (UpdateProgress) -> Void
  ) throws -> UpdateReport {
    status.filesTotal = listing.files.count
    status.bytesTotal = listing.files.reduce(0) { $0 + $1.size }
    let start = try prepare(rebuilds: rebuilds)
    switch start {
    case .keep: try update(listing, known: try knownFiles(), now: now, progress: progress)
    case .create:
      // Another process may have come first.
      let isOurs = try connection.transaction { () throws(DatabaseError) in
        guard try IndexState(of: connection) == .empty else { return false }
        try createTables()
        return true
      }
      try update(listing, known: isOurs ? [:] : try knownFiles(), now: now, progress: progress)
    case .rebuild:
      // One transaction, so that the old index answers until the new one is whole.
      report.wasRebuilt = true
      isInTransaction = true
      try connection.execute("BEGIN IMMEDIATE")
      try connection.execute(Schema.drop)
      try createTables()
      try update(listing, known: [:], now: now, progress: progress)
      try connection.execute("COMMIT")
    }
    if report.added > 1000 { try connection.execute("PRAGMA wal_checkpoint(TRUNCATE)") }
    report.coverage.issues = try count("issue")
    report.coverage.filesSkipped = try count("skipped")
    report.coverage.passages = try Meta(of: connection)[.passages] ?? 0
    report.coverage.isStale = false
    return report
  }

  // MARK: Preparing

  private enum Start { case keep, create, rebuild }

  private borrowing func prepare(rebuilds: Bool) throws -> Start {
    switch try IndexState(of: connection, settings: settings.digest) {
    case .foreign: throw IndexError.noIndex(path: path)
    case .newer(let schema): throw IndexError.newerSchema(path: path, found: schema)
    case .outdated: return .rebuild
    case .current: return rebuilds ? .rebuild : .keep
    case .empty:
      try connection.execute("PRAGMA page_size = 8192; PRAGMA journal_mode = WAL")
      return .create
    }
  }

  private borrowing func createTables() throws(DatabaseError) {
    try connection.execute("PRAGMA application_id = \(Schema.applicationID)")
    try connection.execute(Schema.create)
    var meta = Meta()
    meta[.schema] = Schema.version
    meta[.analyzer] = Analyzer.version
    meta[.settings] = settings.digest
    meta[.passages] = 0
    meta[.halfLife] = settings.halfLife
    try meta.store(in: connection)
    try Layout.store(in: connection)
  }

  private borrowing func knownFiles() throws(DatabaseError) -> [String: FileState] {
    let statement = try connection.prepare("SELECT path, size, modified, digest FROM issue")
    var known: [String: FileState] = [:]
    while try statement.step() {
      known[statement.text(0)] = FileState(
        size: statement.int(1), modified: statement.int(2), digest: UInt64(bitPattern: Int64(statement.int(3))))
    }
    return known
  }

  private borrowing func count(_ table: String) throws(DatabaseError) -> Int {
    let statement = try connection.prepare("SELECT count(*) FROM \(table)")
    return try statement.step() ? statement.int(0) : 0
  }

  // MARK: Reading and writing

  private mutating func update(
    _ listing: Listing, known: [String: FileState], now: String, progress: (UpdateProgress) -> Void
  ) throws(DatabaseError) {
    var skipped = Dictionary(
      listing.skipped.map { ($0.path, $0.reason) }, uniquingKeysWith: { first, _ in first })
    var gone = Set(known.keys)
    let reader = IssueReader(root: archive, settings: settings)
    for files in listing.files.slices(ofBytes: Self.batchBytes) {
      var batch = Batch()
      let cancellation = connection.interruption.cancellation
      let outcomes = Parallel.map(files) { file in
        cancellation?.isCancelled == true
          ? .skipped(reason: "") : reader.read(file.path, known: known[file.path]?.digest)
      }
      try connection.interruption.check()
      for (file, outcome) in zip(files, outcomes) {
        sort(outcome, of: file, known[file.path], into: &batch, &gone, &skipped)
      }
      try write(batch, &skipped, now: now, progress: progress)
    }
    report.removed = gone.count
    try write(Batch(removed: gone.sorted()), &skipped, now: now, progress: progress)
    try countFrequentTerms()
    try store(skipped, listing, now: now)
  }

  private mutating func sort(
    _ outcome: ReadOutcome, of file: Listing.File, _ before: FileState?, into batch: inout Batch,
    _ gone: inout Set<String>, _ skipped: inout [String: String]
  ) {
    status.filesDone += 1
    switch outcome {
    case .unchanged:
      gone.remove(file.path)
      report.unchanged += 1
      status.bytesDone += file.size
      let state = FileState(file, digest: before?.digest ?? 0)
      if state != before { batch.touched.append((file.path, state)) }
    case .issue(let issue, let digest):
      if gone.remove(file.path) != nil { report.changed += 1 } else { report.added += 1 }
      report.bytesAnalyzed += file.size
      batch.issues.append((issue, FileState(file, digest: digest)))
    case .skipped(let reason):
      skipped[file.path] = reason
      status.bytesDone += file.size
    }
  }

  /// What one transaction writes.
  private struct Batch {
    var issues: [(issue: Issue, state: FileState)] = []
    /// Paths whose issues are taken out first.
    var removed: [String] = []
    /// Files with the same content but another time of modification.
    var touched: [(path: String, state: FileState)] = []

    var isEmpty: Bool { issues.isEmpty && removed.isEmpty && touched.isEmpty }
  }

  /// Writes a batch in one transaction; issues that find no room become skipped files.
  ///
  /// The terms of the next issues are worked out on another thread while FTS5 takes those of the one before.
  private mutating func write(
    _ batch: Batch, _ skipped: inout [String: String], now: String, progress: (UpdateProgress) -> Void
  ) throws(DatabaseError) {
    guard !batch.isEmpty else { return progress(status) }
    // FTS5 gathers terms in memory only while row ids ascend.
    let issues = batch.issues.sorted { $0.issue.order < $1.issue.order }
    let analyzer = tokenizer.analyzer
    var refused: [String] = []
    var forms = WordForms()
    var status = self.status
    try transaction { (update: borrowing IndexUpdate) throws(DatabaseError) in
      let eraser = try IndexEraser(update.connection)
      var changed: [RowID] = []
      for path in batch.removed { if let row = try eraser.remove(path: path) { changed.append(row) } }
      // Also what is new: another process may have added it meanwhile.
      for issue in issues { if let row = try eraser.remove(path: issue.issue.path) { changed.append(row) } }
      let writer = try IndexWriter(update.connection, tokenizer: update.tokenizer)
      try Parallel.pipeline(issues, ahead: 64, state: { AnalyzerScratch(for: .indexing) }) { next, scratch in
        let rows = next.issue.rows
        let terms = PreparedTerms(of: rows.map(\.text.utf8), by: analyzer, scratch: &scratch)
        return (issue: next.issue, rows: rows, terms: terms, state: next.state)
      } consume: { next throws(DatabaseError) in
        try update.connection.interruption.check()
        if let row = try writer.add(next.issue, rows: next.rows, terms: next.terms, next.state) {
          changed.append(row)
        } else {
          refused.append(next.issue.path)
        }
        forms.append(next.terms.forms)
        status.bytesDone += next.state.size
        progress(status)
      }
      try StemForms.add(forms, to: update.connection)
      if let row = changed.min() { try FrequentTerms.forget(from: row, in: update.connection) }
      try update.touch(batch.touched)
      try update.finish(now: now)
    }
    self.status = status
    for path in refused { skipped[path] = "more than \(RowID.rowsPerDay) passages on one day" }
  }

  private borrowing func touch(_ files: [(path: String, state: FileState)]) throws(DatabaseError) {
    let statement = try connection.prepare("UPDATE issue SET modified = ?2 WHERE path = ?1")
    for file in files {
      statement.bind(file.path, at: 1)
      statement.bind(file.state.modified, at: 2)
      try statement.run()
    }
  }

  /// Makes what was written whole, before it is committed.
  private borrowing func finish(now: String) throws(DatabaseError) {
    try connection.execute(Schema.settleIdentifiers)
    try Layout.store(in: connection)
    let layout = try Layout.load(from: connection)
    let passages = layout.rows.count { $0.role == Layout.Role.passage.rawValue }
    var meta = Meta()
    meta[.issues] = layout.issues.count
    meta[.passages] = passages
    meta[.updated] = now
    try meta.store(in: connection)
  }

  private borrowing func countFrequentTerms() throws(DatabaseError) {
    guard try FrequentTerms.areOutdated(in: connection) else { return }
    try transaction { (update: borrowing IndexUpdate) throws(DatabaseError) in
      try FrequentTerms.update(in: update.connection, update.collector)
    }
  }

  /// Remembers what was not read and which files there were.
  private borrowing func store(
    _ skipped: [String: String], _ listing: Listing, now: String
  ) throws(DatabaseError) {
    let fingerprint = String(listing.fingerprint.value, radix: 16)
    let folders = listing.folderTimes
    let models = settings.storedModels
    let unread = listing.unreadTexts
    var stored: [String: String] = [:]
    let statement = try connection.prepare("SELECT path, reason FROM skipped")
    while try statement.step() { stored[statement.text(0)] = statement.text(1) }
    let meta = try Meta(of: connection)
    guard
      stored != skipped || meta[.listing] != fingerprint || meta[.folders] != folders || meta[.models] ?? "" != models
        || meta[.unread] ?? "" != unread
    else { return }
    try transaction { (update: borrowing IndexUpdate) throws(DatabaseError) in
      try update.connection.execute("DELETE FROM skipped")
      let insert = try update.connection.prepare("INSERT INTO skipped VALUES(?1, ?2)")
      for (path, reason) in skipped.sorted(by: { $0.key < $1.key }) {
        insert.bind(path, at: 1)
        insert.bind(reason, at: 2)
        try insert.run()
      }
      var meta = Meta()
      meta[.updated] = now
      meta[.listing] = fingerprint
      meta[.folders] = folders
      meta[.models] = models
      meta[.unread] = unread
      meta[.skipped] = skipped.count
      try meta.store(in: update.connection)
    }
  }

  /// A transaction of its own, unless all of the update is one.
  private borrowing func transaction(
    _ body: (borrowing IndexUpdate) throws(DatabaseError) -> Void
  ) throws(DatabaseError) {
    if isInTransaction { return try body(self) }
    try connection.transaction { () throws(DatabaseError) in try body(self) }
  }
}

extension FileState {
  fileprivate init(_ file: Listing.File, digest: UInt64) {
    self.init(size: file.size, modified: Int(file.modified), digest: digest)
  }
}

extension Issue {
  /// By date, undated first, then by path.
  fileprivate var order: (day: Int, path: String) { (date.day?.number ?? Int.min, path) }
}
