/// What a page holds, in reading order.
enum LayoutItem: Sendable {
  case line(TextLine, Column)
  case table(Grid)
  /// Lines of a note at the foot of the page.
  case note([TextLine], Column)
}
