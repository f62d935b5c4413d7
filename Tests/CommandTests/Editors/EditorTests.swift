import Foundation
import TestSupport
import Testing

/// The files in `Editors` do what they say, with the binary under test.
@Suite struct EditorTests {
  private static let folder = Package.root.appendingPathComponent("Editors")

  private static func path(_ name: String) -> String { folder.appendingPathComponent(name).path }

  /// A folder with an archive of two issues, indexed.
  private static func workplace() throws -> Workplace {
    let workplace = try Workplace(files: [
      "2024/2024-02-20-sora.md": "# Der Moment\n\nDas Modell Sora erzeugt „Videos“: 60 Sekunden.\n",
      "2025/ohne datum.md": "Sora 2, und 1:2 steht es.\n\nNoch ein Satz, in dem Sora steht.\n",
    ])
    _ = try workplace.run("index")
    return workplace
  }

  /// Where editors should go, in the order of the hits: the same as `--format grep` says.
  private static func places(in workplace: Workplace) throws -> [String] {
    let lines = try workplace.run("search", "Sora", "--format", "grep", "--limit", "100", "--quiet").lines
    try #require(lines.count == 3)
    return lines
  }

  @Test(.enabled(if: Requirements.hasJQ, "jq is not installed"))
  func shellCountsManyQueries() throws {
    let workplace = try Self.workplace()
    let run = try Run.shell(
      "printf '%s\\n' Sora 'Videos OR Satz' Quastenflosser | \(Self.path("totals.sh"))", in: workplace.folder.url)
    #expect(run.lines.sorted() == ["0\tQuastenflosser", "2\tVideos OR Satz", "3\tSora"])
    #expect(run.errors.isEmpty)
  }

  @Test(.enabled(if: Requirements.hasPython, "python3 is not installed"))
  func pythonAsks() throws {
    let workplace = try Workplace.shared.get()
    let run = try Run.shell("python3 -B \(Self.path("fundstelle.py")) Sora", in: workplace.folder.url)
    #expect(run.code == 0, "\(run.errors)")
    #expect(run.lines.count == 5)
    #expect(run.lines.allSatisfy { $0.wholeMatch(of: /\d{4}-\d\d-\d\d .+ · .+/) != nil })
    let script = "import fundstelle\nwith fundstelle.Fundstelle() as f:\n  f.ask('search', query='Sora', limt=1)\n"
    try workplace.folder.write(script, to: "fault.py")
    let fault = try Run.shell(
      "python3 -B fault.py", in: workplace.folder.url, environment: ["PYTHONPATH": Self.folder.path])
    #expect(fault.code == 1)
    #expect(fault.errors.contains("RuntimeError: search has no parameter „limt“"))
  }

  @Test(.enabled(if: Requirements.hasVim, "vim is not installed"))
  func vimFillsTheQuickfixList() throws { try quickfix("vim -Nu NONE -i NONE -es") }

  @Test(.enabled(if: Requirements.hasNeovim, "nvim is not installed"))
  func neovimFillsTheQuickfixList() throws { try quickfix("nvim -u NONE -i NONE -es") }

  private func quickfix(_ editor: String) throws {
    let workplace = try Self.workplace()
    let script = """
      source \(Self.path("fundstelle.vim"))
      let g:fundstelle_archive = 'Archive'
      Fundstelle Sora
      let list = filter(getqflist(), 'v:val.valid')
      call writefile(map(list, {_, p -> join([bufname(p.bufnr), p.lnum, p.col, p.text], ':')}), 'places')
      cfirst
      call writefile([expand('%'), string(line('.')), strpart(getline('.'), col('.') - 1, 4)], 'first')
      qall!

      """
    try workplace.folder.write(script, to: "test.vim")
    let run = try Run.shell("\(editor) -S test.vim </dev/null", in: workplace.folder.url)
    let written = try String(contentsOf: workplace.folder.file("places"), encoding: .utf8)
    let places = try Self.places(in: workplace)
    #expect(written.split(separator: "\n").map(String.init) == places.map { "Archive/" + $0 }, "\(run.errors)")
    let first = try String(contentsOf: workplace.folder.file("first"), encoding: .utf8)
    let place = places[0].split(separator: ":")
    #expect(first == "Archive/\(place[0])\n\(place[1])\nSora\n")
  }

