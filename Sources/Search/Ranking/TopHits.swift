/// The best of many candidates, kept in a heap whose root is the worst of them.
struct TopHits<Element> {
  private let capacity: Int
  private let isBetter: (Element, Element) -> Bool
  private var heap: [Element] = []

  init(capacity: Int, by isBetter: @escaping (Element, Element) -> Bool) {
    self.capacity = capacity
    self.isBetter = isBetter
  }

  /// The worst of the best, once there are enough.
  var bar: Element? { heap.count < capacity ? nil : heap.first }

  mutating func insert(_ element: Element) {
    if heap.count < capacity {
      heap.append(element)
      siftUp(from: heap.count - 1)
    } else if let worst = heap.first, isBetter(element, worst) {
      heap[0] = element
      siftDown()
    }
  }

  /// Best first.
  func sorted() -> [Element] { heap.sorted(by: isBetter) }

  private mutating func siftUp(from start: Int) {
    var child = start
    while child > 0 {
      let parent = (child - 1) / 2
      guard isBetter(heap[parent], heap[child]) else { return }
      heap.swapAt(parent, child)
      child = parent
    }
  }

  private mutating func siftDown() {
    var parent = 0
    while true {
      var worst = parent
      for child in [2 * parent + 1, 2 * parent + 2] where child < heap.count {
        if isBetter(heap[worst], heap[child]) { worst = child }
      }
      if worst == parent { return }
      heap.swapAt(parent, worst)
      parent = worst
    }
  }
}
