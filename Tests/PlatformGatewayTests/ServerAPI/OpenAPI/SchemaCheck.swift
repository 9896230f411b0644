import PlatformGateway

/// Checks JSON values against the schemas of a document, as far as ours use JSON Schema.
struct SchemaCheck {
    let document: OpenAPIDocument

    /// What is wrong with a value, each with where it stands; nothing if it fits.
    func faults(of value: JSONValue, against schema: JSONValue, at place: String = "$") -> [String] {
        var faults: [String] = []
        for member in schema.members {
            switch member.key {
            case "$ref": faults += self.faults(of: value, against: document.resolved(schema), at: place)
            case "allOf":
                for part in member.value.elements { faults += self.faults(of: value, against: part, at: place) }
            case "properties":
                for property in member.value.members {
                    guard let inner = value[property.key] else { continue }
                    faults += self.faults(of: inner, against: property.value, at: "\(place).\(property.key)")
                }
            case "additionalProperties":
                let named = Set(schema["properties"].members.map(\.key))
                for inner in value.members where !named.contains(inner.key) {
                    faults += self.faults(of: inner.value, against: member.value, at: "\(place).\(inner.key)")
                }
            case "items":
                for (index, element) in value.elements.enumerated() {
                    faults += self.faults(of: element, against: member.value, at: "\(place)[\(index)]")
                }
            case "description", "default", "summary": continue
            default:
                if !fits(value, keyword: member.key, member.value) {
                    faults.append("\(place): \(value) does not fit \(member.key) \(member.value)")
                }
            }
        }
        return faults
    }

    private func fits(_ value: JSONValue, keyword: String, _ rule: JSONValue) -> Bool {
        switch (keyword, value, rule) {
        case ("type", _, .string(let name)): typeName(of: value) == name
        case ("type", _, .array(let names)): names.contains(.string(typeName(of: value)))
        case ("required", .object(let object), .array(let names)):
            names.allSatisfy { if case .string(let name) = $0 { object[name] != nil } else { false } }
        case ("const", _, _): value == rule
        case ("enum", _, .array(let choices)): choices.contains(value)
        case ("minLength", .string(let text), .integer(let least)): text.unicodeScalars.count >= least
        case ("maxLength", .string(let text), .integer(let most)): text.unicodeScalars.count <= most
        case ("minimum", .integer(let number), .integer(let least)): number >= least
        case ("maximum", .integer(let number), .integer(let most)): number <= most
        case ("minItems", .array(let elements), .integer(let least)): elements.count >= least
        case ("maxItems", .array(let elements), .integer(let most)): elements.count <= most
        case ("pattern", .string(let text), .string(let pattern)):
            (try? Regex(pattern)).map { text.contains($0) } ?? false
        // A keyword for another type says nothing of this one.
        case ("required", _, _), ("minLength", _, _), ("maxLength", _, _), ("minimum", _, _), ("maximum", _, _),
            ("minItems", _, _), ("maxItems", _, _), ("pattern", _, _):
            true
        default: false
        }
    }

    private func typeName(of value: JSONValue) -> String {
        switch value {
        case .null: "null"
        case .bool: "boolean"
        case .integer: "integer"
        case .decimal: "number"
        case .string: "string"
        case .array: "array"
        case .object: "object"
        }
    }
}
