/// What the elements of HTML do to the text in them.
enum HTMLElements {
  /// They begin and end a paragraph.
  static let blocks: Set<String> = [
    "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dir", "div", "dl", "dt",
    "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "html",
    "legend", "li", "main", "menu", "nav", "ol", "p", "pre", "section", "summary", "table", "tbody", "td", "tfoot",
    "th",
    "thead", "tr", "ul",
  ]

  /// Nothing of them is shown as text.
  static let silent: Set<String> = [
    "applet", "audio", "button", "canvas", "datalist", "embed", "head", "iframe", "input", "map", "noframes",
    "noscript",
    "object", "script", "select", "style", "svg", "template", "textarea", "title", "video",
  ]
}
