import TestSupport
import Testing

@testable import Service

/// What holds whatever comes through the pipe; a failure tells the seed and the line.
@Suite struct MessageProperties {
  private static let meta = """
    "_meta":{"io.modelcontextprotocol/protocolVersion":"2026-07-28",\
    "io.modelcontextprotocol/clientCapabilities":{},"progressToken":1}
    """

  /// One of each kind.
  static let messages = [
    #"{"jsonrpc":"2.0","id":1,"method":"search","params":{"query":"Sora \"ä\\u00e4\\ud83d\\ude42\"","limit":1e1}}"#,
    #"{"jsonrpc":"2.0","id":"ü🙂","method":"links","params":{"domain":"openai.com","offset":0}}"#,
    #"{"jsonrpc":"2.0","id":-2.5,"method":"issue","params":{"id":"2024-02-20","section":1}}"#,
    #"[{"jsonrpc":"2.0","id":3,"method":"analyze","params":{"text":"Haus"}},{"jsonrpc":"2.0","method":"status"}]"#,
    #"{"jsonrpc":"2.0","method":"$/cancelRequest","params":{"id":1}}"#,
    #"{"jsonrpc":"2.0","id":4,"method":"tools/call","params":{"name":"search","arguments":{"query":"a"},\#(meta)}}"#,
    #"{"jsonrpc":"2.0","id":5,"method":"resources/read","params":{"uri":"fundstelle://issue/2024-02-20",\#(meta)}}"#,
    #"{"jsonrpc":"2.0","id":6,"method":"initialize","params":{"protocolVersion":"2025-11-25","capabilities":{}}}"#,
  ]

  private static let probe = Array(#"{"jsonrpc":"2.0","id":"probe","method":"analyze","params":{"text":""}}"#.utf8)
  private static let probed = #"{"jsonrpc":"2.0","id":"probe","result":{"schema":1,"words":[]}}"#

  @Test("a message that is cut at any byte is answered with JSON, and the next one as usual", arguments: messages)
  func cut(message: String) throws {
    let archive = try ServedArchive()
    let bytes = Array(message.utf8)
    for end in 0...bytes.count {
      let answers = archive.answers(to: bytes[..<end] + [UInt8(ascii: "\n")] + Self.probe + [UInt8(ascii: "\n")])
      expectJSON(answers, "cut at \(end)")
      #expect(answers.last.map { String(decoding: $0, as: UTF8.self) } == Self.probed, "cut at \(end)")
      // The end of the input ends the line just as well.
      #expect(archive.answers(to: bytes[..<end]) == Array(answers.dropLast()), "cut at \(end), without an end")
    }
  }

  @Test("whatever is changed in messages, each answer is JSON and the next request works")
  func changed() throws {
    let archive = try ServedArchive()
    var generator = SeededGenerator()
    for number in 0..<5000 {
      var line = Array(try #require(Self.messages.randomElement(using: &generator)).utf8)
      for _ in 0..<Int.random(in: 1...4, using: &generator) {
        let place = Int.random(in: 0..<line.count, using: &generator)
        switch Int.random(in: 0..<4, using: &generator) {
        case 0: line[place] = UInt8.random(in: 0...255, using: &generator)
        case 1: line.remove(at: place)
        case 2: line.insert(UInt8.random(in: 0...255, using: &generator), at: place)
        default: line.insert(contentsOf: line[place..<min(line.count, place + 20)], at: place)
        }
      }
      let about: Comment = "seed \(generator.seed), case \(number): \(String(decoding: line, as: UTF8.self))"
      let answers = archive.answers(to: line + [UInt8(ascii: "\n")] + Self.probe)
      expectJSON(answers, about)
      #expect(answers.last.map { String(decoding: $0, as: UTF8.self) } == Self.probed, about)
    }
  }

  @Test("lines are the same in whatever pieces they come")
  func pieces() throws {
    var generator = SeededGenerator()
    for number in 0..<200 {
      let input = Array(generator.text(of: ["a", "\n", "ä", "\r\n", "{}", "\0", "\n\n"], upTo: 40).utf8)
      var whole = LineBuffer()
      whole.append(input)
      let expected = Self.lines(of: &whole) + [whole.last()].compactMap { $0 }
      var buffer = LineBuffer()
      var got: [LineBuffer.Line] = []
      var rest = input[...]
      while !rest.isEmpty {
        let count = Int.random(in: 1...min(7, rest.count), using: &generator)
        buffer.append(rest.prefix(count))
        rest = rest.dropFirst(count)
        got += Self.lines(of: &buffer)
      }
      got += [buffer.last()].compactMap { $0 }
      #expect(got == expected, "seed \(generator.seed), case \(number)")
    }
  }

  private static func lines(of buffer: inout LineBuffer) -> [LineBuffer.Line] {
    var lines: [LineBuffer.Line] = []
    while let line = buffer.next() { lines.append(line) }
    return lines
  }

  private func expectJSON(_ answers: [[UInt8]], _ about: Comment) {
    for answer in answers {
      #expect(throws: Never.self, about) { try JSONReader.value(of: answer) }
    }
  }
}
