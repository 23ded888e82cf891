import ArgumentParser
import Engine

/// What every command understands.
struct CommonOptions: ParsableArguments {
  @Option(help: "Language of labels and messages: vi or en (default: from LC_ALL or LANG).")
  var lang: Language = .ofEnvironment

  var wording: Wording { Wording(language: lang) }

  /// Runs what may fail as a whole: says why and ends with exit code 2.
  func reporting(_ body: () async throws -> Void) async throws {
    do {
      try await body()
    } catch let error as ArchiveError {
      Terminal.complain(error.message(in: lang))
      throw ExitCode(2)
    }
  }
}

extension Language: ExpressibleByArgument {
  /// Vietnamese where the environment says so, else English.
  static var ofEnvironment: Language {
    let locale = [Environment["LC_ALL"], Environment["LANG"]].compactMap { $0 }.first { !$0.isEmpty } ?? ""
    return locale.lowercased().hasPrefix("vi") ? .vietnamese : .english
  }
}
