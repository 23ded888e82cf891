/// The documents of a container while they are gathered, with what all of them have taken so far.
struct Unpacking {
  private(set) var members: [Member] = []

  private let limits: ReadingLimits
  private var inflated = 0
  private var entries = 0
  private var taken: Set<String> = []

  init(limits: ReadingLimits) {
    self.limits = limits
  }

  /// Adds what is in a container.
  /// - Parameters:
  ///   - path: of the container within the outermost one; nil for that.
  ///   - depth: 1 for the outermost.
  mutating func open(_ bytes: [UInt8], _ format: DocumentFormat, at path: String?, depth: Int) throws(ReadingFailure) {
    guard depth <= limits.archiveDepth else { throw .exceeded(.depth, limit: limits.archiveDepth) }
    switch format {
    case .zip: try openArchive(bytes, at: path, depth: depth)
    case .mail: try add(try Mail(bytes), bytes, at: path, depth: depth)
    case .outlook: try add(try OutlookMessage(bytes).mail, bytes, at: path, depth: depth)
    default: throw .unsupported(fileName: path ?? "")
    }
  }

  private mutating func openArchive(_ bytes: [UInt8], at path: String?, depth: Int) throws(ReadingFailure) {
    var archive = try ZIPArchive(bytes, limits: limits)
    while let entry = try archive.next() {
      try count(entry: 1)
      guard !entry.isFolder, let name = MemberName.harmless(entry.name), let format = DocumentFormat(fileName: name),
        !MemberName.isHidden(name)
      else { continue }
      let before = archive.inflatedCount
      let contents = Result { () throws(ReadingFailure) in try archive.contents(limit: limits.memberBytes) }
      try count(bytes: archive.inflatedCount - before)
      try add(contents, name, format, in: path, depth: depth)
    }
  }

  private mutating func add(
    _ mail: Mail, _ bytes: [UInt8], at path: String?, depth: Int
  ) throws(ReadingFailure) {
    members.append(Member(path: path ?? "", contents: .success(bytes)))
    for attachment in mail.attachments {
      try count(entry: 1)
      try count(bytes: attachment.contents.count)
      guard let name = MemberName.harmless(attachment.name), let format = DocumentFormat(fileName: name),
        !MemberName.isHidden(name)
      else { continue }
      try add(.success(attachment.contents), name, format, in: path, depth: depth)
    }
  }

  /// Adds a document, or all that is in a container.
  private mutating func add(
    _ contents: Result<[UInt8], ReadingFailure>, _ name: String, _ format: DocumentFormat, in folder: String?,
    depth: Int
  ) throws(ReadingFailure) {
    let path = MemberName.unique(folder.map { "\($0)/\(name)" } ?? name, among: &taken)
    guard format.isContainer, case .success(let bytes) = contents else {
      members.append(Member(path: path, contents: contents))
      return
    }
    do throws(ReadingFailure) {
      try open(bytes, format, at: path, depth: depth + 1)
    } catch .exceeded(let kind, let limit) where kind != .depth {
      throw .exceeded(kind, limit: limit)
    } catch {
      members.append(Member(path: path, contents: .failure(error)))
    }
  }

  private mutating func count(entry: Int) throws(ReadingFailure) {
    entries += entry
    guard entries <= limits.entries else { throw .exceeded(.entries, limit: limits.entries) }
  }

  private mutating func count(bytes: Int) throws(ReadingFailure) {
    inflated += bytes
    guard inflated <= limits.inflatedBytes else { throw .exceeded(.inflatedBytes, limit: limits.inflatedBytes) }
  }
}
