import Foundation
import TestSupport
import Testing

/// What the parameters of methods do; the transcript shows each method's whole answer once.
@Suite struct MethodTests {
  struct Row: CustomTestStringConvertible, Sendable {
    var method: String
    var params: String
    /// Found in the answer, in this order.
    var fragments: [String]

    init(_ method: String, _ params: String, _ fragments: String...) {
      self.method = method
      self.params = params
      self.fragments = fragments
    }

    var testDescription: String { "\(method) \(params)" }
  }

  static let rows: [Row] = [
    Row(
      "search", #"{"query":"Sora","limit":1,"offset":2,"sort":"oldest"}"#, #""rank":3"#, #""path":"2025-10-09.md""#,
      #""total":3,"issues":3,"partial":null,"returned":1,"offset":2"#),
    Row("search", #"{"query":"Sora","limit":2,"totals":false}"#, #""warnings":[],"returned":2,"offset":0"#),
    Row("search", #"{"query":"Sora","explain":true,"limit":1}"#, #""explanation":{"relevance":"#, #""recency":"#),
    Row(
      "mentions", #"{"name":"Gemini 1.5","by":"year","since":"2024","until":"2024-04","sort":"newest"}"#,
      #""match":"Gemini 1.5 Pro""#, #""counts":["#, #""key":"2024","count":1,"#, #""total":1"#),
    Row("mentions", #"{"name":"Sora","doubtful":"only","limit":1}"#, #""doubtful":"ein Vorname""#, #""returned":1"#),
    Row("mentions", #"{"name":"sora","ignoreCase":true}"#, #""total":3"#, #""doubtful":2"#),
    Row("mentions", #"{"name":"Quastenflosser","verify":true}"#, #""mentions":[]"#, #""verified":true"#),
    Row(
      "trends", #"{"names":["Gemini"],"by":"version"}"#, #""name":"Gemini","count":3,"doubtful":1"#,
      #"{"key":null,"count":1,"doubtful":1,"#, #"{"key":"1.5","count":1,"#, #"{"key":"1.5 Pro","count":1,"#),
    Row("trends", #"{"names":["Quastenflosser"]}"#, #""count":0,"doubtful":0"#, #""counts":[]"#, #""by":"month""#),
    Row(
      "models", #"{"kind":"video","offset":1,"limit":1}"#, #""name":"Veo""#, #""total":2"#,
      #""returned":1,"offset":1"#),
    Row("similar", #"{"text":"Quastenflosser\n"}"#, #""passages":[]"#, #""warnings":["the draft has no passages"]"#),
    Row("links", #"{"url":"https://www.okfn.de/a?utm_source=brief"}"#, #""total":1"#, #""siteCount":3"#),
    Row("links", #"{"domain":"okfn.de","limit":1,"offset":1}"#, #""rank":2"#, #""total":2,"links":3"#),
    Row("links", #"{"domain":"nirgends.example"}"#, #""links":[]"#, #""site":"nirgends.example","siteCount":0"#),
    Row("issue", #"{"id":"2024-02-20.md","section":1}"#, #""title":"Ein Satz wird Film""#, #""heading":"Was ist""#),
    Row("suggest", #"{"prefix":"mam"}"#, #"{"text":"Mammuts","count":1,"kind":"word"}"#),
    Row("suggest", #"{"prefix":"ueber"}"#, #"{"text":"Überdies","count":1,"kind":"word"}"#),
    Row("suggest", #"{"prefix":"über"}"#, #"{"text":"Überdies","count":1,"kind":"word"}"#),
    Row("suggest", #"{"prefix":"the v"}"#, #"{"text":"The Verge","count":2,"kind":"word"}"#),
    Row("suggest", #"{"prefix":"Forscher:i"}"#, #"{"text":"Forscher*innen","#),
    Row("suggest", #"{"prefix":""}"#, #""suggestions":[]"#),
    Row("status", "{}", #""issues":6"#, #""stale":false"#),
  ]

  private static let archive = Result { () throws -> Workplace in
    let workplace = try Workplace(files: [
      "links.md":
        """
      Überdies [a](https://okfn.de/a), [b](https://okfn.de/b) (The Verge).

      - Forscher*innen (The Verge), [c](https://okfn.de/c).

      """
    ])
    let names = try Workplace.names.get().folder.file("Archive")
    for name in try FileManager.default.contentsOfDirectory(atPath: names.path) where name.hasSuffix(".md") {
      try workplace.folder.write(Data(contentsOf: names.appending(path: name)), to: "Archive/" + name)
    }
    _ = try workplace.run("index")
    return workplace
  }

  @Test(arguments: rows)
  func answers(_ row: Row) throws {
    let served = try ServedProcess(in: Self.archive.get())
    let text = try #require(try served.answer(to: Line.request(1, row.method, row.params))).text
    var rest = text[...]
    for fragment in row.fragments {
      let range = try #require(rest.range(of: fragment), "\(fragment) is not in \(text)")
      rest = rest[range.upperBound...]
    }
  }

  @Test(.enabled(if: Requirements.hasJSONSchema, "python3 with the package jsonschema is not installed"))
  func answersFitTheSchemas() throws {
    let served = try ServedProcess(in: Self.archive.get())
    let lines = try Self.rows.enumerated().flatMap { number, row in
      let request = Line.request(number, row.method, row.params)
      return ["> " + request, "< " + (try served.answer(to: request)?.text ?? "")]
    }
    let run = try Run.python(
      "validate.py", ["--transcript"], in: Package.root, input: Data(lines.joined(separator: "\n").utf8))
    #expect(run.code == 0, "\(run.errors)")
  }

  @Test(arguments: [("none", "a b a"), ("issue", "a a b")])
  func bringsHitsTogether(grouping: String, issues: String) throws {
    let workplace = try Workplace.indexed([
      "a.md": "## Was ist\n\n- Sora.\n\n## Impressum\n\nSora.\n", "b.md": "## Was ist\n\n- Sora.\n",
    ])
    let served = try ServedProcess(in: workplace)
    let reply = try served.answer(to: Line.request(1, "search", #"{"query":"Sora","groupBy":"\#(grouping)"}"#))
    let hits = try #require(reply?.result?["hits"] as? [[String: Any]])
    let found = hits.compactMap { ($0["issue"] as? [String: Any])?["id"] as? String }
    #expect(found.joined(separator: " ") == issues)
  }

  @Test func updates() throws {
    let workplace = try Workplace(files: ["a.md": "Eins.\n", "b.md": "Zwei.\n"])
    let served = try ServedProcess(in: workplace)
    func counts(_ params: String = "{}") throws -> String {
      let result = try #require(try served.answer(to: Line.request(1, "update", params))?.result)
      let counts = ["added", "changed", "removed", "unchanged"].map { result[$0] as? Int ?? -1 }
      return counts.map { "\($0)" }.joined(separator: " ") + (result["rebuilt"] as? Bool == true ? " rebuilt" : "")
    }
    #expect(try counts() == "2 0 0 0")
    #expect(try counts() == "0 0 0 2")
    try workplace.folder.write("Anders.\n", to: "Archive/a.md")
    try FileManager.default.removeItem(at: workplace.folder.file("Archive/b.md"))
    #expect(try counts() == "0 1 1 0")
    #expect(try counts(#"{"rebuild":true}"#) == "1 0 0 0 rebuilt")
  }
}
