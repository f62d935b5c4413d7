internal import ArgumentParser

extension CommandConfiguration {
  /// The configuration of one of `fundstelle`'s commands.
  ///
  /// It names what it is a command of: otherwise the parser looks for `--generate-completion-script`, which is the root's,
  /// whenever the command is parsed by itself, and that takes an eighth of all that a search does.
  init(command: String, abstract: String, discussion: String) {
    self.init(
      commandName: command, _superCommandName: "fundstelle", abstract: abstract, discussion: discussion)
  }
}
