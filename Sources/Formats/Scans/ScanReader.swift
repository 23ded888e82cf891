internal import Foundation
internal import Synchronization

/// Reads pictures of pages: as many at once as there are processors, each only once.
struct ScanReader: Sendable {
  /// Pixels a point at which pages of PDF files are drawn: 200 an inch. At 300 no more was read right, and it took twice as long.
  static let scale = 200.0 / 72

  private let recognizer: TextRecognizer
  private let cache: ScanCache?
  private let progress: (@Sendable () -> Void)?

  /// - Parameter progress: called when a page is done.
  /// - Throws: `.missingProgram` where tesseract is not installed.
  init(cache: ScanCache?, progress: (@Sendable () -> Void)?) throws(ReadingFailure) {
    recognizer = try TextRecognizer()
    self.cache = cache
    self.progress = progress
  }

  private struct State {
    var pages: [Int: ScanPage] = [:]
    var failure: ReadingFailure?
  }

  /// What stands on pages.
  /// - Parameters:
  ///   - numbers: of the pages, from 1.
  ///   - picture: of a page, and its pixels a point; called in this thread, one page after the other.
  /// - Throws: the first failure.
  func contents(
    of numbers: [Int], picture: (Int) throws(ReadingFailure) -> (image: GrayImage, scale: Double)
  ) throws(ReadingFailure) -> [Int: PageContent] {
    let width = max(1, ProcessInfo.processInfo.activeProcessorCount)
    let free = DispatchSemaphore(value: width)
    let group = DispatchGroup()
    let state = Mutex(State())
    var failure: ReadingFailure?
    for number in numbers {
      free.wait()
      if state.withLock({ $0.failure }) != nil {
        free.signal()
        break
      }
      let drawn: (image: GrayImage, scale: Double)
      do throws(ReadingFailure) { drawn = try picture(number) } catch {
        failure = error
        free.signal()
        break
      }
      group.enter()
      let thread = Thread {
        do throws(ReadingFailure) {
          let page = try page(drawn.image, scale: drawn.scale)
          state.withLock { $0.pages[number] = page }
          progress?()
        } catch {
          state.withLock { $0.failure = $0.failure ?? error }
        }
        free.signal()
        group.leave()
      }
      thread.stackSize = 8 << 20
      thread.start()
    }
    group.wait()
    let ended = state.withLock { $0 }
    if let failure = failure ?? ended.failure { throw failure }
    return Dictionary(uniqueKeysWithValues: ended.pages.map { ($0, $1.content(number: $0)) })
  }

  private func page(_ image: GrayImage, scale: Double) throws(ReadingFailure) -> ScanPage {
    guard let cache else { return try ScanPage(image, scale: scale, recognizer: recognizer) }
    let key = ScanKey(image, scale: scale)
    if let known = cache[key] { return known }
    let page = try ScanPage(image, scale: scale, recognizer: recognizer)
    cache.keep(page, as: key)
    return page
  }
}
