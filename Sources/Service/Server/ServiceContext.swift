package import Newsletter

/// What the service is told by the program that runs it: where things are, what time it is, whom to tell.
package struct ServiceContext: Sendable {
  package var archive: String
  package var index: String
  package var version: String
  /// The day in the user's time zone.
  package var today: @Sendable () -> Day
  /// Now in UTC, as ISO 8601 has it.
  package var timestamp: @Sendable () -> String
  /// Milliseconds since some moment, never running backwards.
  package var milliseconds: @Sendable () -> Double
  /// Tells the user something beside the answers.
  package var note: @Sendable (String) -> Void

  package init(
    archive: String, index: String, version: String, today: @escaping @Sendable () -> Day,
    timestamp: @escaping @Sendable () -> String, milliseconds: @escaping @Sendable () -> Double,
    note: @escaping @Sendable (String) -> Void
  ) {
    self.archive = archive
    self.index = index
    self.version = version
    self.today = today
    self.timestamp = timestamp
    self.milliseconds = milliseconds
    self.note = note
  }
}
