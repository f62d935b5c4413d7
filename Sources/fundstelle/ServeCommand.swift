internal import ArgumentParser
internal import Service

struct ServeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    command: "serve",
    abstract: "Answer requests from standard input: JSON-RPC 2.0, one a line, and the Model Context Protocol.",
    discussion: """
      Methods: \(Server.methods.joined(separator: ", ")). The end of the input ends it, after the last answer.

      Examples:
        printf '%s\\n' '{"jsonrpc":"2.0","id":1,"method":"search","params":{"query":"Sora"}}' | fundstelle serve
      """)

  @OptionGroup var options: ArchiveOptions

  func run() throws {
    let pipe = try Pipe()
    let server = Server(try context(), write: { pipe.write($0) })
    var reader = RequestReader(server)
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    reading: while true {
      switch pipe.next(within: server.isFull ? 10 : server.patience, into: &buffer, isReading: !server.isFull) {
      case .bytes(let bytes): reader.receive(bytes)
      case .silence: server.relieve()
      case .end: break reading
      }
    }
    reader.end()
  }

  private func context() throws -> ServiceContext {
    let archive = try options.archivePath()
    if options.fresh {
      do { try options.update(archive: archive) } catch { throw Failure(error) }
    }
    let isQuiet = options.quiet
    return ServiceContext(
      archive: archive, index: options.indexPath(of: archive), version: Fundstelle.configuration.version,
      today: { Clock.today }, timestamp: { Clock.timestamp }, milliseconds: { Clock.milliseconds },
      note: { if !isQuiet { Output.note($0) } })
  }
}
