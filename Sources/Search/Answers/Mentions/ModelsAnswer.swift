package import Mentions

/// The models of the catalogue that an archive mentions.
package struct ModelsAnswer: Sendable {
  package struct Mentioned: Sendable, Equatable {
    package var model: Model
    /// All mentions of the family, with the first and the last day.
    package var counts: MentionCounts.Row
    /// Issues with a mention that is not doubtful.
    package var issues: Int

    package init(model: Model, counts: MentionCounts.Row, issues: Int) {
      self.model = model
      self.counts = counts
      self.issues = issues
    }
  }

  package var models: [Mentioned]
  /// How many models were looked for.
  package var known: Int
  package var coverage: Coverage

  package init(models: [Mentioned], known: Int, coverage: Coverage) {
    self.models = models
    self.known = known
    self.coverage = coverage
  }
}
