import ArgumentParser
import CorpusKit
import Foundation

struct GenerateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "generate", abstract: "Write made-up documents, each with its .expected.json.")

  @Option(help: "Equal seeds give equal documents.")
  var seed: UInt64 = 1

  @Option(help: "How many documents.")
  var count = 110

  @Option(help: "none, light, heavy, or one kind of damage: \(Damage.operators.joined(separator: ", ")).")
  var damage = "none"

  @Option(help: "Only this kind: \(DocumentKind.allCases.map(\.rawValue).joined(separator: ", ")).")
  var kind: String?

  @Option(help: "The folder to write to; it is made where there is none.")
  var out: String

  func run() throws {
    guard let damage = GenerateCommand.damage(named: damage) else {
      throw ValidationError("There is no damage called “\(damage)”.")
    }
    let kinds = try kind.map { [try GenerateCommand.kind(named: $0)] } ?? DocumentKind.allCases
    let folder = URL(filePath: out, directoryHint: .isDirectory)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    var generator = Generator(seed: seed)
    for index in 0..<count {
      let document = generator.document(kind: kinds[index % kinds.count], damage: damage)
      let file = folder.appending(path: document.fileName)
      try Data(document.bytes).write(to: file)
      let truth = file.deletingPathExtension().appendingPathExtension("expected.json")
      try Data(document.truth.json().utf8).write(to: truth)
    }
    print("\(count) documents in \(out)")
  }

  static func damage(named name: String) -> Damage? {
    switch name {
    case "none": Damage.none
    case "light": .light
    case "heavy": .heavy
    default: .only(name, rate: 0.5)
    }
  }

  static func kind(named name: String) throws -> DocumentKind {
    guard let kind = DocumentKind(rawValue: name) else {
      throw ValidationError("There is no kind of document called “\(name)”.")
    }
    return kind
  }
}