  @Test(.enabled(if: Requirements.hasEmacs, "emacs is not installed"))
  func emacsVisitsWhatIsFound() throws {
    let workplace = try Self.workplace()
    let script = """
      (load "\(Self.path("fundstelle.el"))")
      (setq fundstelle-archive (expand-file-name "Archive"))
      (let ((buffer (fundstelle "Sora")))
        (while (get-buffer-process buffer) (accept-process-output nil 0.05))
        (with-current-buffer buffer
          (compilation--ensure-parse (point-max))
          (dotimes (_ 3)
            (with-current-buffer buffer (compilation-next-error 1)
              (message "at:%s" (buffer-substring (line-beginning-position) (line-end-position)))))))

      """
    try workplace.folder.write(script, to: "test.el")
    let run = try Run.shell("emacs -Q --batch -l test.el", in: workplace.folder.url)
    let lines = run.errors.split(separator: "\n").filter { $0.hasPrefix("at:") }.map { String($0.dropFirst(3)) }
    #expect(try lines == Self.places(in: workplace), "\(run.errors)")
  }

  @Test func visualStudioCodeFindsThePlaces() throws {
    let tasks = try Self.object("vscode/tasks.json")
    let task = try #require((tasks["tasks"] as? [[String: Any]])?.first)
    let input = try #require((tasks["inputs"] as? [[String: Any]])?.first)
    let workplace = try Self.workplace()
    let arguments = try #require(task["args"] as? [String]).map { argument in
      argument.replacing("${workspaceFolder}", with: "Archive")
        .replacing("${input:\(input["id"] as? String ?? "")}", with: "Sora")
    }
    let run = try workplace.run(arguments)
    #expect(run.code == 0)
    let matcher = try #require(task["problemMatcher"] as? [String: Any])
    let pattern = try #require(matcher["pattern"] as? [String: Any])
    let expression = try NSRegularExpression(pattern: try #require(pattern["regexp"] as? String))
    let places = try run.lines.map { line in
      let match = try #require(expression.firstMatch(in: line, range: NSRange(line.startIndex..., in: line)))
      return try ["file", "line", "column", "message"].map { name in
        let group = try #require(pattern[name] as? Int)
        return try String(line[#require(Range(match.range(at: group), in: line))])
      }
      .joined(separator: ":")
    }
    #expect(try places == Self.places(in: workplace))
    #expect(places.contains { $0.hasPrefix("2025/ohne datum.md:1:1:Sora 2, und 1:2") })
  }

  @Test(.enabled(if: Requirements.hasJQ, "jq is not installed"))
  func alfredListsItems() throws {
    let workplace = try Self.workplace()
    let archive = workplace.folder.file("Archive").path
    let filter = { (query: String) in
      try Run.shell(
        "\(Self.path("script-filter.sh")) '\(query)'", in: workplace.folder.url,
        environment: ["FUNDSTELLE_ARCHIVE": archive])
    }
    let run = try filter("Sora")
    let items = try #require(
      (try JSONSerialization.jsonObject(with: run.bytes) as? [String: Any])?["items"] as? [[String: String]])
    #expect(items.count == 3)
    for item in items {
      #expect(item["title"]?.isEmpty == false && item["subtitle"]?.contains("Sora") == true)
      #expect(FileManager.default.fileExists(atPath: item["arg"] ?? ""))
    }
    #expect(try filter("Quastenflosser").output == "{\"items\":[]}\n")
  }

  @Test func raycastShowsWhatIsFound() throws {
    let workplace = try Self.workplace()
    let archive = workplace.folder.file("Archive").path
    let run = try Run.shell(
      "\(Self.path("raycast.sh")) Sora", in: workplace.folder.url, environment: ["FUNDSTELLE_ARCHIVE": archive])
    #expect(run.code == 0)
    #expect(run.output.contains("3 passages in 2 of 2 issues"))
    let header = try String(contentsOfFile: Self.path("raycast.sh"), encoding: .utf8)
    #expect(header.contains("# @raycast.schemaVersion 1\n# @raycast.title "))
  }

  @Test func assistantsStartTheServer() throws {
    let servers = try #require(try Self.object("mcp.json")["mcpServers"] as? [String: [String: Any]])
    let server = try #require(servers["fundstelle"])
    #expect(server["command"] as? String == "fundstelle")
    let arguments = try #require(server["args"] as? [String])
    #expect(arguments.first == "serve")
    let workplace = try Self.workplace()
    let served = try ServedProcess(
      arguments.dropFirst().map { $0.hasPrefix("/") ? "Archive" : $0 }, in: workplace)
    let reply = try served.answer(to: MCPTests.request(1, "server/discover"))
    #expect(reply?.result?["supportedVersions"] as? [String] == ["2026-07-28"])
  }

  private static func object(_ name: String) throws -> [String: Any] {
    let data = try Data(contentsOf: folder.appendingPathComponent(name))
    return try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
  }
}
