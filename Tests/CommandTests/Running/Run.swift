import Foundation
import TestSupport

/// A process that has ended: what it wrote and how it ended.
struct Run: Sendable {
  /// Standard output as it is.
  var bytes: Data
  var errors: String
  var code: Int32
  /// Whether a signal ended it.
  var wasKilled: Bool

  var output: String { String(decoding: bytes, as: UTF8.self) }

  /// The output's lines without their ends.
  var lines: [String] { output.split(separator: "\n").map(String.init) }

  /// Runs the binary under test.
  static func fundstelle(
    _ arguments: [String], in folder: URL, input: String = "", environment: [String: String] = [:]
  ) throws -> Run {
    try program(Package.binary, arguments, in: folder, input: Data(input.utf8), environment: environment)
  }

  /// Runs a line of shell, in which `fundstelle` is the binary under test.
  static func shell(_ line: String, in folder: URL, environment: [String: String] = [:]) throws -> Run {
    try program(URL(fileURLWithPath: "/bin/sh"), ["-c", line], in: folder, environment: environment)
  }

  /// Runs a Python script of the package.
  static func python(
    _ script: String, _ arguments: [String] = [], in folder: URL, input: Data, environment: [String: String] = [:]
  ) throws -> Run {
    let path = Package.scripts.appendingPathComponent(script).path
    return try program(
      URL(fileURLWithPath: "/usr/bin/env"), ["python3", "-B", path] + arguments, in: folder, input: input,
      environment: environment)
  }

  static func program(
    _ program: URL, _ arguments: [String], in folder: URL, input: Data = Data(), environment: [String: String] = [:]
  ) throws -> Run {
    let process = try RunningProcess(program, arguments, in: folder, input: input, environment: environment)
    return try process.end()
  }
}

/// A process that has been started; files instead of pipes, so that no reader has to keep up with it.
struct RunningProcess {
  private let process = Process()
  private let streams: TemporaryFolder

  init(
    _ program: URL, _ arguments: [String], in folder: URL, input: Data = Data(), environment: [String: String] = [:]
  ) throws {
    streams = try TemporaryFolder()
    try input.write(to: streams.file("input"))
    try Data().write(to: streams.file("output"))
    try Data().write(to: streams.file("errors"))
    let path = Package.binary.deletingLastPathComponent().path + ":" + (Self.inherited["PATH"] ?? "/usr/bin:/bin")
    process.executableURL = program
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = ["PATH": path, "LANG": "C.UTF-8", "TZ": "UTC"]
      .merging(environment) { _, given in given }
    process.standardInput = try FileHandle(forReadingFrom: streams.file("input"))
    process.standardOutput = try FileHandle(forWritingTo: streams.file("output"))
    process.standardError = try FileHandle(forWritingTo: streams.file("errors"))
    try process.run()
  }

  /// Ends it at once, as a power cut would.
  func kill() {
    if process.isRunning { Foundation.kill(process.processIdentifier, SIGKILL) }
  }

  func end() throws -> Run {
    process.waitUntilExit()
    return Run(
      bytes: try Data(contentsOf: streams.file("output")),
      errors: String(decoding: try Data(contentsOf: streams.file("errors")), as: UTF8.self),
      code: process.terminationStatus, wasKilled: process.terminationReason == .uncaughtSignal)
  }

  private static let inherited = ProcessInfo.processInfo.environment
}
