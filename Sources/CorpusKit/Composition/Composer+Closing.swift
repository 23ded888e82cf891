extension Composer {
  /// Who signs and as what; the same name every time it is asked.
  var signer: (name: String, power: String?, position: String) {
    var names = SeededRandom(seed: UInt64(setting.number) &* 7919 &+ UInt64(setting.date.month ?? 1))
    let name = [names.pick(Names.surnames), names.pick(Names.middleNames), names.pick(Names.givenNames)].joined(
      separator: " ")
    let isDeputy = names.chance(0.5)
    switch setting.kind {
    case .departmentPlan, .officialLetter, .report:
      return isDeputy ? (name, "KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC") : (name, nil, "GIÁM ĐỐC")
    case .communePlan, .decision:
      return isDeputy
        ? (name, "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH") : (name, "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH")
    case .directive: return isDeputy ? (name, "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH") : (name, nil, "CHỦ TỊCH")
    case .conclusionNotice:
      return isDeputy ? (name, "KT. CHÁNH VĂN PHÒNG", "PHÓ CHÁNH VĂN PHÒNG") : (name, nil, "CHÁNH VĂN PHÒNG")
    case .partyCommitteePlan, .partyResolution:
      return (name, "T/M ĐẢNG ỦY", isDeputy ? "PHÓ BÍ THƯ THƯỜNG TRỰC" : "BÍ THƯ")
    case .partyCellPlan: return (name, "T/M CHI BỘ", "BÍ THƯ")
    case .circular: return isDeputy ? (name, "KT. BỘ TRƯỞNG", "THỨ TRƯỞNG") : (name, nil, "BỘ TRƯỞNG")
    }
  }

  mutating func composeClosing() {
    add(.recipients, "Nơi nhận:")
    let pool =
      setting.isParty
      ? ["- Ban Thường vụ Tỉnh ủy (b/c),", "- Các chi bộ trực thuộc,", "- Ủy ban nhân dân xã,"]
      : ["- UBND tỉnh (b/c);", "- Các sở, ban, ngành;", "- UBND các xã, phường;", "- Như trên;"]
    for line in random.pick(random.number(in: 1...3), of: pool) { add(.recipients, MarkedText(line), isTight: true) }
    add(.recipients, MarkedText(setting.isParty ? "- Lưu Văn phòng Đảng ủy." : "- Lưu: VT, TH."), isTight: true)
    let signer = signer
    if let power = signer.power { add(.signature, MarkedText(power)) }
    add(.signature, MarkedText(signer.position), isTight: signer.power != nil)
    add(.signature, MarkedText(signer.name))
  }
}
