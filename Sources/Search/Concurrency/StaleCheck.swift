internal import Dispatch
internal import Newsletter
internal import Synchronization

/// A look at an archive's files on another thread, while the index answers.
package final class StaleCheck: Sendable {
  private let fingerprint = Mutex<ArchiveFingerprint?>(nil)
  private let isDone = DispatchSemaphore(value: 0)

  /// Begins at once.
  package init(archive: String) {
    DispatchQueue.global().async {
      if let settings = try? ArchiveSettings.read(root: archive),
        let found = try? ArchiveScanner(root: archive, settings: settings).fingerprint()
      {
        self.fingerprint.withLock { $0 = found }
      }
      self.isDone.signal()
    }
  }

  /// Whether the archive differs from what was indexed; nil when that cannot be told. To be asked once.
  package func isStale(_ index: borrowing Index) -> Bool? {
    isDone.wait()
    return fingerprint.withLock { $0 }.flatMap { try? index.isStale(comparedTo: $0) }
  }
}
