internal import Dispatch
internal import Synchronization

/// Jobs that wait for a thread, in their order, and those that are under way.
final class JobQueue: Sendable {
  private struct State {
    var waiting: [Job?] = []
    /// Place of the next one in `waiting`.
    var next = 0
    /// Bytes of those that wait.
    var size = 0
    var open: [RequestID: [Job]] = [:]
    /// When a thread was last free to take one.
    var lastTaken = 0.0
  }

  private let state = Mutex(State())
  private let filled = DispatchSemaphore(value: 0)
  private let unfinished = DispatchGroup()
  private let milliseconds: @Sendable () -> Double

  init(milliseconds: @escaping @Sendable () -> Double) { self.milliseconds = milliseconds }

  func add(_ job: Job) {
    let now = milliseconds()
    unfinished.enter()
    state.withLock { state in
      if state.next == state.waiting.count { state.lastTaken = now }
      state.waiting.append(job)
      state.size += job.size
      if let id = job.id { state.open[id, default: []].append(job) }
    }
    filled.signal()
  }

  /// Waits for a job.
  func take() -> Job {
    while true {
      filled.wait()
      let now = milliseconds()
      let job = state.withLock { state -> Job? in
        guard state.next < state.waiting.count else { return nil }
        let job = state.waiting[state.next].take()
        state.next += 1
        state.size -= job?.size ?? 0
        state.lastTaken = now
        if state.next >= 1024, state.next * 2 > state.waiting.count {
          state.waiting.removeFirst(state.next)
          state.next = 0
        }
        return job
      }
      if let job { return job }
    }
  }

  /// The job can no longer be cancelled; its answer comes now.
  func close(_ job: Job) {
    guard let id = job.id else { return }
    state.withLock { state in
      state.open[id]?.removeAll { $0 === job }
      if state.open[id]?.isEmpty == true { state.open[id] = nil }
    }
  }

  /// The job is answered.
  func finish() { unfinished.leave() }

  func cancel(_ id: RequestID, isSilent: Bool) {
    for job in state.withLock({ $0.open[id] ?? [] }) { job.cancel(isSilent: isSilent) }
  }

  var isEmpty: Bool { state.withLock { $0.next == $0.waiting.count } }

  /// Bytes of what waits.
  var size: Int { state.withLock { $0.size } }

  /// For how many milliseconds jobs have waited while no thread was free to take one; 0 when none waits.
  var stall: Double {
    let now = milliseconds()
    return state.withLock { $0.next < $0.waiting.count ? now - $0.lastTaken : 0 }
  }

  /// Whether all jobs were answered within this time.
  func waitUntilFinished(milliseconds: Int) -> Bool {
    unfinished.wait(timeout: .now() + .milliseconds(milliseconds)) == .success
  }
}
