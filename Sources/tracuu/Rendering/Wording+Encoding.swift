import Engine

extension Wording {
  /// An encoding with what proves it, where there was something to weigh.
  func encoding(_ encoding: String, _ evidence: EncodingEvidence?) -> String {
    guard let evidence, let basis = basis(evidence.basis) else { return encoding }
    let weighed = (evidence.parts.isEmpty ? evidence.candidates : evidence.parts).filter { $0.words > 0 }
    let readings = weighed.map { "\($0.encoding.rawValue) \($0.syllables)/\($0.words)" }
    let proof = readings.isEmpty ? "" : "; " + say("chữ có dấu đúng âm tiết", "marked words that are syllables") + ": "
    return "\(encoding) (\(basis)\(proof)\(readings.joined(separator: ", ")))"
  }

  /// nil where nobody asks: nearly all files are UTF-8.
  private func basis(_ basis: EncodingEvidence.Basis) -> String? {
    switch basis {
    case .given: say("được chỉ định", "as told")
    case .byteOrderMark: say("theo dấu ở đầu tệp", "by the mark at its beginning")
    case .wellFormed: nil
    case .syllables: say("theo âm tiết", "by its syllables")
    case .western: say("chữ Tây Âu", "Western European")
    case .fonts: say("theo phông chữ", "by its fonts")
    }
  }
}
