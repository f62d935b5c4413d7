/// Whether a scan of all text, from end to end and without the index, finds the mentions that the index found.
package struct Verification: Sendable, Equatable {
  package struct Difference: Sendable, Equatable {
    package var path: String
    package var line: Int
    package var column: Int
    package var match: String
    /// Whether the index has it and the scan has not; else it is the other way round.
    package var isInIndex: Bool
  }

  /// Mentions that each found, doubtful ones too.
  package var index: Int
  package var scan: Int
  /// By path and place.
  package var differences: [Difference]

  package var isEqual: Bool { differences.isEmpty }
}

extension MentionsRequest {
  /// What the mentions are compared with.
  package enum Check: Sendable, Equatable {
    case none
    /// The text that is stored in the index.
    case storedText
    /// The files of the archive in this folder, read anew.
    case files(archive: String)
  }
}
