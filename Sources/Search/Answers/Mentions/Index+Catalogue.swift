internal import Mentions
internal import Newsletter

extension Index {
  /// The built-in names with those of the archive's `fundstelle.yaml`, as the last update read it.
  borrowing func catalogue() throws(DatabaseError) -> Catalogue {
    let lines = try meta()[.models]?.split(separator: "\n") ?? []
    return lines.isEmpty ? .standard : Catalogue(adding: lines.compactMap { ModelEntry(stored: $0) })
  }
}
