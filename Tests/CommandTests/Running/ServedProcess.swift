import Foundation
import Glibc
import TestSupport

/// `fundstelle serve`, talked to line by line.
final class ServedProcess {
  private let process = Process()
  private let input: FileHandle
  private let output: Int32
  private let errorFile: URL
  private let streams: TemporaryFolder
  private var received: [UInt8] = []
  /// Place up to which no end of a line was found.
  private var searched = 0

  init(_ arguments: [String] = [], in workplace: Workplace) throws {
    signal(SIGPIPE, SIG_IGN)
    streams = try TemporaryFolder()
    errorFile = streams.file("errors")
    try Data().write(to: errorFile)
    let (readInput, writeInput) = try Self.pipe()
    let (readOutput, writeOutput) = try Self.pipe()
    process.executableURL = Package.binary
    process.arguments = ["serve"] + arguments
    process.currentDirectoryURL = workplace.folder.url
    process.environment = ["PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", "TZ": "UTC"]
    process.standardInput = FileHandle(fileDescriptor: readInput, closeOnDealloc: true)
    process.standardOutput = FileHandle(fileDescriptor: writeOutput, closeOnDealloc: true)
    process.standardError = try FileHandle(forWritingTo: errorFile)
    input = FileHandle(fileDescriptor: writeInput, closeOnDealloc: true)
    output = readOutput
    try process.run()
    Glibc.close(readInput)
    Glibc.close(writeOutput)
  }

  deinit {
    if process.isRunning { kill(process.processIdentifier, SIGKILL) }
    Glibc.close(output)
  }

  /// Closed in other programs that are started meanwhile, or the end of the input would not reach this one.
  private static func pipe() throws -> (read: Int32, write: Int32) {
    var ends: [Int32] = [-1, -1]
    guard Glibc.pipe(&ends) == 0 else { throw CocoaError(.fileReadUnknown) }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    return (ends[0], ends[1])
  }

  func send(_ line: String) throws { try send(bytes: Array(line.utf8) + [0x0A]) }

  func send(bytes: [UInt8]) throws { try input.write(contentsOf: Data(bytes)) }

  func closeInput() throws { try input.close() }

  func closeOutput() { Glibc.close(output) }

  func terminate() { process.terminate() }

  var isRunning: Bool { process.isRunning }

  /// The next line; nil when none comes in time, or the output has ended.
  func line(within seconds: Double = 20) -> String? {
    let deadline = Date(timeIntervalSinceNow: seconds)
    while true {
      if let end = received[searched...].firstIndex(of: 0x0A) {
        defer {
          received.removeSubrange(...end)
          searched = 0
        }
        return String(decoding: received[..<end], as: UTF8.self)
      }
      searched = received.count
      var descriptor = pollfd(fd: output, events: Int16(POLLIN), revents: 0)
      let left = deadline.timeIntervalSinceNow
      guard left > 0, poll(&descriptor, 1, Int32(left * 1000) + 1) > 0 else { return nil }
      var buffer = [UInt8](repeating: 0, count: 1 << 16)
      let count = read(output, &buffer, buffer.count)
      guard count > 0 else { return nil }
      received += buffer[..<count]
    }
  }

  /// The answer to a request that is sent now.
  func answer(to line: String, within seconds: Double = 20) throws -> Reply? {
    try send(line)
    return try self.line(within: seconds).map { try Reply($0) }
  }

  /// Waits until it has ended: the exit code, and nil when a signal ended it or it does not end.
  func end(within seconds: Double = 20) -> Int32? {
    let deadline = Date(timeIntervalSinceNow: seconds)
    while process.isRunning, deadline.timeIntervalSinceNow > 0 { usleep(1000) }
    guard !process.isRunning, process.terminationReason == .exit else { return nil }
    return process.terminationStatus
  }

  var errors: String { (try? String(contentsOf: errorFile, encoding: .utf8)) ?? "" }
}

/// A line of the service, as far as tests look at it.
struct Reply {
  let text: String
  private let object: [String: Any]

  init(_ line: String) throws {
    text = line
    object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any] ?? [:]
  }

  var id: String? { object["id"].map { $0 is NSNull ? "null" : "\($0)" } }
  var method: String? { object["method"] as? String }
  var result: [String: Any]? { object["result"] as? [String: Any] }
  var code: Int? { (object["error"] as? [String: Any])?["code"] as? Int }
  var message: String? { (object["error"] as? [String: Any])?["message"] as? String }
  var total: Int? { (result?["summary"] as? [String: Any])?["total"] as? Int }
}

/// Lines of JSON-RPC.
enum Line {
  static func request(_ id: Int, _ method: String, _ params: String = "{}") -> String {
    #"{"jsonrpc":"2.0","id":\#(id),"method":"\#(method)","params":\#(params)}"#
  }

  static func search(_ id: Int, _ query: String = "Sora", limit: Int = 1) -> String {
    request(id, "search", #"{"query":"\#(query)","limit":\#(limit),"today":"2026-11-22"}"#)
  }
}
