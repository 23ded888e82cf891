/// Recognises the letters on pictures with the program tesseract, one thread a picture.
struct TextRecognizer: Sendable {
  private let program: ChildProcess

  /// - Throws: `.missingProgram`.
  init(program name: String = "tesseract") throws(ReadingFailure) {
    do {
      program = try ChildProcess(name, package: "tesseract-ocr")
    } catch {
      throw ReadingFailure(error)
    }
  }

  /// The words on a picture of one column.
  ///
  /// Of tesseract's ways to look for text that for one block (`--psm 6`) reads strips best: its own analysis of columns loses
  /// lone digits, that for scattered text more of them.
  /// - Parameter scale: pixels a point.
  /// - Throws: `.missingProgram` where it does not know Vietnamese; why it did not end.
  func words(on image: GrayImage, scale: Double) throws(ReadingFailure) -> [RecognizedWord] {
    var child = program
    child.arguments = [
      "stdin", "stdout", "-l", "vie", "--psm", "6", "--dpi", "\(Int((72 * scale).rounded()))", "tsv",
    ]
    // With more threads a page takes five times as long.
    child.environment["OMP_THREAD_LIMIT"] = "1"
    child.limits.seconds = 120
    let output: ChildOutput
    do {
      output = try child.run(input: Array("P5 \(image.width) \(image.height) 255\n".utf8) + image.pixels)
    } catch {
      throw ReadingFailure(error)
    }
    guard output.status == 0 else {
      let detail = String(decoding: output.errorOutput, as: UTF8.self)
      if detail.contains("vie.traineddata") || detail.contains("'vie'") {
        throw .missingProgram(name: "tesseract -l vie", package: "tesseract-ocr-vie")
      }
      throw .damaged(part: nil, detail: output.lastError)
    }
    return RecognizedWord.words(tsv: output.output)
  }
}
