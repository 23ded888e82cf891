import Engine

/// Tasks as an iCalendar file (RFC 5545): an all-day event on each day something is due.
///
/// Events, because Outlook and Google Calendar pass over to-do entries. What has no due day is left out.
struct TaskCalendar {
  private let tasks: [TaskAnswer]
  private let wording: Wording
  private let stamp: String

  /// - Parameter stamp: the moment at which it was made, as calendars write it.
  init(_ tasks: [TaskAnswer], _ wording: Wording, stamp: String) {
    self.tasks = tasks
    self.wording = wording
    self.stamp = stamp
  }

  var text: String {
    var lines = [
      "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//tracuu//tracuu//\(wording.language.rawValue.uppercased())",
      "CALSCALE:GREGORIAN", "METHOD:PUBLISH",
    ]
    for task in tasks {
      for (number, deadline) in task.deadlines.enumerated() {
        guard let due = deadline.to else { continue }
        lines += event(task, deadline, due: due.lastDay, number)
      }
    }
    lines.append("END:VCALENDAR")
    return lines.map { TaskCalendar.folded($0) + "\r\n" }.joined()
  }

  private func event(_ task: TaskAnswer, _ deadline: DeadlineAnswer, due: PartialDate, _ number: Int) -> [String] {
    let details = [
      "\(wording.lead): \(Reports.names(task.lead))", "\(wording.support): \(Reports.names(task.support))",
      "\(wording.deadline): \(deadline.text)", task.product.map { "\(wording.product): \($0)" },
      "\(wording.document): \(task.document), \(wording.line.lowercased()) \(task.line)",
    ]
    return [
      "BEGIN:VEVENT",
      "UID:\(TaskCalendar.identifier("\(task.document)\n\(task.start)\n\(number)"))@tracuu",
      "DTSTAMP:\(stamp)", "SEQUENCE:0",
      "DTSTART;VALUE=DATE:\(TaskCalendar.digits(due))", "DTEND;VALUE=DATE:\(TaskCalendar.digits(due.nextDay))",
      "SUMMARY:" + TaskCalendar.escaped(task.text),
      "DESCRIPTION:" + TaskCalendar.escaped(details.compactMap { $0 }.joined(separator: "\n")),
      "TRANSP:TRANSPARENT", "END:VEVENT",
    ]
  }

  private static func digits(_ date: PartialDate) -> String {
    String(date.description.filter { $0 != "-" })
  }

  /// Equal for equal tasks, so that a calendar that is read again replaces its events. FNV-1a over 64 bits, twice.
  private static func identifier(_ text: String) -> String {
    var hashes: [UInt64] = [0xcbf2_9ce4_8422_2325, 0x9e37_79b9_7f4a_7c15]
    for byte in text.utf8 {
      for index in hashes.indices { hashes[index] = (hashes[index] ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
    }
    return hashes.map { String($0, radix: 16) }.joined(separator: "-")
  }

  static func escaped(_ text: String) -> String {
    var output = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", ";", ",": output += "\\" + String(scalar)
      case "\n": output += "\\n"
      case "\r": continue
      default: output.unicodeScalars.append(scalar)
      }
    }
    return output
  }

  /// Lines of at most 75 bytes, broken between characters; what goes on begins with a space.
  static func folded(_ line: String) -> String {
    var output = ""
    var taken = 0
    for character in line {
      let count = character.utf8.count
      if taken + count > 75 {
        output += "\r\n "
        taken = 1
      }
      output.append(character)
      taken += count
    }
    return output
  }
}

extension PartialDate {
  /// The day after, of a complete date.
  var nextDay: PartialDate {
    let (month, day) = (self.month ?? 12, self.day ?? 31)
    return PartialDate(year: year, month: month, day: day + 1)
      ?? PartialDate(year: year, month: month + 1, day: 1) ?? PartialDate(year: year + 1, month: 1, day: 1) ?? self
  }
}
