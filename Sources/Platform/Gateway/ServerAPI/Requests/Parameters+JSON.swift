package import PlatformCore

// Parameters whose value is JSON: as a text in a form, as a text or the value itself in a JSON body.

extension Parameters {
    package func json(_ name: String) throws(ServerAPIError) -> JSONValue {
        try required(name).json()
    }

    package func optionalJSON(_ name: String) throws(ServerAPIError) -> JSONValue? {
        try optional(name)?.json()
    }

    /// A JSON object, read like a request of its own.
    package func object(_ name: String, keys: KeyCase = .exact) throws(ServerAPIError) -> Parameters {
        let parameter = try required(name)
        return Parameters(try parameter.object(), trail: parameter.name + ".", keyCase: keys)
    }

    /// All members of the object that this is, as texts, in their order.
    package func texts() throws(ServerAPIError) -> [(name: String, text: String)] {
        try members.map { (member) throws(ServerAPIError) in
            let value = Parameter(name: member.key, value: member.value)
            return (member.key, member.value.isBlank ? "" : try value.text())
        }
    }

    /// A JSON array of objects, each read like a request of its own.
    package func objects(
        _ name: String,
        countMax: Int,
        keys: KeyCase = .exact
    ) throws(ServerAPIError) -> [Parameters] {
        let parameter = try required(name)
        guard case .array(let values) = try parameter.json() else { throw parameter.wrongType("a JSON array") }
        guard values.count <= countMax else {
            throw ServerAPIError(.parameterTooLong, "\(name) has more than \(countMax) items.")
        }
        var objects: [Parameters] = []
        for (index, value) in values.enumerated() {
            let item = Parameter(name: "\(parameter.name)[\(index)]", value: value)
            guard case .object(let object) = value else { throw item.wrongType("a JSON object") }
            objects.append(Parameters(object, trail: item.name + ".", keyCase: keys))
        }
        return objects
    }
}
