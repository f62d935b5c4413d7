internal import CSQLite
internal import GermanText

// SQLite owns a `TokenizerContext` through the retain in `register`, until `destroy`; and a `TokenizerInstance` through
// the retain in `create`, until `delete`. Text and token pointers are SQLite's and used only during the call.

/// What the tokenizers of one connection share.
final class TokenizerContext {
  let analyzer: Analyzer
  /// For texts that are shown.
  var scratch = AnalyzerScratch(for: .manyTexts)
  /// The terms of the issue that is being inserted; without them documents are analyzed when FTS5 asks.
  var prepared: PreparedTerms? { didSet { nextRow = 0 } }
  /// The row of `prepared` that is inserted next.
  var nextRow = 0
  /// Instances made and not yet freed.
  var openInstances = 0

  init(analyzer: Analyzer) { self.analyzer = analyzer }
}

/// One FTS5 table's tokenizer.
private final class TokenizerInstance {
  let context: TokenizerContext
  var scratch = AnalyzerScratch(for: .indexing)

  init(context: TokenizerContext) {
    self.context = context
    context.openInstances += 1
  }

  deinit { context.openInstances -= 1 }
}

/// The C callbacks between FTS5 and the analyzer.
enum Tokenizer {
  static let name = "fundstelle"

  static func register(_ context: TokenizerContext, with connection: borrowing Connection) throws(DatabaseError) {
    let fts5 = try Extension(connection).api
    var callbacks = fts5_tokenizer(
      xCreate: { context, _, _, instance in
        guard let context, let instance else { return SQLITE_ERROR }
        let shared = Unmanaged<TokenizerContext>.fromOpaque(context).takeUnretainedValue()
        instance.pointee = OpaquePointer(Unmanaged.passRetained(TokenizerInstance(context: shared)).toOpaque())
        return SQLITE_OK
      },
      xDelete: { instance in
        guard let instance else { return }
        Unmanaged<TokenizerInstance>.fromOpaque(UnsafeRawPointer(instance)).release()
      },
      xTokenize: { instance, context, flags, text, count, emit in
        guard let instance, let emit else { return SQLITE_ERROR }
        let tokenizer = Unmanaged<TokenizerInstance>.fromOpaque(UnsafeRawPointer(instance)).takeUnretainedValue()
        let characters = UnsafeBufferPointer(start: text, count: text == nil ? 0 : Int(count))
        return characters.withMemoryRebound(to: UInt8.self) { bytes in
          if flags & FTS5_TOKENIZE_QUERY != 0 { return Tokenizer.cut(bytes, context, emit) }
          if let prepared = tokenizer.context.prepared {
            defer { tokenizer.context.nextRow += 1 }
            return Tokenizer.replay(tokenizer.context.nextRow, of: prepared, context, emit)
          }
          let prepared = PreparedTerms(
            of: [Array(bytes)], by: tokenizer.context.analyzer, scratch: &tokenizer.scratch)
          return Tokenizer.replay(0, of: prepared, context, emit)
        }
      })
    let code = fts5.pointee.xCreateTokenizer(
      fts5, name, Unmanaged.passRetained(context).toOpaque(), &callbacks,
      { context in
        guard let context else { return }
        Unmanaged<TokenizerContext>.fromOpaque(context).release()
      })
    guard code == SQLITE_OK else { throw connection.error(code) }
  }

  private typealias Emit =
    @convention(c) (
      UnsafeMutableRawPointer?, Int32, UnsafePointer<CChar>?, Int32, Int32, Int32
    ) -> Int32

  /// A row whose terms were worked out before.
  private static func replay(
    _ row: Int, of prepared: PreparedTerms, _ context: UnsafeMutableRawPointer?, _ emit: Emit
  ) -> Int32 {
    prepared.terms.withUnsafeBytes { bytes in
      guard let terms = bytes.bindMemory(to: CChar.self).baseAddress else { return SQLITE_OK }
      let first = row == 0 ? 0 : prepared.rows[row - 1].end
      var start = first == 0 ? 0 : Int(prepared.tokens[first - 1].termEnd)
      for token in prepared.tokens[first..<prepared.rows[row].end] {
        let end = Int(token.termEnd)
        let code = emit(
          context, token.advances ? 0 : FTS5_TOKEN_COLOCATED, terms + start, Int32(end - start), Int32(token.start),
          Int32(token.end))
        if code != SQLITE_OK { return code }
        start = end
      }
      return SQLITE_OK
    }
  }

  /// A query's text is a `MatchExpression`: terms that are analyzed already.
  private static func cut(
    _ bytes: UnsafeBufferPointer<UInt8>, _ context: UnsafeMutableRawPointer?, _ emit: Emit
  ) -> Int32 {
    for position in bytes.split(separator: MatchExpression.next) {
      var flags: Int32 = 0
      for term in position.split(separator: MatchExpression.or) {
        let code = UnsafeBufferPointer(rebasing: term).withMemoryRebound(to: CChar.self) { characters in
          emit(
            context, flags, characters.baseAddress, Int32(characters.count), Int32(term.startIndex),
            Int32(term.endIndex))
        }
        if code != SQLITE_OK { return code }
        flags = FTS5_TOKEN_COLOCATED
      }
    }
    return SQLITE_OK
  }
}
