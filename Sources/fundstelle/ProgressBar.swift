internal import Search

/// One line on standard error that tells how far an update is.
struct ProgressBar {
  private let isShown: Bool
  private let start = Clock.milliseconds
  private var last = 0.0

  init(isShown: Bool) { self.isShown = isShown }

  mutating func show(_ progress: UpdateProgress) {
    guard isShown else { return }
    let now = Clock.milliseconds
    guard now - last > 100 else { return }
    last = now
    let seconds = (now - start) / 1000
    let speed = Double(progress.bytesDone) / max(seconds, 0.001)
    let left = Int(Double(progress.bytesTotal - progress.bytesDone) / max(speed, 1))
    Output.status(
      "indexing \(progress.filesDone) of \(progress.filesTotal) files · \(Int(speed / 1e6)) MB/s · \(left) s left")
  }

  func clear() {
    if isShown, last > 0 { Output.status("") }
  }
}
