/// What bringing an index up to date did.
package struct UpdateReport: Sendable, Equatable {
  package var added = 0
  package var changed = 0
  package var removed = 0
  package var unchanged = 0
  /// Bytes of the files that were analyzed.
  package var bytesAnalyzed = 0
  package var wasRebuilt = false
  package var coverage = Coverage()
}

/// How far an update is.
package struct UpdateProgress: Sendable {
  package var filesDone: Int
  package var filesTotal: Int
  package var bytesDone: Int
  package var bytesTotal: Int
}
