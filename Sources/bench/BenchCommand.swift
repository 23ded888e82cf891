import ArgumentParser

/// `bench`: how fast the engine is.
@main
struct BenchCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bench", abstract: "Time the index engine by itself, or the whole ingest.",
    subcommands: [CompareCommand.self, ChainCommand.self], defaultSubcommand: CompareCommand.self)
}
