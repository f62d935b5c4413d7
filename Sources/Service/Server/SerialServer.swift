internal import Search

/// The service without threads: every request is answered before the next one is looked at.
package enum SerialServer {
  /// The lines that answer all that one side says; whatever it says, each is a JSON text.
  package static func answers(to input: [UInt8], _ context: ServiceContext) -> [UInt8] {
    var conversation = Conversation()
    var lines = LineBuffer()
    let worker = Worker(context)
    var output: [UInt8] = []
    func write(_ message: [UInt8]) { output += message + [UInt8(ascii: "\n")] }
    func receive(_ line: LineBuffer.Line) {
      let incoming = conversation.receive(line)
      let answers = incoming.parts.compactMap { part in
        switch part {
        case .call(let call): call.answer(by: worker, Cancellation(), send: write)
        case .refused(let answer): answer
        case .cancel: nil
        }
      }
      if incoming.isBatch {
        if !answers.isEmpty { write(Message.batch(answers)) }
      } else {
        answers.forEach(write)
      }
    }
    lines.append(input)
    while let line = lines.next() { receive(line) }
    if let line = lines.last() { receive(line) }
    return output
  }
}
