internal import GermanText
internal import Newsletter

/// An index opened for reading, used by one thread.
package struct Index: ~Copyable {
  package let path: String
  let connection: Connection
  let tokenizer: TokenizerContext
  let collector: MatchCollector
  let spellings: SpellingMemo
  private let cache: StateCache
  /// The file that was opened, which another one may have replaced since.
  private let file: FileIdentity?

  /// How the pages of the file are read.
  package enum Access: Sendable {
    /// Through a cache of a few megabytes: for a process that answers again and again.
    case cached
    /// Mapped into memory, which saves a process that answers once a quarter of its time. All pages that were ever read
    /// count as its memory.
    case mapped
  }

  /// Opens an index that this version can read.
  package init(path: String, access: Access = .cached) throws(IndexError) {
    guard FileSystem.exists(path) else { throw .missing(path: path) }
    do {
      self = try Index(path: path, mode: .readOnly, access)
    } catch .readOnly {
      // A write-ahead log cannot be set up in a folder that cannot be written; without writers none is needed.
      self = try Index(path: path, mode: .immutable, access)
    }
  }

  private init(path: String, mode: Connection.Mode, _ access: Access) throws(IndexError) {
    do {
      let file = FileSystem.identity(of: path)
      let connection = try Connection(path: path, mode: mode)
      let tokenizer = TokenizerContext(analyzer: Analyzer())
      try connection.execute("PRAGMA busy_timeout = 5000; PRAGMA cache_size = -8192; PRAGMA query_only = 1;")
      if access == .mapped { try connection.execute("PRAGMA mmap_size = 268435456") }
      let state = try IndexState(of: connection)
      try Tokenizer.register(tokenizer, with: connection)
      let collector = try MatchCollector.register(with: connection)
      switch state {
      case .empty: throw IndexError.missing(path: path)
      case .foreign: throw IndexError.noIndex(path: path)
      case .newer(let schema): throw IndexError.newerSchema(path: path, found: schema)
      case .outdated: throw IndexError.outdated(path: path)
      case .current:
        guard try Meta(of: connection)[.listing] != nil else { throw IndexError.unfinished(path: path) }
      }
      self.path = path
      self.connection = connection
      self.tokenizer = tokenizer
      self.collector = collector
      self.file = file
      spellings = SpellingMemo()
      cache = StateCache()
    } catch let error as DatabaseError {
      throw IndexError(error, path: path)
    } catch let error as IndexError {
      throw error
    } catch {
      preconditionFailure("all errors of opening are typed")
    }
  }

  /// Whether the file that was opened is still the one at its path.
  package var isInPlace: Bool { file != nil && file == FileSystem.identity(of: path) }

  /// Lets what is read from now on stop with `IndexError.cancelled` once this is cancelled.
  package borrowing func heed(_ cancellation: Cancellation?) { connection.interruption.cancellation = cancellation }

  /// The layout of the state that is being read.
  borrowing func layout() throws(DatabaseError) -> Layout { try state().layout }

  /// What `meta` holds in the state that is being read.
  borrowing func meta() throws(DatabaseError) -> Meta { try state().meta }

  /// The frequent terms of the state that is being read.
  borrowing func frequentTerms() throws(DatabaseError) -> FrequentTerms { try state().frequent }

  /// Read anew when another process has written.
  private borrowing func state() throws(DatabaseError) -> StateCache.State {
    let statement = try connection.prepare("PRAGMA data_version")
    let version = try statement.step() ? statement.int(0) : 0
    if let cached = cache.state, cache.version == version { return cached }
    guard try IndexState(of: connection) == .current else { throw DatabaseError.replaced }
    let meta = try Meta(of: connection)
    let state = StateCache.State(
      layout: try Layout.load(from: connection), meta: meta, frequent: try FrequentTerms(from: connection, meta: meta))
    cache.version = version
    cache.state = state
    return state
  }

  /// Runs a body that reads one consistent state.
  borrowing func reading<Result>(_ body: () throws(DatabaseError) -> Result) throws(IndexError) -> Result {
    do {
      return try connection.transaction("BEGIN", body)
    } catch {
      throw IndexError(error, path: path)
    }
  }
}

/// What was read last of what every answer needs, and the state of the database that it belongs to.
private final class StateCache {
  struct State {
    var layout: Layout
    var meta: Meta
    var frequent: FrequentTerms
  }

  var version = 0
  var state: State?
}
