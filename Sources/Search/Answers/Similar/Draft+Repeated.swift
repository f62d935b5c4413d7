internal import Newsletter

extension Draft {
  /// Without the passages that count as boilerplate since the archive has them in many issues.
  func without(_ repeated: [IndexStatus.RepeatedText]) -> Draft {
    let texts = Set(repeated.filter { $0.newsletter == issue.newsletter }.map { Array($0.text.utf8) })
    var draft = self
    draft.parts.removeAll { $0.isCompared && texts.contains($0.passage.text) }
    for section in issue.sections.indices {
      draft.issue.sections[section].passages.removeAll { texts.contains($0.text.utf8) }
    }
    return draft
  }
}
