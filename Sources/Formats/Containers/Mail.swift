/// A mail: who wrote what to whom, and what is attached to it.
struct Mail {
  struct Attachment {
    let name: String
    let contents: [UInt8]
  }

  /// Multiparts within multiparts.
  private static let depthLimit = 20

  private(set) var subject: String?
  private(set) var sender: String?
  private(set) var recipients: String?
  private(set) var date: String?
  /// Its text as it was written, where it has any.
  private(set) var text: String?
  /// Its text as a web page; it may be the only one.
  private(set) var page: [UInt8]?
  private(set) var attachments: [Attachment] = []

  init(
    subject: String?, sender: String?, recipients: String?, date: String?, text: String?, page: [UInt8]?,
    attachments: [Attachment]
  ) {
    self.subject = subject
    self.sender = sender
    self.recipients = recipients
    self.date = date
    self.text = text
    self.page = page
    self.attachments = attachments
  }

  /// Reads the text of a mail as it is sent (RFC 5322).
  /// - Throws: `.damaged` where it has no header of a mail.
  init(_ bytes: [UInt8]) throws(ReadingFailure) {
    let whole = MIMEPart(bytes[...])
    subject = whole.header.text(of: "subject")
    sender = whole.header.text(of: "from")
    recipients = whole.header.text(of: "to")
    date = whole.header.text(of: "date")
    let hasHeader = ["from", "to", "subject", "date", "content-type", "received"].contains {
      whole.header.text(of: $0) != nil
    }
    guard hasHeader else { throw .damaged(part: nil, detail: "no header of a mail") }
    take(whole, depth: 1)
  }

  private mutating func take(_ part: MIMEPart, depth: Int) {
    let parts = part.parts
    if !parts.isEmpty {
      if depth <= Self.depthLimit { for part in parts { take(part, depth: depth + 1) } }
    } else if part.type == "message/rfc822" {
      attachments.append(Attachment(name: part.fileName ?? "mail.eml", contents: part.contents))
    } else if !part.isAttachment, part.fileName == nil, part.type == "text/plain" {
      let more = MIMECoding.string(part.contents, charset: part.header.value(of: "content-type")?["charset"])
      text = text.map { $0 + "\n" + more } ?? more
    } else if !part.isAttachment, part.fileName == nil, part.type == "text/html" {
      let charset = part.header.value(of: "content-type")?["charset"]
      page = (page ?? []) + Array(MIMECoding.string(part.contents, charset: charset).utf8)
    } else if let name = part.fileName, !isDecoration(part) {
      attachments.append(Attachment(name: name, contents: part.contents))
    }
  }

  /// Pictures that belong to the look of a mail: logos of signatures.
  private func isDecoration(_ part: MIMEPart) -> Bool {
    part.type.hasPrefix("image/") && !part.isAttachment && part.header.text(of: "content-id") != nil
  }

  /// Its text with what its header says, as blocks.
  /// - Parameter blocksOfPage: reads a web page.
  func blocks(blocksOfPage: ([UInt8]) throws(ReadingFailure) -> [Block]) throws(ReadingFailure) -> [Block] {
    let fields = [("Từ: ", sender), ("Gửi: ", recipients), ("Ngày: ", date), ("Chủ đề: ", subject)]
    let head = fields.compactMap { name, value in value.map { name + $0 } }.joined(separator: "\n")
    // A web page keeps the tables that plain text has lost.
    let hasTable = page.map { Array("<table".utf8).isPart(of: $0) } ?? false
    if let text, !hasTable, text.contains(where: { !$0.isWhitespace }) {
      let paragraphs = text.split(separator: "\n\n").map { Block.paragraph(Paragraph(String($0))) }
      return [.paragraph(Paragraph(head))] + paragraphs
    }
    return [.paragraph(Paragraph(head))] + (try page.map(blocksOfPage) ?? [])
  }
}

extension [UInt8] {
  /// Whether it stands anywhere in other bytes, letters of ASCII in either case.
  fileprivate func isPart(of other: [UInt8]) -> Bool {
    guard let first else { return true }
    return other.indices.contains { place in
      (other[place] | 0x20) == (first | 0x20) && place + count <= other.count
        && zip(self, other[place...]).allSatisfy { $0 | 0x20 == $1 | 0x20 }
    }
  }
}
