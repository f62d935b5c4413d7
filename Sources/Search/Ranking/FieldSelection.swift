/// The issues, or the rows, that a filter of a query selects.
enum FieldSelection {
  case issues(Set<RowID>)
  case rows(Set<RowID>)

  func holds(row: RowID, of issue: RowID) -> Bool {
    switch self {
    case .issues(let issues): issues.contains(issue)
    case .rows(let rows): rows.contains(row)
    }
  }
}
