/// Reads an issue from a file's bytes.
package enum IssueParser {
  /// Rises whenever some file is read differently, so that an index made before is rebuilt.
  package static let version = 3

  /// Never fails: whatever is wrong becomes a warning, and what is no markup is text.
  package static func parse(bytes: [UInt8], path: String, settings: ArchiveSettings) -> Issue {
    let source = SourceLines(bytes)
    let front = FrontMatterReader.read(source)
    return issue(source, front, IssueFields(front, in: source), path: path, settings: settings)
  }

  /// Nil for a draft.
  static func parsePublished(bytes: [UInt8], path: String, settings: ArchiveSettings) -> Issue? {
    let source = SourceLines(bytes)
    let front = FrontMatterReader.read(source)
    let fields = IssueFields(front, in: source)
    return fields.isDraft ? nil : issue(source, front, fields, path: path, settings: settings)
  }

  private static func issue(
    _ source: SourceLines, _ front: FrontMatter, _ fields: IssueFields, path: String, settings: ArchiveSettings
  ) -> Issue {
    let kinds = SectionKinds(settings)
    let isPlainText = CandidateName.isPlainText(path)
    var pieces = pieces(of: source, fromLine: front.bodyLine, isPlainText: isPlainText)
    var dating = Dating(fields, path: path)
    let date = dating.date(in: pieces)
    let title = title(fields, path: path, taking: &pieces, kinds: kinds)
    var assembler = SectionAssembler(kinds: kinds)
    assembler.addLead(LeadText.unsaid(fields.texts, title: title, pieces))
    assembler.assemble(
      pieces, isPlainText: isPlainText, trailers: TrailerFinder.find(in: pieces, kinds: kinds))
    if title.origin == .filename { assembler.addLinks(fields.links) }
    return Issue(
      id: fields.id ?? withoutExtension(path), path: path, title: title, date: date,
      newsletter: fields.newsletter ?? settings.newsletter, number: fields.number,
      url: IssueURL.of(fields, path: path, day: date.day, base: settings.baseURL), author: fields.author,
      tags: fields.tags, access: assembler.isCutOff ? .preview : fields.access, language: fields.language,
      sections: assembler.sections, warnings: dating.warnings)
  }

  private static func pieces(of source: SourceLines, fromLine first: Int, isPlainText: Bool) -> [Piece] {
    var scanner = BlockScanner(source, isPlainText: isPlainText)
    scanner.scan(fromLine: first)
    var reader = InlineReader(source, definitions: scanner.definitions)
    var pieces: [Piece] = []
    pieces.reserveCapacity(scanner.blocks.count)
    // Of pictures, which are no text.
    var links: [Link] = []
    for block in scanner.blocks {
      guard var inline = reader.read(scanner.stretches[block.stretches], of: block) else { continue }
      let captions = inline.captions
      if LineShape.hasWords(inline.text.utf8) {
        inline.links = links + inline.links
        links.removeAll()
        pieces.append(Piece(block, inline))
      } else if pieces.isEmpty {
        links += inline.links
      } else {
        pieces[pieces.count - 1].inline.links += inline.links
      }
      for caption in captions {
        let block = Block.caption(caption, in: source)
        guard let inline = reader.read(caption[...], of: block), LineShape.hasWords(inline.text.utf8) else { continue }
        pieces.append(Piece(block, inline))
      }
    }
    return pieces
  }

  /// The title; a heading or line that is the title is taken out of the text.
  private static func title(
    _ fields: IssueFields, path: String, taking pieces: inout [Piece], kinds: SectionKinds
  ) -> Title {
    if let title = fields.title {
      let links = removeRepetition(of: title.text, from: &pieces)
      return Title(origin: .frontMatter, text: title.text, links: title.links + links + fields.links)
    }
    guard let (index, origin) = TitleFinder.find(in: pieces, kinds: kinds) else {
      return Title(origin: .filename, text: SourceText(unplaced: PathName.title(of: Array(path.utf8))))
    }
    let piece = pieces.remove(at: index).inline
    return Title(origin: origin, text: piece.text, links: piece.links + fields.links)
  }

  /// A first heading that says the front matter's title again is no section; returns its links.
  private static func removeRepetition(of title: SourceText, from pieces: inout [Piece]) -> [Link] {
    guard let first = pieces.first, first.level != nil,
      FoldedText.padded(first.text) == FoldedText.padded(title.utf8)
    else { return [] }
    return pieces.removeFirst().inline.links
  }

  /// A path without its extension, as issues are called that have no id of their own.
  static func withoutExtension(_ path: String) -> String {
    let bytes = Array(path.utf8)
    guard let dot = bytes.lastIndex(of: UInt8(ascii: ".")), dot > (bytes.lastIndex(of: UInt8(ascii: "/")) ?? -1) + 1
    else {
      return path
    }
    return bytes.string(0..<dot)
  }
}
