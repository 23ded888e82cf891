internal import Foundation

/// Paths as text.
enum FilePath {
  /// Without "." and ".." and double slashes; symbolic links are left as they are.
  static func absolute(_ path: String) -> String {
    let start = path.hasPrefix("/") ? [] : FileManager.default.currentDirectoryPath.split(separator: "/")
    var parts = start.map(String.init)
    for part in path.split(separator: "/") {
      switch part {
      case ".": continue
      case "..": _ = parts.popLast()
      default: parts.append(String(part))
      }
    }
    return "/" + parts.joined(separator: "/")
  }

  /// As people see it: relative to the current folder where it lies there.
  static func displayed(_ path: String) -> String {
    let current = FileManager.default.currentDirectoryPath
    return lies(path, in: current) ? relative(path, to: current) : path
  }

  static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// All folders that a path lies in, the nearest first, without the root.
  static func folders(of path: String) -> [String] {
    path.indices.reversed().filter { path[$0] == "/" && $0 > path.startIndex }.map { String(path[..<$0]) }
  }

  static func name(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return path }
    return String(path[path.index(after: slash)...])
  }

  static func join(_ folder: String, _ name: String) -> String {
    folder.hasSuffix("/") ? folder + name : folder + "/" + name
  }

  /// The path from a folder to what lies in it.
  static func relative(_ path: String, to folder: String) -> String {
    let prefix = folder.hasSuffix("/") ? folder : folder + "/"
    return path.hasPrefix(prefix) ? String(path.dropFirst(prefix.count)) : name(of: path)
  }

  static func lies(_ path: String, in folder: String) -> Bool {
    path.hasPrefix(folder.hasSuffix("/") ? folder : folder + "/")
  }
}
