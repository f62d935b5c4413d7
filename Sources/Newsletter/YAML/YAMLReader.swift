import CYAML

/// Reads a YAML document with libyaml's event parser.
///
/// The parser is a C structure that must not move: it lives in memory that `read` allocates and releases, and it
/// points into the document's bytes only as long as `read` holds them. Each event belongs to libyaml and is released
/// before the next one is asked for.
struct YAMLReader {
  /// Deeper nesting is refused: no newsletter needs it, and recursion must end.
  private static let depthLimit = 64

  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private var anchors: [String: YAMLNode] = [:]

  /// The first document's value; nil if it is empty.
  static func read(_ document: ArraySlice<UInt8>) throws(YAMLError) -> YAMLNode? {
    try document.withUnsafeBufferPointer { bytes throws(YAMLError) in
      let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
      defer { parser.deallocate() }
      guard yaml_parser_initialize(parser) == 1 else { throw YAMLError(line: 1, message: "out of memory") }
      defer { yaml_parser_delete(parser) }
      yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
      yaml_parser_set_input_string(parser, bytes.baseAddress, bytes.count)
      var reader = YAMLReader(parser: parser)
      return try reader.document()
    }
  }

  private init(parser: UnsafeMutablePointer<yaml_parser_t>) {
    self.parser = parser
  }

  private enum Event {
    case scalar(YAMLNode, anchor: String?)
    case alias(String, line: Int)
    case sequence(YAMLNode)
    case mapping(YAMLNode)
    /// The end of a collection or of the document.
    case end
    case other
  }

  private mutating func document() throws(YAMLError) -> YAMLNode? {
    while true {
      let event = try next()
      switch event {
      case .other: continue
      case .end: return nil
      case .scalar, .alias, .sequence, .mapping: return try node(from: event, depth: 0)
      }
    }
  }

  private mutating func node(from event: Event, depth: Int) throws(YAMLError) -> YAMLNode {
    switch event {
    case .scalar(let node, let anchor):
      if let anchor { anchors[anchor] = node }
      return node
    case .alias(let name, let line):
      guard let node = anchors[name] else {
        throw YAMLError(line: line, message: "alias ‘\(name)’ does not stand for a simple value")
      }
      return node
    case .sequence(var node):
      node.content = .sequence(try items(depth: try deeper(depth, at: node)))
      return node
    case .mapping(var node):
      node.content = .mapping(try pairs(depth: try deeper(depth, at: node)))
      return node
    case .end, .other:
      throw YAMLError(line: 1, message: "value missing")
    }
  }

  private func deeper(_ depth: Int, at node: YAMLNode) throws(YAMLError) -> Int {
    guard depth < Self.depthLimit else { throw YAMLError(line: node.line, message: "nested too deeply") }
    return depth + 1
  }

  private mutating func items(depth: Int) throws(YAMLError) -> [YAMLNode] {
    var items: [YAMLNode] = []
    while true {
      let event = try next()
      if case .end = event { return items }
      items.append(try node(from: event, depth: depth))
    }
  }

  private mutating func pairs(depth: Int) throws(YAMLError) -> [YAMLPair] {
    var pairs: [YAMLPair] = []
    while true {
      let event = try next()
      if case .end = event { return pairs }
      let key = try node(from: event, depth: depth)
      pairs.append(YAMLPair(key: key, value: try node(from: try next(), depth: depth)))
    }
  }

  private func next() throws(YAMLError) -> Event {
    var event = yaml_event_t()
    guard yaml_parser_parse(parser, &event) == 1 else { throw problem() }
    defer { yaml_event_delete(&event) }
    var node = YAMLNode(
      content: .sequence([]), line: Int(event.start_mark.line) + 1, column: Int(event.start_mark.column))
    switch event.type {
    case YAML_SCALAR_EVENT:
      let scalar = event.data.scalar
      let text = String(decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length), as: UTF8.self)
      node.content = .scalar(text, isPlain: scalar.style == YAML_PLAIN_SCALAR_STYLE)
      return .scalar(node, anchor: scalar.anchor.map { String(cString: $0) })
    case YAML_ALIAS_EVENT:
      return .alias(event.data.alias.anchor.map { String(cString: $0) } ?? "", line: node.line)
    case YAML_SEQUENCE_START_EVENT: return .sequence(node)
    case YAML_MAPPING_START_EVENT: return .mapping(node)
    case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT, YAML_DOCUMENT_END_EVENT, YAML_STREAM_END_EVENT: return .end
    default: return .other
    }
  }

  private func problem() -> YAMLError {
    let message = parser.pointee.problem.map { String(cString: $0) } ?? "not readable"
    let isReader = parser.pointee.error == YAML_READER_ERROR
    let line = isReader ? parser.pointee.mark.line : parser.pointee.problem_mark.line
    return YAMLError(line: Int(line) + 1, message: message)
  }
}
