internal import Dispatch
internal import Synchronization

/// Answers what comes through a pipe while more comes.
///
/// One thread answers everything in its order as long as it is quick. Where requests wait because a slow one keeps it,
/// another thread takes over: the reader of the pipe asks for that, since it is the one that never waits.
package final class Server: Sendable {
  private let context: ServiceContext
  private let queue: JobQueue
  private let write: Mutex<@Sendable ([UInt8]) -> Void>
  private let threads = Atomic(0)

  /// Milliseconds that requests wait for a slow one.
  private static let patience = 10
  /// Each with a connection of its own; more slow requests at once than that wait for each other.
  private static let mostThreads = 8
  /// Bytes of requests that wait before no more are read: nobody seems to read the answers.
  private static let mostWaiting = 64 << 20

  /// The names of its methods, but for those of the Model Context Protocol.
  package static let methods = Method.all.map(\.name)

  /// - Parameter write: writes a line with its end; never called by two threads at once.
  package init(_ context: ServiceContext, write: @escaping @Sendable ([UInt8]) -> Void) {
    self.context = context
    self.write = Mutex(write)
    queue = JobQueue(milliseconds: context.milliseconds)
  }

  /// Takes what a line asked for; the answers come when they are ready.
  package func receive(_ incoming: Conversation.Incoming) {
    let calls = incoming.parts.filter { if case .cancel = $0 { false } else { true } }
    let batch = incoming.isBatch && !calls.isEmpty ? BatchAnswers(count: calls.count) : nil
    var number = 0
    for part in incoming.parts {
      switch part {
      case .call(let call): add(.call(call))
      case .refused(let answer): add(.answer(answer))
      case .cancel(let id, let isSilent): queue.cancel(id, isSilent: isSilent)
      }
    }
    func add(_ work: Job.Work) {
      let size = incoming.size / calls.count + MemoryLayout<Job>.size
      queue.add(Job(work, size: size, in: batch.map { ($0, number: number) }))
      number += 1
      if threads.load(ordering: .relaxed) == 0 { startThread() }
    }
  }

  /// Whether so many requests wait that no more should be read for now.
  package var isFull: Bool { queue.size > Self.mostWaiting }

  /// After how many milliseconds `relieve` is to be called; nil when nothing waits.
  package var patience: Int? {
    !queue.isEmpty && threads.load(ordering: .relaxed) < Self.mostThreads ? Self.patience : nil
  }

  /// Starts another thread where requests have waited for a slow one.
  package func relieve() {
    guard queue.stall >= Double(Self.patience), threads.load(ordering: .relaxed) < Self.mostThreads else { return }
    startThread()
  }

  /// Waits until everything is answered.
  package func finish() {
    while !queue.waitUntilFinished(milliseconds: Self.patience) { relieve() }
  }

  private func startThread() {
    threads.add(1, ordering: .relaxed)
    DispatchQueue(label: "fundstelle.worker").async {
      let worker = Worker(self.context)
      while true { self.answer(self.queue.take(), by: worker) }
    }
  }

  private func answer(_ job: Job, by worker: Worker) {
    let line = job.line(by: worker, send: send)
    queue.close(job)
    if let line { send(line) }
    queue.finish()
  }

  private func send(_ message: [UInt8]) {
    let line = message + [UInt8(ascii: "\n")]
    write.withLock { $0(line) }
  }
}
