/// Puts pieces under their headings.
struct SectionAssembler {
  private let kinds: SectionKinds
  private(set) var sections: [Section] = []
  /// Whether a trailer says that the rest is for paying members.
  private(set) var isCutOff = false
  private var isInTrailer = false
  /// Whether readers' comments have begun, which reach to the end.
  private var isInComments = false
  /// Whether a mail's signature has begun, which reaches to the end.
  private var isInSignature = false
  /// Whether the last section is one of front matter, where nothing else belongs.
  private var isBehindLead = false
  /// The headings above, with their levels and kinds.
  private var path: [(level: Int, text: String, kind: SectionKind)] = []

  init(kinds: SectionKinds) {
    self.kinds = kinds
  }

  /// Text for readers in front matter, as a section of its own.
  mutating func addLead(_ texts: [InlineText]) {
    guard !texts.isEmpty else { return }
    sections.append(
      Section(
        heading: nil, headings: [], kind: .lead, passages: texts.map { Passage(text: $0.text, links: $0.links) }))
    isBehindLead = true
  }

  /// Links of the issue itself, where it has no title that could keep them.
  mutating func addLinks(_ links: [Link]) {
    guard !links.isEmpty, let index = sections.firstIndex(where: { !$0.passages.isEmpty }) else { return }
    sections[index].passages[0].links += links
  }

  mutating func assemble(_ pieces: [Piece], isPlainText: Bool, trailers isTrailer: [Bool]) {
    let headings = HeadingFinder(for: pieces, kinds: kinds, isPlainText: isPlainText)
    for index in pieces.indices {
      let piece = pieces[index]
      if piece.beginsSignature { openSignature() }
      if isInSignature {
        add(piece)
      } else if isTrailer[index] {
        addTrailer(piece)
      } else if let level = headings.level(of: piece, followedBy: pieces[(index + 1)...].first) {
        open(piece, level: level)
      } else {
        add(piece)
      }
    }
  }

  private mutating func open(_ piece: Piece, level: Int) {
    isInTrailer = false
    while let last = path.last, last.level >= level { path.removeLast() }
    let own = kinds.kind(of: piece.text)
    let inherited = path.last { $0.kind == .links || $0.kind == .boilerplate }?.kind
    let found = own.flatMap { $0 == .body ? nil : $0 } ?? inherited ?? .body
    if found == .comments { isInComments = true }
    let kind = isInComments && found != .boilerplate ? .comments : found
    isBehindLead = false
    path.append((level, piece.inline.text.string, kind))
    sections.append(
      Section(
        heading: piece.inline.text, headingLinks: piece.inline.links, headings: path.map(\.text), kind: kind))
  }

  /// What stands below the signature's line is about the newsletter, not of it.
  private mutating func openSignature() {
    isInSignature = true
    isBehindLead = false
    sections.append(Section(heading: nil, headings: [], kind: .boilerplate))
  }

  private mutating func add(_ piece: Piece) {
    if sections.isEmpty || isBehindLead { sections.append(Section(heading: nil, headings: [], kind: .lead)) }
    isBehindLead = false
    sections[sections.count - 1].passages.append(passage(piece))
  }

  private func passage(_ piece: Piece) -> Passage {
    let sources = piece.hasBrackets ? SourceBrackets.read(piece.text, linkRanges: piece.inline.linkRanges) : []
    return Passage(text: piece.inline.text, links: piece.inline.links, sources: sources)
  }

  /// The first trailer cuts off the section above it, also with an advertisement between, and begins one of its own.
  private mutating func addTrailer(_ piece: Piece) {
    let isHeading = piece.level != nil
    if !isInTrailer || isHeading {
      if !isCutOff, let last = sections.lastIndex(where: { $0.kind != .boilerplate }) {
        sections[last].isTruncated = true
      }
      let heading = isHeading ? piece.inline.text : nil
      isBehindLead = false
      sections.append(
        Section(
          heading: heading, headingLinks: isHeading ? piece.inline.links : [],
          headings: heading.map { [$0.string] } ?? [], kind: .boilerplate))
      path.removeAll()
    }
    if !isHeading { sections[sections.count - 1].passages.append(passage(piece)) }
    isCutOff = true
    isInTrailer = true
  }
}

/// Finds the trailers among pieces.
enum TrailerFinder {
  static func find(in pieces: [Piece], kinds: SectionKinds) -> [Bool] {
    let strengths = pieces.map { $0.kind == .code ? nil : PaywallTrailers.strength(of: $0.text) }
    var isTrailer = strengths.map { $0 == .certain }
    guard strengths.contains(where: { $0 != nil }) else { return isTrailer }
    let end = endOfText(pieces, kinds: kinds)
    var start = end
    while start > 0, strengths[start - 1] != nil { start -= 1 }
    for index in start..<end where strengths[index] == .ending { isTrailer[index] = true }
    spread(&isTrailer, over: strengths)
    return isTrailer
  }

  /// A companion beside a trailer is one as well.
  private static func spread(_ isTrailer: inout [Bool], over strengths: [PaywallTrailers.Strength?]) {
    for index in strengths.indices.dropFirst() where strengths[index] != nil && isTrailer[index - 1] {
      isTrailer[index] = true
    }
    for index in strengths.indices.dropLast().reversed() where strengths[index] != nil && isTrailer[index + 1] {
      isTrailer[index] = true
    }
  }

  /// Where the text ends, without sections like `Impressum` at the end of an issue.
  private static func endOfText(_ pieces: [Piece], kinds: SectionKinds) -> Int {
    var end = pieces.count
    while let heading = pieces[..<end].lastIndex(where: { $0.level != nil }),
      kinds.kind(of: pieces[heading].text) == .boilerplate
    {
      end = heading
    }
    return end
  }
}
