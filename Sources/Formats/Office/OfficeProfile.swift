internal import Glibc

/// A profile of LibreOffice in which documents cannot do anything: no macros, no links, no network.
enum OfficeProfile {
  /// - Throws: `.system`.
  static func make(at path: String) throws(ChildFailure) {
    let settings = path + "/user/registrymodifications.xcu"
    if access(settings, F_OK) == 0 { return }
    for folder in [path, path + "/user"] where mkdir(folder, 0o700) != 0 && errno != EEXIST {
      throw .system(code: errno)
    }
    try write(Array(text.utf8), to: settings)
  }

  /// Writes a new file that only we may read.
  static func write(_ bytes: [UInt8], to path: String) throws(ChildFailure) {
    let number = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard number >= 0 else { throw .system(code: errno) }
    let file = Descriptor(number)
    try file.write(bytes)
  }

  /// All of a file; nil where there is none or it has more bytes than `limit`.
  static func read(_ path: String, limit: Int) -> [UInt8]? {
    let number = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
    guard number >= 0 else { return nil }
    let file = Descriptor(number)
    var status = stat()
    guard fstat(file.number, &status) == 0, status.st_mode & S_IFMT == S_IFREG, status.st_size <= limit else {
      return nil
    }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(Int(status.st_size))
    while true {
      let part = [UInt8](unsafeUninitializedCapacity: 1 << 18) { buffer, count in
        count = max(0, Glibc.read(file.number, buffer.baseAddress, buffer.count))
      }
      if part.isEmpty { return bytes }
      bytes += part
    }
  }

  private static let settings: [(path: String, name: String, value: String)] = [
    ("/org.openoffice.Office.Common/Security/Scripting", "DisableMacrosExecution", "true"),
    ("/org.openoffice.Office.Common/Security/Scripting", "MacroSecurityLevel", "3"),
    ("/org.openoffice.Office.Common/Security/Scripting", "BlockUntrustedRefererLinks", "true"),
    ("/org.openoffice.Office.Writer/Content/Update", "Link", "2"),
    ("/org.openoffice.Office.Calc/Content/Update", "Link", "2"),
    // A proxy that is not there.
    ("/org.openoffice.Inet/Settings", "ooInetProxyType", "2"),
    ("/org.openoffice.Inet/Settings", "ooInetHTTPProxyName", "127.0.0.1"),
    ("/org.openoffice.Inet/Settings", "ooInetHTTPProxyPort", "9"),
    ("/org.openoffice.Inet/Settings", "ooInetHTTPSProxyName", "127.0.0.1"),
    ("/org.openoffice.Inet/Settings", "ooInetHTTPSProxyPort", "9"),
    // After an update, which this says is not the case, each start without a window draws test pictures for half a second.
    ("/org.openoffice.Setup/Product", "ooSetupLastVersion", "999.0"),
  ]

  private static var text: String {
    let items = settings.map { setting in
      """
      <item oor:path="\(setting.path)"><prop oor:name="\(setting.name)" oor:op="fuse"><value>\(setting.value)</value></prop></item>
      """
    }
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" \
      xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
      \(items.joined(separator: "\n"))
      </oor:items>

      """
  }
}
