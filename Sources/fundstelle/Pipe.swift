internal import Dispatch
internal import Glibc

// The pipe owns its copies of the standard descriptors for the life of the process. Its buffer lives as long as a read.

/// Standard input and output as a pipe that belongs to a protocol.
///
/// Whatever else writes to standard output then writes to standard error.
struct Pipe: Sendable {
  enum Event {
    case bytes(ArraySlice<UInt8>)
    /// Nothing came in the time that was given.
    case silence
    case end
  }

  private let output: Int32
  /// Readable once the process is asked to end.
  private let ending: Int32

  init() throws {
    output = dup(STDOUT_FILENO)
    guard output >= 0, dup2(STDERR_FILENO, STDOUT_FILENO) >= 0 else { throw Failure("standard output is closed") }
    ending = try Self.noticeOfSIGTERM()
  }

  /// Waits for bytes, for so many milliseconds or as long as it takes.
  func next(within milliseconds: Int?, into buffer: inout [UInt8], isReading: Bool = true) -> Event {
    var descriptors = [
      pollfd(fd: ending, events: Int16(POLLIN), revents: 0),
      pollfd(fd: output, events: 0, revents: 0),
      pollfd(fd: isReading ? STDIN_FILENO : -1, events: Int16(POLLIN), revents: 0),
    ]
    let count = poll(&descriptors, nfds_t(descriptors.count), milliseconds.map { Int32($0) } ?? -1)
    if count < 0 { return errno == EINTR ? .silence : .end }
    if count == 0 { return .silence }
    // Nobody reads the answers; the index is safe at any moment.
    if descriptors[1].revents & Int16(POLLERR) != 0 { _exit(0) }
    if descriptors[0].revents != 0 { return .end }
    let length = buffer.withUnsafeMutableBytes { read(STDIN_FILENO, $0.baseAddress, $0.count) }
    if length < 0 { return errno == EINTR || errno == EAGAIN ? .silence : .end }
    return length == 0 ? .end : .bytes(buffer[..<length])
  }

  /// Writes all of it; ends the process when nobody reads any longer.
  func write(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(output, $0.baseAddress, $0.count) }
      if count >= 0 {
        rest = rest.dropFirst(count)
      } else if errno == EAGAIN {
        var descriptor = pollfd(fd: output, events: Int16(POLLOUT), revents: 0)
        poll(&descriptor, 1, -1)
      } else if errno != EINTR {
        let code = errno
        if code != EPIPE { Output.note("fundstelle: the answer cannot be written: \(String(cString: strerror(code)))") }
        _exit(code == EPIPE ? 0 : 2)
      }
    }
  }

  private static func noticeOfSIGTERM() throws -> Int32 {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { throw Failure("no pipe can be made: \(String(cString: strerror(errno)))") }
    let write = ends[1]
    signal(SIGTERM, SIG_IGN)
    let source = DispatchSource.makeSignalSource(signal: SIGTERM, queue: .global())
    source.setEventHandler {
      var byte: UInt8 = 0
      _ = Glibc.write(write, &byte, 1)
      // Keeps the source, which nothing else holds.
      _ = source
    }
    source.resume()
    return ends[0]
  }
}
