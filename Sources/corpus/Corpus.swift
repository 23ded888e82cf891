import ArgumentParser

/// Makes up documents with known facts, and measures extraction on them.
@main struct Corpus: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "corpus", abstract: "Make up documents with known facts, and measure extraction on them.",
    subcommands: [GenerateCommand.self, ScoreCommand.self, TimeCommand.self])
}
