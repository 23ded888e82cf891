import Foundation
import Testing

@testable import Formats

/// Mutated documents end in a manuscript or a failure, in every reader of ours: never in a crash or a hang.
///
/// `TRACUU_FUZZ_SECONDS` says how long (`Scripts/fuzz`: a minute; otherwise a few seconds), `TRACUU_SEED` which mutations come. The
/// file `TRACUU_FUZZ_LOG` names what is being read, so that it is known after a crash; `TRACUU_FUZZ_ROUND` reads just that again.
@Suite(.serialized) struct FuzzTests {
  private struct Target {
    let extensions: [String]
    /// Names of samples in `Corpus/formats`, or the bytes of one.
    let seeds: [[UInt8]]
  }

  @Test func readersSurviveAnyBytes() throws {
    let environment = ProcessInfo.processInfo.environment
    let seed = environment["TRACUU_SEED"].flatMap { UInt64($0) } ?? UInt64.random(in: 0...99_999)
    let seconds = environment["TRACUU_FUZZ_SECONDS"].flatMap { Double($0) } ?? 3
    let only = environment["TRACUU_FUZZ_ROUND"].flatMap { Int($0) }
    print("TRACUU_SEED=\(seed)")
    let targets = try Self.targets()
    let log = environment["TRACUU_FUZZ_LOG"].map { open($0, O_WRONLY | O_CREAT | O_TRUNC, 0o644) }
    defer { if let log { close(log) } }
    let start = ContinuousClock.now
    var round = only ?? 0
    while only != nil ? round == only : ContinuousClock.now - start < .seconds(seconds) {
      var mutation = Mutation(seed: seed, round: round)
      let target = targets[round % targets.count]
      let name = "a." + target.extensions[mutation.number(below: target.extensions.count)]
      let bytes = mutation.mutated(target.seeds)
      if let log {
        let line = "TRACUU_SEED=\(seed) TRACUU_FUZZ_ROUND=\(round) (\(name))\n".padding(
          toLength: 80, withPad: " ", startingAt: 0)
        pwrite(log, line, 80, 0)
      }
      let before = ContinuousClock.now
      Self.read(bytes, name)
      let taken = ContinuousClock.now - before
      #expect(taken < .seconds(20), "seed \(seed), round \(round), \(name): \(taken)")
      round += 1
    }
    print("\(round) mutated files")
  }

  /// Limits are low: what is sought is not how much a reader can take.
  private static func read(_ bytes: [UInt8], _ name: String) {
    var limits = ReadingLimits()
    limits.inflatedBytes = 20_000_000
    limits.textBytes = 4_000_000
    _ = try? DocumentReader(limits: limits).read(bytes, fileName: name)
    if DocumentFormat(fileName: name)?.isContainer == true {
      for member in (try? ContainerReader(limits: limits).members(of: bytes, fileName: name)) ?? [] {
        guard case .success(let bytes) = member.contents, !member.path.isEmpty else { continue }
        if ["doc", "rtf", "xls", "ppt", "pdf"].contains((member.path as NSString).pathExtension) { continue }
        _ = try? DocumentReader(limits: limits).read(bytes, fileName: member.path)
      }
    }
    if bytes.starts(with: CompoundFile.signature), let file = try? CompoundFile(bytes) {
      for entry in file.children() { _ = try? file.contents(of: entry) }
      _ = try? OfficeSignature.format(of: bytes, named: .doc)
    }
  }

  private static func targets() throws -> [Target] {
    let names = [
      "text": [
        "cong-van-giu-ho-so-2003-tcvn3.txt", "cong-van-giu-ho-so-2003-vni.txt", "cong-van-giu-ho-so-2003-viscii.txt",
        "cong-van-giu-ho-so-2003-utf16.txt", "cong-van-giu-ho-so-2003-viqr.txt",
        "cong-van-giu-ho-so-2003-windows-1258.txt", "cong-van-giu-ho-so-2003-nfd.txt",
      ],
      "docx": ["cong-van-giu-ho-so-2003-vni.docx", "ke-hoach-du-lieu-so-noi-vu.docx"],
      "odt": ["ke-hoach-du-lieu-so-noi-vu.odt"], "html": ["ke-hoach-du-lieu-so-noi-vu.html"],
    ]
    func samples(_ kind: String) throws -> [[UInt8]] { try names[kind, default: []].map { try Sample.bytes($0) } }
    let mail = Array(Self.mail.utf8)
    let archive = ZIPWriter.archive([
      ("a/b.txt", Array("Kế hoạch".utf8)), ("thư.eml", mail), ("c.docx", try samples("docx")[1]),
    ])
    return [
      Target(extensions: ["txt", "md"], seeds: try samples("text")),
      Target(extensions: ["docx"], seeds: try samples("docx")),
      Target(extensions: ["odt", "ods"], seeds: try samples("odt")),
      Target(extensions: ["html"], seeds: try samples("html")),
      Target(extensions: ["xlsx"], seeds: [Self.workbook]),
      Target(extensions: ["eml"], seeds: [mail]),
      Target(extensions: ["zip"], seeds: [archive]),
      Target(extensions: ["msg"], seeds: [try Sample.bytes("ke-hoach-du-lieu-so-noi-vu.doc")]),
    ]
  }

  private static let mail = """
    From: =?UTF-8?B?VsSDbg==?= <a@b.vn>
    Subject: =?utf-8?q?K=E1=BA=BF?= =?utf-8?q?_ho=E1=BA=A1ch?=
    Content-Type: multipart/mixed; boundary="b"

    --b
    Content-Type: multipart/alternative; boundary=c

    --c
    Content-Type: text/plain; charset=windows-1258
    Content-Transfer-Encoding: quoted-printable

    K=EDnh g=ECi =
    V=E3n ph=F2ng
    --c
    Content-Type: text/html; charset=utf-8
    Content-Transfer-Encoding: base64

    PHRhYmxlPjx0cj48dGQ+YTwvdGQ+PHRkPmI8L3RkPjwvdHI+PC90YWJsZT4=
    --c--
    --b
    Content-Disposition: attachment; filename*0*=utf-8''t%E1%BA%ADp%20; filename*1=tin.txt

    Phụ lục
    --b
    Content-Type: message/rfc822

    Subject: trong

    Thư trong
    --b--
    """

  private static let workbook = ZIPWriter.archive([
    (
      "[Content_Types].xml",
      """
      <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" \
      ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>
      """
    ),
    (
      "xl/workbook.xml",
      """
      <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" \
      xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Bảng" sheetId="1" \
      r:id="r1"/></sheets></workbook>
      """
    ),
    (
      "xl/_rels/workbook.xml.rels",
      """
      <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" \
      Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/>\
      </Relationships>
      """
    ),
    (
      "xl/worksheets/sheet1.xml",
      """
      <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1" \
      t="inlineStr"><is><t>TT</t></is></c><c r="B1" s="1"><v>45678.25</v></c></row><row r="3"><c r="C3" t="s"><v>0</v></c>\
      </row></sheetData><mergeCells><mergeCell ref="A1:B2"/></mergeCells></worksheet>
      """
    ),
    (
      "xl/sharedStrings.xml",
      """
      <sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>Nhiệm vụ</t></si></sst>
      """
    ),
  ])
}
