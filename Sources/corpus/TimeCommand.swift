import ArgumentParser
import CorpusKit

struct TimeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "time", abstract: "Time extraction, stage by stage.")
  func run() throws {}
}
