/// What a reading process is asked; the bytes of the file follow.
struct ReadingRequest: Codable, Sendable {
  let fileName: String
  let limits: ReadingLimits
}
