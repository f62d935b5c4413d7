internal import Dispatch
internal import Synchronization

/// The two ways in which indexing uses a second core; measured to pay (Benchmarks/README.md).
enum Parallel {
  /// The results of a function for each element, in order, worked out on all cores.
  static func map<Element: Sendable, Result: Sendable>(
    _ elements: ArraySlice<Element>, _ transform: @Sendable (Element) -> Result
  ) -> [Result] {
    let pieceLength = 64
    guard elements.count > pieceLength else { return elements.map(transform) }
    let pieces = stride(from: elements.startIndex, to: elements.endIndex, by: pieceLength).map {
      elements[$0..<min($0 + pieceLength, elements.endIndex)]
    }
    let results = Mutex([[Result]](repeating: [], count: pieces.count))
    DispatchQueue.concurrentPerform(iterations: pieces.count) { index in
      let own = pieces[index].map(transform)
      results.withLock { $0[index] = own }
    }
    return results.withLock { $0.flatMap { $0 } }
  }

  /// Works out each result on another thread while this one consumes those before it, in order.
  ///
  /// The state is made on that thread and handed to every call: buffers that are filled again and again.
  static func pipeline<Element: Sendable, State, Result: Sendable, Failure: Error>(
    _ elements: [Element], ahead: Int, state: @escaping @Sendable () -> State,
    _ transform: @escaping @Sendable (Element, inout State) -> Result,
    consume: (Result) throws(Failure) -> Void
  ) throws(Failure) {
    let channel = Channel<Result>(capacity: ahead)
    DispatchQueue(label: "fundstelle.analysis").async {
      var state = state()
      for element in elements {
        guard channel.send(transform(element, &state)) else { return }
      }
      _ = channel.send(nil)
    }
    while let result = channel.receive() {
      do {
        try consume(result)
      } catch {
        channel.cancel()
        throw error
      }
    }
  }
}
