/// The letters of the codes 0x80...0xFF (and of a few control codes) in the encodings of one byte a letter, U+FFFD where there is none.
///
/// Sources: Windows-1252 and Windows-1258, Microsoft's code pages; TCVN3, TCVN 5712:1993 (its set VN3, with the capitals of VN2, and
/// with the punctuation of Windows-1252 that its fonts have at 0x80...0x9F); VISCII, RFC 1456; VPS, the table of the Vietnamese Professionals
/// Society. All but the mixture in TCVN3 were compared with those of glibc's iconv and GNU recode.
enum CodeTables {
  static let windows1252 = table(
    [
      "€\u{FFFD}‚ƒ„…†‡ˆ‰Š‹Œ\u{FFFD}Ž\u{FFFD}",
      "\u{FFFD}‘’“”•–—˜™š›œ\u{FFFD}žŸ",
      "\u{A0}¡¢£¤¥¦§¨©ª«¬\u{AD}®¯",
      "°±²³´µ¶·¸¹º»¼½¾¿",
      "ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏ",
      "ÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞß",
      "àáâãäåæçèéêëìíîï",
      "ðñòóôõö÷øùúûüýþÿ",
    ])

  /// 0xCC, 0xD2, 0xDE, 0xEC and 0xF2 are tones of the letter before them.
  static let windows1258 = table(
    [
      "€\u{FFFD}‚ƒ„…†‡ˆ‰\u{FFFD}‹Œ\u{FFFD}\u{FFFD}\u{FFFD}",
      "\u{FFFD}‘’“”•–—˜™\u{FFFD}›œ\u{FFFD}\u{FFFD}Ÿ",
      "\u{A0}¡¢£¤¥¦§¨©ª«¬\u{AD}®¯",
      "°±²³´µ¶·¸¹º»¼½¾¿",
      "ÀÁÂĂÄÅÆÇÈÉÊË\u{300}ÍÎÏ",
      "ĐÑ\u{309}ÓÔƠÖ×ØÙÚÛÜƯ\u{303}ß",
      "àáâăäåæçèéêë\u{301}íîï",
      "đñ\u{323}óôơö÷øùúûüư₫ÿ",
    ])

  static let tcvn3 = table(
    [
      "€\u{FFFD}‚ƒ„…†‡ˆ‰Š‹Œ\u{FFFD}Ž\u{FFFD}",
      "\u{FFFD}‘’“”•–—˜™š›œ\u{FFFD}žŸ",
      "\u{A0}ĂÂÊÔƠƯĐăâêôơưđẰ",
      "°±²³´àảãáạẲằẳẵắẴ",
      "ẮẦẨẪẤỀặầẩẫấậèỂẻẽ",
      "éẹềểễếệìỉỄẾỒĩíịò",
      "Ổỏõóọồổỗốộờởỡớợù",
      "ỖủũúụừửữứựỳỷỹýỵỐ",
    ])

  static let viscii = table(
    [
      "ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐ",
      "ỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲ",
      "Õắằặấầẩậẽẹếềểễệố",
      "ồổỗỠƠộờởịỰỨỪỬơớƯ",
      "ÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳ",
      "ĐứÒÓÔạỷừửÙÚỹỵÝỡư",
      "àáâãảăữẫèéêẻìíĩỉ",
      "đựòóôõỏọụùúũủýợỮ",
    ], controls: [0x02: "Ẳ", 0x05: "Ẵ", 0x06: "Ẫ", 0x14: "Ỷ", 0x19: "Ỹ", 0x1E: "Ỵ"])

  static let vps = table(
    [
      "ÀẢÃẤẦẨọỗĂếềểệẮẰẲ",
      "Ế‘’ỀỂỄỐỒỔỖýỷỵỚỜỞ",
      "\u{A0}ắằẳẵặỠớÙờởỡŨỨợỪ",
      "ổỬỲỸÍÌộỈĨÓửữÒỎÕự",
      "ầÁÂấẩẫậđẻÉÊẹỉễịỹ",
      "ƯỦồốÔỏơÈừứÚũưÝẺ\u{FFFD}",
      "àáâãảạă\u{FFFD}èéêẽìí\u{FFFD}ĩ",
      "ẴĐòóôõ\u{FFFD}Ơụùúủ\u{FFFD}ỶẼỳ",
    ],
    controls: [
      0x02: "Ạ", 0x03: "Ậ", 0x04: "Ặ", 0x05: "Ẹ", 0x06: "Ệ", 0x10: "Ị", 0x11: "Ọ", 0x12: "Ộ", 0x13: "Ợ", 0x14: "Ụ",
      0x15: "Ự",
      0x19: "Ỵ", 0x1C: "Ẫ", 0x1D: "Ữ",
    ])

  /// The scalars of all 256 codes; below 0x80 they are ASCII but for `controls`.
  private static func table(_ rows: [String], controls: [UInt8: Unicode.Scalar] = [:]) -> [UInt16] {
    var result = (0..<0x80).map { UInt16($0) }
    for (code, letter) in controls { result[Int(code)] = UInt16(letter.value) }
    result += rows.joined().unicodeScalars.map { UInt16($0.value) }
    precondition(result.count == 256, "\(result.count) codes are not 256")
    return result
  }
}
