/// What was read and what was not.
package struct Coverage: Sendable, Equatable {
  package struct Skipped: Sendable, Equatable {
    package var path: String
    package var reason: String

    package init(path: String, reason: String) {
      self.path = path
      self.reason = reason
    }
  }

  package struct FileWarning: Sendable, Equatable {
    package var path: String
    package var line: Int
    package var message: String
  }

  package var issues = 0
  package var passages = 0
  package var filesSeen: Int { issues + filesSkipped }
  package var filesSkipped = 0
  /// Whether the archive has changed since; nil when that was not checked.
  package var isStale: Bool?

  package init() {}
}
