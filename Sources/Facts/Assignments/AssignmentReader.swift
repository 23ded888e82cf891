import Documents

/// Reads the tasks of a document, out of its tables and its prose.
struct AssignmentReader {
  let document: Document
  let deadlines: [Deadline]

  func assignments() -> [Assignment] { [] }
}
