internal import ArgumentParser
internal import Service

/// How the answer is written.
struct FormatOptions: ParsableArguments {
  enum ColorChoice: String, ExpressibleByArgument, CaseIterable { case auto, always, never }

  @Option(name: .long, help: ArgumentHelp("Colors: auto is on a terminal only.", valueName: "when"))
  var color = ColorChoice.auto

  @Option(name: .long, help: ArgumentHelp("The version of JSON output that is asked for.", valueName: "version"))
  var schema = SchemaVersion.current

  func validate() throws {
    guard schema == SchemaVersion.current else {
      throw ValidationError("schema \(schema) is not supported; this version writes \(SchemaVersion.current)")
    }
  }

  var style: TextStyle {
    let isColored =
      switch color {
      case .always: true
      case .never: false
      case .auto: Output.isTerminal && !Environment.holds("NO_COLOR")
      }
    return TextStyle(width: Output.isTerminal ? Output.width : 100, isColored: isColored)
  }
}

extension OutputFormat: ExpressibleByArgument {}
