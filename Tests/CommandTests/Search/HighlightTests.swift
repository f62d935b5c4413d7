import Foundation
import Testing

/// Matches are highlighted whole, whatever the spelling that was asked for.
@Suite struct HighlightTests {
  static let spellings = [
    "Forscher", "Forscherin", "Forscherïnnen", "Forscher*innen", "Forscher:innen", "FORSCHER_INNEN",
  ]

  /// What stands in the package's archive.
  static let surfaces: Set = [
    "FORSCHER*INNEN", "Forscher", "Forscher'innen", "Forscher(innen)", "Forscher*innen", "Forscher/-innen",
    "Forscher/innen", "Forscher:innen", "ForscherInnen", "Forscher_innen", "Forscherin", "Forscherïnnen",
    "Forscher·innen", "Forscherïn", "Forscher’innen", "Forscher•innen",
  ]

  @Test(arguments: spellings)
  func highlightsEverySpelling(query: String) throws {
    let found = Set(try highlights(query).map { $0.precomposedStringWithCanonicalMapping })
    #expect(found.isSuperset(of: Self.surfaces), "missing: \(Self.surfaces.subtracting(found).sorted())")
  }

  @Test(arguments: spellings.dropFirst())
  func highlightsTheSameForEverySpelling(query: String) throws {
    let found = try highlights(query)
    let plain = try highlights(Self.spellings[0])
    #expect(!found.isEmpty && found == plain)
  }

  @Test(arguments: spellings)
  func highlightsTheWholeForm(query: String) throws {
    let text = try colored(query)
    #expect(text.contains("\u{1B}[1;31m"))
    let cut = text.matches(of: /\x1B\[1;31m[^\x1B]*\x1B\[0m[^\s\x1B]?in(nen)?\b/).map { String($0.output.0) }
    #expect(cut.isEmpty)
  }

  @Test func highlightsOnlyWhatBelongsToTheWord() throws {
    let found = Set(try highlights("Forscher"))
    #expect(!found.isEmpty && found.allSatisfy { $0.lowercased().contains("forscher") }, "\(found)")
  }

  private func colored(_ query: String) throws -> String {
    try Workplace.shared.get().search("--color", "always", "--limit", "10000", query).output
  }

  /// Each highlighted stretch, sorted, as often as it occurs.
  private func highlights(_ query: String) throws -> [String] {
    try colored(query).matches(of: /\x1B\[1;31m([^\x1B]*)\x1B\[0m/).map { String($0.output.1) }.sorted()
  }
}
