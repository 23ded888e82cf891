internal import Glibc
internal import Text

/// What was read from a file, and what that took.
public struct TimedManuscript: Sendable {
  public let manuscript: Manuscript
  /// Of processor time of the process that read it; programs that it ran are left out.
  public let seconds: Double

  init(_ manuscript: Manuscript, seconds: Double) {
    self.manuscript = manuscript
    self.seconds = seconds
  }

  /// Reads it in this thread.
  /// - Parameter encoding: what plain text is in; nil to recognise it.
  init(
    reading bytes: [UInt8], fileName: String, limits: ReadingLimits, encoding: TextEncoding? = nil,
    tools: ReadingTools = ReadingTools()
  ) throws(ReadingFailure) {
    let start = Self.processorTime()
    var reader = DocumentReader(limits: limits, encoding: encoding)
    reader.tools = tools
    manuscript = try reader.read(bytes, fileName: fileName)
    seconds = Self.processorTime() - start
  }

  private static func processorTime() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
