internal import Engine

/// The description of the interface (OpenAPI 3.1), made of the same table that answers requests.
enum OpenAPI {
  static let path = "/api/v1/openapi.json"

  static let description: JSONTree = [
    "openapi": "3.1.0",
    "info": ["title": "TraCuu", "version": "1", "summary": "Look up Vietnamese administrative documents."],
    "paths": .object(Endpoint.all.map { ($0.path, ["get": operation($0)]) }),
    "components": ["schemas": ["Problem": problem]],
  ]

  private static func operation(_ endpoint: Endpoint) -> JSONTree {
    let inPath = endpoint.pathVariable.map { name -> JSONTree in
      [
        "name": .string(String(name)), "in": "path", "required": .bool(true), "schema": ["type": "string"],
        "description": "Percent-encoded; slashes may stand as they are.",
      ]
    }
    return [
      "summary": .string(endpoint.summary),
      "parameters": .array([inPath].compactMap { $0 } + endpoint.parameters.map(parameter)),
      "responses": [
        "200": ["description": "The answer.", "content": .object(endpoint.contentTypes.map { ($0, [:]) })],
        "default": [
          "description": "An error.",
          "content": ["application/problem+json": ["schema": ["$ref": "#/components/schemas/Problem"]]],
        ],
      ],
    ]
  }

  private static func parameter(_ parameter: Parameter) -> JSONTree {
    [
      "name": .string(parameter.name), "in": "query", "required": .bool(parameter.isRequired),
      "description": .string(parameter.summary), "schema": schema(parameter.kind),
    ]
  }

  private static func schema(_ kind: Parameter.Kind) -> JSONTree {
    switch kind {
    case .text: ["type": "string", "maxLength": .integer(Limits.value)]
    case .integer(let range):
      ["type": "integer", "minimum": .integer(range.lowerBound), "maximum": .integer(range.upperBound)]
    case .date: ["type": "string", "description": "2026-01-31, 2026-01, 2026 or 31/1/2026."]
    case .flag: ["type": "string", "enum": ["1", "0"]]
    case .oneOf(let names): ["type": "string", "enum": .array(names.map { .string($0) })]
    }
  }

  private static let problem: JSONTree = [
    "type": "object",
    "required": ["type", "title", "status", "detail", "code", "parameter"],
    "properties": [
      "type": ["type": "string"], "title": ["type": "string"], "status": ["type": "integer"],
      "detail": ["type": "string", "description": "One sentence for people."],
      "code": ["type": "string", "description": "The same in every language."],
      "parameter": ["type": ["string", "null"], "description": "The query parameter that is to blame."],
    ],
  ]
}

extension Endpoint {
  /// What its answers may be.
  var contentTypes: [String] {
    parameters.contains { $0.name == "text" } ? ["application/json", "text/plain"] : ["application/json"]
  }
}
