/// A mail as Outlook saves it ([MS-OXMSG]): properties in streams of a compound file, attachments in storages of their own.
struct OutlookMessage {
  private let file: CompoundFile

  /// - Throws: `.damaged`.
  init(_ bytes: [UInt8]) throws(ReadingFailure) {
    file = try CompoundFile(bytes)
  }

  /// - Throws: `.damaged` where it holds no mail.
  var mail: Mail {
    get throws(ReadingFailure) {
      guard file.children().contains(where: { $0.name.hasPrefix("__properties_version1") }) else {
        throw .damaged(part: nil, detail: "a compound file without a mail")
      }
      return try mail(in: nil)
    }
  }

  private func mail(in storage: CompoundFile.Entry?) throws(ReadingFailure) -> Mail {
    var attachments: [Mail.Attachment] = []
    for child in file.children(of: storage).sorted(by: { $0.name < $1.name })
    where child.isStorage && child.name.hasPrefix("__attach_version1") {
      if let attachment = try attachment(in: child) { attachments.append(attachment) }
    }
    return Mail(
      subject: try text("0037", in: storage), sender: try sender(in: storage),
      recipients: try text("0E04", in: storage),
      date: try text("007D", in: storage).flatMap(Self.date), text: try text("1000", in: storage),
      page: try page(in: storage), attachments: attachments)
  }

  private func sender(in storage: CompoundFile.Entry?) throws(ReadingFailure) -> String? {
    let (name, address) = (try text("0C1A", in: storage), try text("5D01", in: storage))
    guard let name else { return address }
    return address.map { "\(name) <\($0)>" } ?? name
  }

  /// The body as a web page: bytes, or text.
  private func page(in storage: CompoundFile.Entry?) throws(ReadingFailure) -> [UInt8]? {
    if let page = try file.stream("__substg1.0_10130102", in: storage) { return page }
    return try text("1013", in: storage).map { Array($0.utf8) }
  }

  private func attachment(in storage: CompoundFile.Entry) throws(ReadingFailure) -> Mail.Attachment? {
    guard let contents = try file.stream("__substg1.0_37010102", in: storage) else { return nil }
    // What is hidden belongs to the look of the page.
    if try text("3712", in: storage) != nil, try text("370E", in: storage)?.hasPrefix("image/") == true { return nil }
    // Its long name, its short one, and what it is shown as.
    for property in ["3707", "3704", "3001"] {
      if let name = try text(property, in: storage) { return Mail.Attachment(name: name, contents: contents) }
    }
    return nil
  }

  /// A property that is text: in UTF-16, or in the code page of whoever wrote it.
  private func text(_ property: String, in storage: CompoundFile.Entry?) throws(ReadingFailure) -> String? {
    if let wide = try file.stream("__substg1.0_\(property)001F", in: storage) {
      let reader = ByteReader(wide)
      return String(decoding: (0..<(wide.count / 2)).compactMap { reader.integer16(at: 2 * $0) }, as: UTF16.self)
        .plain
    }
    return try file.stream("__substg1.0_\(property)001E", in: storage).map {
      MIMECoding.string($0, charset: nil).plain
    }
  }

  /// The date in the header with which it was sent.
  private static func date(inHeader header: String) -> String? {
    MIMEHeader.split(Array(header.utf8)[...]).header.text(of: "date")
  }
}

extension String {
  /// Without the NUL at its end and the CR of its lines.
  fileprivate var plain: String { String(unicodeScalars.filter { $0 != "\0" && $0 != "\r" }) }
}
