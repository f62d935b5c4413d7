import GermanText
import Search
import Testing

@Suite struct CompletionTests {
  @Test("a gender form typed halfway is completed, with any mark", arguments: GenderSpelling.marks.sorted())
  func mark(_ mark: Unicode.Scalar) throws {
    let archive = try TestArchive(["2024-02-20.md": "Die Forscher*innen prüfen.\n"])
    try archive.update()
    for prefix in ["Forscher\(mark)", "Forscher\(mark)i", "Forscher\(mark)inn"] {
      let completions = try Index(path: archive.indexPath).completions(of: prefix, limit: 5)
      #expect(completions.map(\.text) == ["Forscher*innen"], "\(prefix)")
    }
  }
}
