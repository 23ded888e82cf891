import Engine
import Foundation
import Glibc

/// What the ingest of a folder took.
struct ChainReport: Encodable {
  struct Stage: Encodable {
    let name: String
    /// Seconds of processor time.
    let seconds: Double
  }

  let engine = Report.engine
  let documents: Int
  let failed: Int
  let bytes: Int
  let wallS: Double
  let cpuS: Double
  /// The largest resident set of the process so far.
  let peakBytes: Int
  let stages: [Stage]

  init(_ answer: IngestAnswer, wall: Double, processor: Double) {
    documents = answer.documents
    failed = answer.failed.count
    bytes = answer.bytes
    wallS = wall
    cpuS = processor
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    peakBytes = usage.ru_maxrss * 1024
    stages = IngestTimes.Stage.allCases.map { Stage(name: $0.rawValue, seconds: answer.times[$0]) }
  }

  /// Lines for people: stages with their share and rate, then the whole.
  var table: String {
    let megabytes = Double(bytes) / 1e6
    var lines = stages.map { line($0.name, $0.seconds, of: cpuS, megabytes) }
    lines.append(line("other", cpuS - stages.reduce(0) { $0 + $1.seconds }, of: cpuS, megabytes))
    lines.append(
      String(
        format: "%d documents, %.1f MB, %d failed; %.2f s of wall, %.2f s of processor, %.2f MB/s, %.0f MB",
        documents, megabytes, failed, wallS, cpuS, megabytes / wallS, Double(peakBytes) / 1e6))
    return lines.joined(separator: "\n")
  }

  private func line(_ name: String, _ seconds: Double, of all: Double, _ megabytes: Double) -> String {
    name.padding(toLength: 12, withPad: " ", startingAt: 0)
      + String(format: "%8.3f s %5.1f %% %9.1f MB/s", seconds, 100 * seconds / all, megabytes / max(seconds, 1e-9))
  }
}
