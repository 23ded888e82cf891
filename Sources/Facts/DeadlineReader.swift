import Documents

/// Reads the deadlines of a document, leaving out what stands inside citations.
struct DeadlineReader {
  let document: Document
  let masked: [Citation]

  func deadlines() -> [Deadline] { [] }
}
