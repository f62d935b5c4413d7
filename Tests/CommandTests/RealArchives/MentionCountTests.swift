import Foundation
import TestSupport
import Testing

/// Mentions in real newsletters, against a count of its own in Python.
@Suite struct MentionCountTests {
  private struct Models: Decodable {
    struct Model: Decodable {
      var name: String
      var count: Int
      var doubtful: Int
    }

    var models: [Model]
  }

  @Test(
    "the 30 most frequent models are as frequent as regular expressions find them in the files",
    .enabled(if: SharedData.isThere, "\(SharedData.absence)"),
    .enabled(if: Requirements.hasPython, "python3 is not installed"))
  func agreesOnCounts() throws {
    let archive = SharedData.archive("ki-blog")
    let place = try TemporaryFolder()
    let run = try Run.fundstelle(
      [
        "models", "--archive", archive.path, "--index", place.file("index.sqlite").path, "--quiet", "--limit", "30",
        "--json",
      ], in: place.url)
    let models = try JSONDecoder().decode(Models.self, from: run.bytes).models
    #expect(models.count == 30)
    let counted = try Run.python(
      "count_mentions.py", [archive.path] + models.map(\.name), in: place.url, input: Data())
    #expect(counted.lines == models.map { "\($0.count + $0.doubtful)\t\($0.name)" }, "\(counted.errors)")
  }
}
