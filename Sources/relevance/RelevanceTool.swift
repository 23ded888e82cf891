import ArgumentParser

/// Measures ranking on queries whose answer is known.
@main
struct RelevanceTool: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "relevance", abstract: "Measures ranking on queries whose answer is known.",
    subcommands: [IndexCommand.self, RunCommand.self, TableCommand.self, LatencyCommand.self])
}
