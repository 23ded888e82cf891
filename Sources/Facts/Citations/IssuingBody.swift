/// A body as symbols write it: "TW", "UBND", "BGDĐT".
public struct IssuingBody: Sendable, Hashable {
  public enum Branch: Sendable, Hashable {
    case state, party
    /// Bodies of either branch sign under it: steering committees.
    case neutral
  }

  /// Its code as it is spelled officially.
  public let code: String
  public let branch: Branch
  /// Whether many places have such a body, so that the code alone does not tell which.
  public let isLocal: Bool

  /// Rows of codes, separated by blanks.
  private static func rows(_ codes: String, _ branch: Branch, local: Bool) -> [IssuingBody] {
    codes.split { $0 == " " || $0 == "\n" }.map { IssuingBody(code: String($0), branch: branch, isLocal: local) }
  }

  /// The core table. The set is open: each head of an organisation chooses its code.
  public static let all: [IssuingBody] =
    rows(
      """
      TW BCHTW BCĐTW VPTW BTCTW BTGTW BTGDVTW BNCTW BDVTW BĐNTW BKTTW BCSTW UBKTTW QUTW HVCTQG ĐUKCQTW ĐUCA
      """, .party, local: false)
    + rows(
      """
      TU HU QU ThU TXU ĐU CB BTV VPTU VPHU VPĐU BTCTU BTGTU BTGDVTU BNCTU BDVTU UBKTTU UBKTHU UBKTĐU BCSĐ BCSĐCP
      ĐĐQH ĐUK ĐUUBND TCTTU BBVCSSK
      """, .party, local: true)
    + rows("BCĐ ĐTN TWĐTN TLĐ MTTW MTTQ UBMTTQ ĐCT LĐLĐ HPN HND HCCB BCH ĐTNCS", .neutral, local: true)
    + rows(
      """
      CP TTg VPCP VPQH VPCTN CTN HĐBT HĐCP BNV BNG BTP BTC BCA BQP BCT BXD BGDĐT BGD&ĐT BYT BVHTTDL BKHCN
      BNNMT BDTTG NHNN NHNNVN TTCP TANDTC VKSNDTC VKSTC KTNN HĐTP HĐTPTANDTC BHXH BHXHVN TCT TCHQ TCTK KBNN UBCK UBCKNN
      BTTTT BLĐTBXH LĐTBXH BKHĐT BKH&ĐT BGTVT GTVT BNNPTNT BNN&PTNT BNN BTNMT UBDT VHTT BVHTT BTM BCN BTS BBCVT
      BKHCNMT BYT TCCP BTCCBCP UBTDTT TCĐC UBQGDS HĐTĐKT BTĐKT TTXVN ĐTHVN ĐTNVN VTV VOV KHXHVN HCQG UBQP TCTHADS LPQT
      CHHVN CĐSVN CHK CĐKVN TLD UBATGTQG UBSMC
      """, .state, local: false)
    + rows(
      """
      UBND HĐND TTHĐND VPUB VPUBND VPĐĐBQH ĐĐBQH VP UB SNgV SNV STP STC SKHCN SKH&CN SKHĐT SKH&ĐT SGDĐT SGD&ĐT SYT
      SXD SCT SVHTTDL SVHTT SVHTT&DL SNNMT SNN&MT SNNPTNT SNN&PTNT STNMT STN&MT SGTVT STTTT SLĐTBXH SDTTG SDL TTT
      CAT CATP CAX CAP CAH BQL BQLKKT TTPVHCC HĐTV SNgV CCHC CCT CTK TTr CTBH THADS CTHADS BCHQS TAND VKSND
      """, .state, local: true)
}
