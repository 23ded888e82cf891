internal import CChildren
internal import Glibc

/// A program to be run in a process of its own: what it is told, and what it may take.
///
/// It inherits no descriptor, leads a process group of its own, and is killed with its group when it exceeds a limit, when it
/// ends and leaves others of its group behind, and when the thread that runs it ends.
struct ChildProcess: Sendable {
  /// Where the program is.
  let path: String
  var arguments: [String]
  /// Set in addition to, or instead of, what this process has.
  var environment: [String: String] = [:]
  /// Where it starts; nil: where this process is.
  var directory: String?
  var limits = ChildLimits()

  /// - Parameters:
  ///   - program: a path, or a name that is looked for in `PATH`.
  ///   - package: the Debian package that holds it.
  /// - Throws: `.missingProgram`.
  init(_ program: String, package: String, arguments: [String] = []) throws(ChildFailure) {
    guard let path = Self.find(program) else { throw .missingProgram(name: program, package: package) }
    self.path = path
    self.arguments = arguments
  }

  /// Runs it and waits until it has ended, and all of its group with it.
  /// - Parameter input: what it reads from its standard input, which is a file in memory.
  /// - Returns: what it wrote, and its exit status, whatever that is.
  /// - Throws: which limit it exceeded, or the signal that ended it.
  func run(input: [UInt8] = []) throws(ChildFailure) -> ChildOutput {
    var run = try ChildRun(self, input: input)
    return try run.finish()
  }

  /// The place of a program, if it may be executed.
  static func find(_ program: String) -> String? {
    if program.contains("/") { return access(program, X_OK) == 0 ? program : nil }
    let paths = getenv("PATH").map { String(cString: $0) } ?? "/usr/local/bin:/usr/bin:/bin"
    return paths.split(separator: ":").map { "\($0)/\(program)" }.first { access($0, X_OK) == 0 }
  }

  /// `NAME=value` of every variable that it gets.
  var environmentStrings: [String] {
    var strings: [String] = []
    var next = child_environment()
    while let variable = next?.pointee {
      let string = String(cString: variable)
      if environment[String(string.prefix { $0 != "=" })] == nil { strings.append(string) }
      next = next?.successor()
    }
    return strings + environment.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
  }
}
