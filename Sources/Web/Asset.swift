/// The files of the page, which are part of the program.
enum Asset {
  /// By path.
  static let all: [String: Reply] = {
    var replies: [String: Reply] = [:]
    for (path, contentType, body) in files {
      let tag = "\"" + String(digest(body), radix: 16) + "\""
      replies[path] = Reply(contentType: contentType + "; charset=utf-8", body: body, entityTag: tag)
    }
    return replies
  }()

  private static let files: [(path: String, contentType: String, body: [UInt8])] = [
    ("/", "text/html", PackageResources.index_html),
    ("/assets/page.css", "text/css", PackageResources.page_css),
    ("/assets/icon.svg", "image/svg+xml", PackageResources.icon_svg),
    ("/assets/api.js", "text/javascript", PackageResources.api_js),
    ("/assets/app.js", "text/javascript", PackageResources.app_js),
    ("/assets/bytes.js", "text/javascript", PackageResources.bytes_js),
    ("/assets/document.js", "text/javascript", PackageResources.document_js),
    ("/assets/dom.js", "text/javascript", PackageResources.dom_js),
    ("/assets/facts.js", "text/javascript", PackageResources.facts_js),
    ("/assets/form.js", "text/javascript", PackageResources.form_js),
    ("/assets/lists.js", "text/javascript", PackageResources.lists_js),
    ("/assets/place.js", "text/javascript", PackageResources.place_js),
    ("/assets/references.js", "text/javascript", PackageResources.references_js),
    ("/assets/search.js", "text/javascript", PackageResources.search_js),
    ("/assets/table.js", "text/javascript", PackageResources.table_js),
    ("/assets/words.js", "text/javascript", PackageResources.words_js),
  ]

  /// FNV-1a, which tells versions of a file apart and nothing else.
  private static func digest(_ bytes: [UInt8]) -> UInt64 {
    bytes.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }
}
