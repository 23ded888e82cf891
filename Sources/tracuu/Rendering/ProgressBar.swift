import Engine

/// A line on standard error that tells how far an ingest has come; nothing where that is no terminal.
struct ProgressBar {
  private static let width = 28

  private let isShown = Terminal.isErrorTerminal
  private var last: ContinuousClock.Instant?

  mutating func show(_ progress: IngestProgress) {
    guard isShown else { return }
    let now = ContinuousClock.now
    if let last, now - last < .milliseconds(80), progress.done < progress.total { return }
    last = now
    let filled = progress.total == 0 ? Self.width : Self.width * progress.done / progress.total
    let bar = String(repeating: "█", count: filled) + String(repeating: "░", count: Self.width - filled)
    let name = progress.path.split(separator: "/").last ?? ""
    Terminal.note("\r\u{1B}[K\(bar) \(progress.done)/\(progress.total) \(DisplayWidth.prefix(of: name, width: 40))")
  }

  mutating func clear() {
    guard isShown, last != nil else { return }
    last = nil
    Terminal.note("\r\u{1B}[K")
  }
}
