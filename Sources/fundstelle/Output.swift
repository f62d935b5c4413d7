internal import Glibc

// The descriptors 1 and 2 belong to the process; nothing else writes to them.

/// Standard output and standard error.
enum Output {
  /// Writes to standard output; ends the process with success when its reader is gone.
  static func write(_ text: String) {
    guard !write(text, to: STDOUT_FILENO) else { return }
    let code = errno
    if code != EPIPE { note("fundstelle: standard output cannot be written: \(String(cString: strerror(code)))") }
    exit(code == EPIPE ? 0 : 2)
  }

  /// Writes a line to standard error.
  static func note(_ line: String) { _ = write(line + "\n", to: STDERR_FILENO) }

  /// Replaces the last line of a terminal.
  static func status(_ line: String) { _ = write("\r" + line + "\u{1B}[K", to: STDERR_FILENO) }

  static var isTerminal: Bool { isatty(STDOUT_FILENO) != 0 }
  static var errorIsTerminal: Bool { isatty(STDERR_FILENO) != 0 }

  /// Columns of the terminal, or 100.
  static var width: Int {
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 100 }
    return Int(size.ws_col)
  }

  /// Whether all of the text could be written; `errno` tells why not.
  static func write(_ text: String, to descriptor: Int32) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      var rest = UnsafeRawBufferPointer(bytes)
      while !rest.isEmpty {
        let count = Glibc.write(descriptor, rest.baseAddress, rest.count)
        if count < 0 {
          if errno == EINTR { continue }
          return false
        }
        rest = UnsafeRawBufferPointer(rebasing: rest[count...])
      }
      return true
    }
  }
}
