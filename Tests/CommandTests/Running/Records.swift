/// `search --format json`, as far as tests look at it.
struct Answer: Decodable {
  struct Hit: Decodable, Equatable {
    struct Issue: Decodable, Equatable {
      var id: String
      var title: String
      var date: String?
      var path: String
      var access: String?
    }

    struct Section: Decodable, Equatable {
      var heading: String?
      var headings: [String]
      var kind: String
      var ordinal: Int
    }

    struct Passage: Decodable, Equatable {
      var ordinal: Int
      var text: String
      var line: Int
      var column: Int
      var endLine: Int
      var byteStart: Int
      var byteEnd: Int
    }

    struct Match: Decodable, Equatable {
      var field: String
      var start: Int
      var end: Int
      var startUTF16: Int
      var endUTF16: Int
      var term: String
      var level: String
    }

    var rank: Int
    var score: Double
    var issue: Issue
    var section: Section
    var passage: Passage
    var matches: [Match]

    /// The field that the passage record holds: what was found by itself has no number.
    var field: String {
      if passage.ordinal > 0 { return "text" }
      return section.ordinal > 0 ? "heading" : "title"
    }

    /// The text that a match counts in.
    func text(of match: Match) -> String {
      if match.field == field { return passage.text }
      return match.field == "title" ? issue.title : section.heading ?? ""
    }
  }

  struct Summary: Decodable {
    var query: String
    var understood: String
    var warnings: [String]
    var total: Int
    var issues: Int
    var returned: Int
    var offset: Int
    var coverage: Coverage
  }

  var hits: [Hit]
  var summary: Summary
}

struct Coverage: Decodable, Equatable {
  var issues: Int
  var passages: Int
  var filesSeen: Int
  var filesSkipped: Int
  var stale: Bool?
}

/// `status --format json`, as far as tests look at it.
struct Status: Decodable {
  struct Listed: Decodable {
    struct Skipped: Decodable {
      var path: String
      var reason: String
    }

    struct Warning: Decodable {
      var path: String
      var line: Int
      var message: String
    }

    var issues: Int
    var passages: Int
    var filesSeen: Int
    var filesSkipped: Int
    var stale: Bool?
    var skipped: [Skipped]
    var warnings: [Warning]
  }

  var coverage: Listed

  func reason(_ path: String) -> String? { coverage.skipped.first { $0.path == path }?.reason }
}
