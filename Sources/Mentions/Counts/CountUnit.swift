/// What mentions are counted by.
package enum CountUnit: String, Sendable, CaseIterable {
  case month, year, issue, section, version, newsletter

  /// Whether the counts follow each other in time, so that one without a mention tells something too.
  package var isPeriod: Bool {
    switch self {
    case .month, .year: true
    case .issue, .section, .version, .newsletter: false
    }
  }
}
