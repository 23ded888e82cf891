import ArgumentParser
import Engine
import Web

struct ServeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve", abstract: "The HTTP endpoint and the web page.")

  @Option(help: "Name or address to listen on.")
  var host = "127.0.0.1"

  @Option(help: "Port to listen on; 0 lets the system choose.")
  var port = 8080

  @Option(help: "A name by which clients may call the server, beside its own; may be given several times.")
  var hostName: [String] = []

  @OptionGroup var index: IndexOptions
  @OptionGroup var common: CommonOptions

  func validate() throws {
    guard (0...65_535).contains(port) else { throw ValidationError("--port is a number from 0 to 65535.") }
  }

  func run() async throws {
    try await common.reporting {
      do {
        try await serve(
          archive: try index.archive(), host: host, port: port, language: common.lang, hostNames: hostName
        ) { Terminal.note($0 + "\n") }
      } catch let error as WebError {
        Terminal.complain(error.message(in: common.lang))
        throw ExitCode(2)
      }
    }
  }
}
