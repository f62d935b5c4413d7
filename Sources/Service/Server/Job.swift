internal import Search
internal import Synchronization

/// Something that has to be answered, and the batch that its answer belongs to, if it came in one.
final class Job: Sendable {
  enum Work: Sendable {
    case call(Call)
    /// Answered already; its line comes after those of what was asked before.
    case answer([UInt8])
  }

  let work: Work
  let cancellation = Cancellation()
  /// Bytes of what was read for it, roughly.
  let size: Int
  private let batch: (answers: BatchAnswers, number: Int)?
  private let isSilenced = Atomic(false)

  init(_ work: Work, size: Int, in batch: (BatchAnswers, number: Int)? = nil) {
    self.work = work
    self.size = size
    self.batch = batch.map { (answers: $0.0, number: $0.number) }
  }

  var id: RequestID? { if case .call(let call) = work { call.id } else { nil } }

  /// A silent one is not answered any more.
  func cancel(isSilent: Bool) {
    if isSilent { isSilenced.store(true, ordering: .relaxed) }
    cancellation.cancel()
  }

  /// Does the work and gives the line that is due then, if one is: a batch is answered with its last request.
  func line(by worker: Worker, send: @escaping ([UInt8]) -> Void) -> [UInt8]? {
    // Nothing is told any more of what was silently cancelled.
    let send = { (message: [UInt8]) in if !self.isSilenced.load(ordering: .relaxed) { send(message) } }
    var answer =
      switch work {
      case .call(let call): call.answer(by: worker, cancellation, send: send)
      case .answer(let answer): Optional(answer)
      }
    if isSilenced.load(ordering: .relaxed) { answer = nil }
    return if let batch { batch.answers.add(answer, at: batch.number) } else { answer }
  }
}

/// The answers to the requests of a batch, gathered until the last one is there.
final class BatchAnswers: Sendable {
  private struct State {
    var answers: [[UInt8]?]
    var missing: Int
  }

  private let state: Mutex<State>

  init(count: Int) { state = Mutex(State(answers: Array(repeating: nil, count: count), missing: count)) }

  /// The batch's answer, if this was the last one that was missing and there is anything to say.
  func add(_ answer: [UInt8]?, at number: Int) -> [UInt8]? {
    let answers = state.withLock { state -> [[UInt8]]? in
      state.answers[number] = answer
      state.missing -= 1
      return state.missing == 0 ? state.answers.compactMap { $0 } : nil
    }
    return answers.flatMap { $0.isEmpty ? nil : Message.batch($0) }
  }
}
