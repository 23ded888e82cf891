import ArgumentParser
import CorpusKit
import Foundation

struct TimeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "time", abstract: "Time the chain from bytes to facts, stage by stage, on one core.",
    discussion: """
      Given files or folders, all of them together, best of the repetitions. Without any: made-up documents, then single \
      documents of 1, 2, 4, 8 and 10 MB, which show how the cost grows with the length. MB are 10^6 bytes as received.
      """)

  @Argument(help: "Files and folders to read.")
  var paths: [String] = []

  @Option(help: "How often to repeat; the best of each stage counts.")
  var repeats = 3

  @Option(help: "Sizes in MB of the single documents.")
  var sizes = "1,2,4,8,10"

  @Option(
    help: "What the single documents are full of: \(HostileText.allCases.map(\.rawValue).joined(separator: ", ")).")
  var full: String?

  @Option var seed: UInt64 = 1

  func run() throws {
    printRow("", StageTimes.Stage.allCases.map(\.rawValue) + ["all", "MB"])
    guard paths.isEmpty else { return try time(files(), as: "files") }
    if let full {
      guard let text = HostileText(rawValue: full) else { throw ValidationError("There is no text full of “\(full)”.") }
      try timeSizes { text.bytes(count: $0) }
      return
    }
    var generator = Generator(seed: seed)
    let documents = (0..<220).map { index in
      generator.document(kind: DocumentKind.allCases[index % DocumentKind.allCases.count], damage: .light)
    }
    try time(documents.map { ($0.fileName, $0.bytes) }, as: "\(documents.count) documents")
    try timeSizes { generator.text(ofAtLeast: $0) }
  }

  private func timeSizes(_ text: (Int) -> [UInt8]) throws {
    for size in sizes.split(separator: ",").compactMap({ Double($0) }) {
      try time([("one.txt", text(Int(size * 1e6)))], as: "one of \(size) MB")
    }
  }

  private func files() throws -> [(String, [UInt8])] {
    try paths.flatMap { path in
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
        throw ValidationError("There is no “\(path)”.")
      }
      let names = isFolder.boolValue ? try FileManager.default.subpathsOfDirectory(atPath: path).sorted() : [""]
      return try names.filter { [".txt", ".md", ""].contains(where: $0.hasSuffix) && !$0.hasSuffix(".json") }.compactMap
      { name in
        let file = name.isEmpty ? path : "\(path)/\(name)"
        var isInner: ObjCBool = false
        _ = FileManager.default.fileExists(atPath: file, isDirectory: &isInner)
        return isInner.boolValue ? nil : (file, Array(try Data(contentsOf: URL(filePath: file))))
      }
    }
  }

  private func time(_ files: [(name: String, bytes: [UInt8])], as name: String) throws {
    var best: StageTimes?
    for _ in 0..<max(1, repeats) {
      var times = StageTimes()
      for file in files {
        do {
          try times.run(file.bytes, fileName: file.name)
        } catch {
          throw ValidationError("\(file.name): \(error)")
        }
      }
      best = best?.best(times) ?? times
    }
    guard let best else { return }
    let megabytes = Double(best.bytes) / 1e6
    let rates = StageTimes.Stage.allCases.map { best.seconds[$0] ?? 0 } + [best.total]
    printRow(
      name, rates.map { String(format: "%.1f", megabytes / max($0, 1e-9)) } + [String(format: "%.2f", megabytes)])
  }

  private func printRow(_ name: String, _ cells: [String]) {
    let padded = cells.map { String(repeating: " ", count: max(1, 16 - $0.count)) + $0 }
    print(name.padding(toLength: 16, withPad: " ", startingAt: 0) + padded.joined())
  }
}
