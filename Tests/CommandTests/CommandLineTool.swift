import Foundation

/// The built program, run from outside.
struct CommandLineTool {
  struct Outcome {
    let status: Int32
    let output: String
    let errors: String
  }

  /// The program stands beside the bundle of the tests.
  static var path: String {
    let own = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? CommandLine.arguments[0]
    var folders = [URL(fileURLWithPath: own).deletingLastPathComponent()]
    for argument in CommandLine.arguments where argument.hasSuffix(".xctest") {
      folders.append(URL(fileURLWithPath: argument).deletingLastPathComponent())
    }
    let candidates = folders.map { $0.appendingPathComponent("tracuu").path }
    return candidates.first { FileManager.default.isExecutableFile(atPath: $0) } ?? candidates[0]
  }

  var environment: [String: String] = ["LC_ALL": "C", "COLUMNS": "100"]
  /// Where it looks for programs.
  var searchPath = "/usr/bin:/bin"
  /// The folder it runs in.
  var folder: String?

  func start(_ arguments: [String], output: FileHandle, errors: FileHandle) throws -> Process {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: Self.path)
    process.arguments = arguments
    process.environment = environment.merging(["PATH": searchPath]) { first, _ in first }
    if let folder { process.currentDirectoryURL = URL(fileURLWithPath: folder) }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = output
    process.standardError = errors
    try process.run()
    return process
  }

  func run(_ arguments: String...) throws -> Outcome { try run(arguments) }

  func run(_ arguments: [String]) throws -> Outcome {
    let files = TemporaryFolder()
    try files.write("out", "")
    try files.write("err", "")
    let output = try FileHandle(forWritingTo: URL(fileURLWithPath: files.path("out")))
    let errors = try FileHandle(forWritingTo: URL(fileURLWithPath: files.path("err")))
    let process = try start(arguments, output: output, errors: errors)
    process.waitUntilExit()
    return Outcome(status: process.terminationStatus, output: files.text("out"), errors: files.text("err"))
  }

  /// What a command answers as JSON.
  func json(_ arguments: String...) throws -> [String: Any] {
    let outcome = try run(arguments + ["--format", "json"])
    let object = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
    return object as? [String: Any] ?? [:]
  }
}
