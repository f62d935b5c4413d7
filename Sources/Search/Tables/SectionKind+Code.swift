internal import Newsletter

extension SectionKind {
  /// As a layout stores it.
  var code: UInt8 {
    switch self {
    case .title: 0
    case .lead: 1
    case .body: 2
    case .links: 3
    case .boilerplate: 4
    case .comments: 5
    }
  }

  /// Whether it is no text of the authors about its subject.
  var isAside: Bool {
    switch self {
    case .comments, .boilerplate: true
    case .title, .lead, .body, .links: false
    }
  }

  /// The kind that a layout stores as this number; `body` for one that none has, which no index of ours holds.
  init(code: UInt8) { self = code < Self.ofCodes.count ? Self.ofCodes[Int(code)] : .body }

  /// The kinds in the order of their codes.
  private static let ofCodes = allCases.sorted { $0.code < $1.code }
}
