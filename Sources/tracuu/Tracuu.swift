import ArgumentParser
import Glibc

/// `tracuu`: look up what documents cite, what is due and who is responsible.
@main
struct Tracuu: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tracuu",
    abstract: "Search Vietnamese administrative documents; trace what they cite, what is due and who is responsible.",
    discussion: """
      Results go to standard output, everything else to standard error. Exit codes: 0 done; 1 done in part; 2 nothing \
      could be done; 64 wrong usage.
      """,
    subcommands: [
      IngestCommand.self, ExtractCommand.self, SearchCommand.self, SuggestCommand.self, SimilarCommand.self,
      ReferencesCommand.self, TasksCommand.self,
      DeadlinesCommand.self, IndicatorsCommand.self, UnitsCommand.self, ShowCommand.self, StatsCommand.self,
      CheckCommand.self, OptimizeCommand.self, LintCommand.self, ServeCommand.self,
      ReadDocumentsCommand.self,
    ])

  static func main() async {
    // A reader that has seen enough closes the pipe; writing then fails, and we end quietly.
    signal(SIGPIPE, SIG_IGN)
    await main(nil)
  }
}
