internal import Foundation
internal import Glibc
public import Text

/// Reads files in processes of their own, so that a file that makes a reader crash, hang or take all memory costs that file
/// and nothing else.
///
/// A process reads one file after the other; it is killed with all it has started when it exceeds a limit, and the next file gets
/// a new one. There are as many as files may be read at once, each looked after by a thread that waits for it: tasks
/// that wait here block no thread of theirs. Processes start when they are needed. They end with the pool, and with this
/// process however it ends. Plain text is read in this process: only code of ours that cannot corrupt memory sees it.
///
/// Without a program, as in tests and where our program is not around, everything is read in this process, one thread a
/// file; limits of time and memory then do not hold.
public final class ReaderPool: Sendable {
  /// What the program is told to become a reading process.
  public static let command = "read-documents"

  private struct Job: Sendable {
    let bytes: [UInt8]
    let request: ReadingRequest
    let answer: @Sendable (Result<Reading, ReadingFailure>) -> Void
  }

  private let limits: ReadingLimits
  private let scanCache: String?
  private let queue = JobQueue<Job>()
  private let threads = DispatchGroup()

  /// - Parameters:
  ///   - program: the path of ours; nil reads in this process.
  ///   - width: files that are read at once; nil: as many as there are processors.
  ///   - scanCache: a folder where what is recognised on scanned pages is kept, at most 256 MB; nil keeps nothing.
  public init(
    program: String? = nil, width: Int? = nil,
    limits: ReadingLimits = ReadingLimits(), scanCache: String? = nil
  ) {
    self.limits = limits
    self.scanCache = scanCache
    if program != nil { TemporaryFolder.removeAbandoned() }
    for _ in 0..<max(1, width ?? ProcessInfo.processInfo.activeProcessorCount) {
      threads.enter()
      let (queue, threads) = (queue, threads)
      let thread = Thread {
        if let program { Self.work(queue, program, limits) } else { Self.work(queue) }
        threads.leave()
      }
      thread.stackSize = 8 << 20
      thread.start()
    }
  }

  deinit { queue.close() }

  /// - Parameters:
  ///   - fileName: its extension tells the format.
  ///   - encoding: what plain text is in; nil to recognise it.
  /// - Throws: why it cannot be read.
  public func read(
    _ bytes: [UInt8], fileName: String, encoding: TextEncoding? = nil
  ) async throws(ReadingFailure) -> TimedManuscript {
    if DocumentFormat(fileName: fileName)?.isPlain == true {
      return try TimedManuscript(reading: bytes, fileName: fileName, limits: limits, encoding: encoding)
    }
    guard case .document(let document) = try await perform(.read, bytes, fileName) else { throw .crashed(signal: nil) }
    return document
  }

  /// The documents in an archive or a mail; see ``ContainerReader``.
  public func members(of bytes: [UInt8], fileName: String) async throws(ReadingFailure) -> [Member] {
    guard case .members(let members) = try await perform(.unpack, bytes, fileName) else { throw .crashed(signal: nil) }
    return members
  }

  private func perform(
    _ purpose: ReadingRequest.Purpose, _ bytes: [UInt8], _ fileName: String
  ) async throws(ReadingFailure) -> Reading {
    let request = ReadingRequest(purpose: purpose, fileName: fileName, limits: limits, scanCache: scanCache)
    let outcome = await withCheckedContinuation { continuation in
      queue.add(Job(bytes: bytes, request: request) { continuation.resume(returning: $0) })
    }
    return try outcome.get()
  }

  /// Ends all processes, after what was given to them is read, and waits for that. Nothing can be read any more.
  public func close() {
    queue.close()
    threads.wait()
  }

  /// Reads in this process.
  private static func work(_ queue: JobQueue<Job>) {
    while let job = queue.next() {
      job.answer(Result { () throws(ReadingFailure) in try Reading(job.request, job.bytes) })
    }
  }

  /// Has a process read.
  private static func work(_ queue: JobQueue<Job>, _ program: String, _ limits: ReadingLimits) {
    var child: ReadingChild?
    while let job = queue.next() {
      job.answer(
        Result { () throws(ReadingFailure) in
          if child?.isUsable != true { child = try start(program, limits) }
          return try child!.read(job.bytes, job.request)
        })
    }
  }

  private static func start(_ program: String, _ limits: ReadingLimits) throws(ReadingFailure) -> ReadingChild {
    do {
      return try ReadingChild(program: program, memory: limits.memory)
    } catch {
      throw ReadingFailure(error)
    }
  }
}
