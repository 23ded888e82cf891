import Engine

/// The citation graph in the languages of drawing programs.
enum GraphDrawing {
  /// For Graphviz.
  static func dot(_ graph: GraphAnswer) -> String {
    func quoted(_ text: String) -> String {
      let escaped = text.flatMap { $0 == "\"" || $0 == "\\" ? ["\\", $0] : $0 == "\n" ? [" "] : [$0] }
      return "\"" + String(escaped) + "\""
    }
    var output = "digraph references {\n  rankdir=LR;\n  node [fontname=\"Noto Sans\"];\n"
    for node in graph.nodes {
      let shape = node.inCorpus ? "box" : "ellipse"
      output += "  \(quoted(node.id)) [label=\(quoted(node.label)), shape=\(shape)];\n"
    }
    for edge in graph.edges {
      let label = edge.mentions == 1 ? edge.relation : "\(edge.relation) ×\(edge.mentions)"
      output += "  \(quoted(edge.from)) -> \(quoted(edge.to)) [label=\(quoted(label))];\n"
    }
    return output + "}\n"
  }

  /// For yEd, Gephi and others.
  static func graphML(_ graph: GraphAnswer) -> String {
    func escaped(_ text: String) -> String {
      text.unicodeScalars.map { scalar in
        switch scalar {
        case "&": "&amp;"
        case "<": "&lt;"
        case ">": "&gt;"
        case "\"": "&quot;"
        default: scalar.value < 0x20 ? " " : String(scalar)
        }
      }.joined()
    }
    var output = """
      <?xml version="1.0" encoding="UTF-8"?>
      <graphml xmlns="http://graphml.graphdrawing.org/xmlns">
      <key id="label" for="node" attr.name="label" attr.type="string"/>
      <key id="inCorpus" for="node" attr.name="inCorpus" attr.type="boolean"/>
      <key id="relation" for="edge" attr.name="relation" attr.type="string"/>
      <key id="mentions" for="edge" attr.name="mentions" attr.type="int"/>
      <graph id="references" edgedefault="directed">

      """
    for node in graph.nodes {
      output += """
        <node id="\(escaped(node.id))"><data key="label">\(escaped(node.label))</data>\
        <data key="inCorpus">\(node.inCorpus)</data></node>

        """
    }
    for edge in graph.edges {
      output += """
        <edge source="\(escaped(edge.from))" target="\(escaped(edge.to))">\
        <data key="relation">\(escaped(edge.relation))</data><data key="mentions">\(edge.mentions)</data></edge>

        """
    }
    return output + "</graph>\n</graphml>\n"
  }
}
