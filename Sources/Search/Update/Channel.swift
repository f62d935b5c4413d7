internal import Dispatch
internal import Synchronization

/// Hands values from one thread to another in their order, at most `capacity` ahead.
final class Channel<Value: Sendable>: Sendable {
  private struct State {
    var values: [Value?] = []
    var next = 0
    var isCancelled = false
  }

  private let state = Mutex(State())
  private let free: DispatchSemaphore
  private let filled = DispatchSemaphore(value: 0)

  init(capacity: Int) { free = DispatchSemaphore(value: capacity) }

  /// Waits for room and adds a value; nil ends the channel. False when the receiver is gone.
  func send(_ value: Value?) -> Bool {
    free.wait()
    let isCancelled = state.withLock { state in
      state.values.append(value)
      return state.isCancelled
    }
    filled.signal()
    return !isCancelled
  }

  /// Waits for the next value; nil at the end.
  func receive() -> Value? {
    filled.wait()
    defer { free.signal() }
    return state.withLock { state in
      let value = state.values[state.next]
      state.values[state.next] = nil
      state.next += 1
      return value
    }
  }

  /// Tells the sender to stop, and lets it run into no full channel.
  func cancel() {
    state.withLock { $0.isCancelled = true }
    free.signal()
  }
}
