internal import Glibc

/// Converts files of older office programs with LibreOffice, which runs without a window in a process of its own, on a copy of
/// the file in a folder that is removed afterwards.
///
/// It has a profile that is nobody else's (two processes on one profile end one another), in which macros are off, links are not
/// followed, and the network is out of reach.
struct OfficeConverter {
  private static let package = "libreoffice-writer-nogui libreoffice-calc-nogui libreoffice-impress-nogui"
  /// What it returns when it has just made its profile and wants to be started again.
  private static let restart: Int32 = 81
  private static let starts = 3

  let limits: ReadingLimits

  /// - Parameters:
  ///   - source, target: extensions, which tell LibreOffice the formats.
  /// - Throws: `.missingProgram`; `.exceeded`; `.crashed`; `.damaged` where it cannot be loaded.
  func convert(_ bytes: [UInt8], from source: String, to target: String) throws(ReadingFailure) -> [UInt8] {
    do throws(ChildFailure) {
      let folder = try TemporaryFolder()
      // A process that reads many files keeps one profile for all of them.
      let profile = getenv("TRACUU_OFFICE_PROFILE").map { String(cString: $0) } ?? folder.path + "/profile"
      try OfficeProfile.make(at: profile)
      try OfficeProfile.write(bytes, to: "\(folder.path)/document.\(source)")
      let error = try run("document.\(source)", to: target, in: folder.path, profile)
      if let converted = OfficeProfile.read("\(folder.path)/out/document.\(target)", limit: limits.inflatedBytes) {
        return converted
      }
      throw .refused(detail: error)
    } catch {
      throw ReadingFailure(error)
    }
  }

  /// - Returns: what it said last.
  private func run(
    _ name: String, to target: String, in folder: String, _ profile: String
  ) throws(ChildFailure) -> String {
    var child = try ChildProcess(
      Self.program, package: Self.package,
      arguments: [
        "--headless", "--norestore", "--nolockcheck", "--nodefault", "--nofirststartwizard",
        "-env:UserInstallation=file://\(profile)", "--convert-to", target, "--outdir", "\(folder)/out",
        "\(folder)/\(name)",
      ])
    child.environment = ["HOME": folder, "SAL_USE_VCLPLUGIN": "svp"]
    child.directory = folder
    child.limits.seconds = Double(limits.seconds) * 0.75
    child.limits.memory = limits.memory
    child.limits.fileSize = limits.inflatedBytes
    child.limits.output = 1_000_000
    for _ in 1..<Self.starts {
      let output = try child.run()
      if output.status != Self.restart { return output.lastError }
    }
    return try child.run().lastError
  }

  /// The program itself: the script of its name only looks for it, and would be one process more.
  private static var program: String {
    guard let script = ChildProcess.find("soffice"), let resolved = realpath(script, nil) else { return "soffice" }
    defer { free(resolved) }
    let program = String(cString: resolved) + ".bin"
    return access(program, X_OK) == 0 ? program : script
  }
}
