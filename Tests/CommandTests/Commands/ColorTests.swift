import Foundation
import TestSupport
import Testing

/// Colors are for terminals, unless asked for.
@Suite struct ColorTests {
  static let escape = "\u{1B}["

  @Test(
    arguments: [
      ([], [:], false), (["--color", "always"], [:], true), (["--color", "never"], [:], false),
      (["--color", "always"], ["NO_COLOR": "1"], true),
    ] as [([String], [String: String], Bool)])
  func colorsOutsideOfATerminal(options: [String], environment: [String: String], isColored: Bool) throws {
    let run = try Workplace.shared.get().run(["search", "Sora"] + options, environment: environment)
    #expect(run.output.contains(Self.escape) == isColored)
  }

  @Test(
    .enabled(if: Requirements.hasPython, "python3, which makes a terminal, is not installed"),
    arguments: [
      ("", [:], true), ("--color never", [:], false), ("", ["NO_COLOR": "1"], false), ("", ["NO_COLOR": ""], true),
      ("--color always", ["NO_COLOR": "1"], true),
    ] as [(String, [String: String], Bool)])
  func colorsOnATerminal(options: String, environment: [String: String], isColored: Bool) throws {
    let output = try onTerminal("fundstelle search Sora " + options, environment: environment)
    #expect(output.contains("Sora"))
    #expect(output.contains(Self.escape + "1;31m") == isColored)
  }

  @Test(.enabled(if: Requirements.hasPython, "python3, which makes a terminal, is not installed"))
  func foldsToTheTerminal() throws {
    let output = try onTerminal("stty cols 60; fundstelle search Forscher --color never")
    let passages = output.split(whereSeparator: \.isNewline).filter { $0.hasPrefix("        ") }
    #expect(!passages.isEmpty)
    #expect(passages.allSatisfy { $0.count <= 60 })
  }

  private func onTerminal(_ line: String, environment: [String: String] = [:]) throws -> String {
    let spawn = "import pty; pty.spawn(['/bin/sh', '-c', '''\(line)'''])"
    let run = try Run.program(
      URL(fileURLWithPath: "/usr/bin/env"), ["python3", "-c", spawn], in: Workplace.shared.get().folder.url,
      environment: environment)
    return run.output
  }
}
