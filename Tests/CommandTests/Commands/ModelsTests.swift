import Foundation
import Testing

@Suite struct ModelsTests {
  @Test(arguments: [
    ([], ["Sora,3,2", "Gemini,3,1", "GPT,3,0", "Veo,2,0"]),
    (["--kind", "video"], ["Sora,3,2", "Veo,2,0"]),
    (["--limit", "2", "--offset", "1"], ["Gemini,3,1", "GPT,3,0"]),
    (["--limit", "0", "--offset", "3"], ["Veo,2,0"]),
  ])
  func counts(arguments: [String], expected: [String]) throws {
    let run = try Workplace.names.get().run(["models", "--quiet", "--format", "csv"] + arguments)
    #expect(run.code == 0)
    #expect(run.errors.isEmpty)
    let rows = run.output.split(separator: "\r\n").dropFirst().map { $0.split(separator: ",") }
    #expect(rows.map { "\($0[0]),\($0[3]),\($0[4])" } == expected)
  }

  @Test(arguments: [
    (["--format", "grep"], "--format grep cites passages; for those see: fundstelle mentions"),
    (["--limit=-1"], "--limit takes a number from 0 on; 0 is all"),
    (["--offset=-1"], "--offset takes a number from 0 on"),
  ])
  func refuses(arguments: [String], message: String) throws {
    let run = try Workplace.shared.get().run(["models"] + arguments)
    #expect(run.code == 2)
    #expect(run.errors == "fundstelle: \(message); see fundstelle --help\n")
  }

  /// Each model has as many mentions as `trends` counts for it.
  @Test func agreesWithTrends() throws {
    let workplace = try Workplace.shared.get()
    let models = try workplace.run("models", "--format", "csv", "--quiet").output.split(separator: "\r\n").dropFirst()
      .map { $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init) }
    #expect(models.count > 40)
    let names = models.map { $0[0] }
    let trends = try workplace.run(["trends", "--format", "jsonl", "--by", "year"] + names).lines.dropLast()
    #expect(trends.count == models.count)
    for (model, trend) in zip(models, trends) {
      let start = "{\"type\":\"trend\",\"name\":\"\(model[0])\",\"count\":\(model[3]),\"doubtful\":\(model[4]),"
      #expect(trend.hasPrefix(start), "\(start) \(trend.prefix(80))")
    }
  }

  @Test func findsNothingInAnArchiveWithoutModels() throws {
    let workplace = try Workplace(files: ["a.md": "# A\n\nText ohne Namen.\n"])
    _ = try workplace.run("index")
    let run = try workplace.run("models")
    #expect(run.code == 1)
    #expect(Golden.withoutTimes(run.output).hasPrefix("0 of "))
  }

  @Test func countsTheModelsOfTheArchive() throws {
    let workplace = try Workplace(files: [
      "fundstelle.yaml": "models:\n  - name: Quastenflosser\n    maker: Werkstatt\n    kind: text\n",
      "2024-02-20.md": "Der Quastenflosser 2 ist da. Quastenflosser!\n",
    ])
    _ = try workplace.run("index")
    let run = try workplace.run("models", "--format", "csv", "--quiet")
    #expect(run.output.split(separator: "\r\n").last?.hasPrefix("Quastenflosser,Werkstatt,text,2,0,") == true)
  }
}
