package import Mentions
internal import Newsletter

extension Index {
  /// Every model of the catalogue, the archive's own among them, that is mentioned; the most frequent first.
  package borrowing func mentionedModels(of kind: Model.Kind? = nil) throws(IndexError) -> ModelsAnswer {
    try reading { () throws(DatabaseError) in
      let catalogue = try catalogue()
      let words = try archiveWords(by: .version)
      let counter = try MentionCounter(connection, layout(), in: catalogue)
      let models = catalogue.models.filter { kind == nil || $0.kind == kind }
      var answer = ModelsAnswer(models: [], known: models.count, coverage: try coverage())
      for model in models {
        guard let query = NameQuery(family: model) else { continue }
        let mentions = try counter.mentions(of: query)
        guard !mentions.isEmpty else { continue }
        answer.models.append(
          .init(
            model: model, counts: MentionCounts(of: mentions, in: words).total,
            issues: Set(mentions.filter { !$0.isDoubtful }.map(\.issue)).count))
      }
      answer.models.sort { left, right in
        (right.counts.count, right.counts.doubtful, left.model.name)
          < (left.counts.count, left.counts.doubtful, right.model.name)
      }
      return answer
    }
  }
}
