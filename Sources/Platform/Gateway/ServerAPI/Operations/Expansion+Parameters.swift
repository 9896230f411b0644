internal import PlatformCore

// Keys and values beside a message's content.

extension Parameters {
    /// Reads a JSON object of texts; nothing where there is none.
    func keyValues(_ parameter: Parameter?) throws(ServerAPIError) -> [String: String] {
        guard let parameter else { return [:] }
        let members = try parameter.object().members
        try check(count: members.count, parameter.name)
        var values: [String: String] = [:]
        for member in members {
            try check(key: member.key, parameter.name)
            let value = Parameter(name: "\(parameter.name).\(member.key)", value: member.value)
            values[member.key] = try value.text(max: .characters(Limits.expansionValueCharactersMax))
        }
        // What is left is too much of it all.
        if let problem = Expansion.problem(with: values) {
            throw ServerAPIError(.parameterTooLong, "\(parameter.name): \(problem).")
        }
        return values
    }

    /// A JSON array of keys.
    func expansionKeys(_ name: String) throws(ServerAPIError) -> [String] {
        let parameter = try required(name)
        guard case .array(let values) = try parameter.json() else { throw parameter.wrongType("a JSON array") }
        try check(count: values.count, name)
        var keys: [String] = []
        for value in values {
            let key = try Parameter(name: name, value: value).text()
            try check(key: key, name)
            keys.append(key)
        }
        return keys
    }

    /// A message's UID; `nil` where the text can be none.
    func messageUID(_ name: String) throws(ServerAPIError) -> MessageUID? {
        MessageUID(try text(name, max: .bytes(64)))
    }

    private func check(count: Int, _ name: String) throws(ServerAPIError) {
        guard count <= Limits.expansionCountMax else {
            throw ServerAPIError(.parameterTooLong, "\(name) has more than \(Limits.expansionCountMax) items.")
        }
    }

    private func check(key: String, _ name: String) throws(ServerAPIError) {
        guard key.utf8.count <= Limits.expansionKeyBytesMax else {
            throw ServerAPIError(
                .parameterTooLong,
                "A key of \(name) is longer than \(Limits.expansionKeyBytesMax) characters."
            )
        }
        guard Expansion.isKey(key) else {
            throw ServerAPIError(.parameterInvalid, "Keys of \(name) hold letters, digits and + = - _ only.")
        }
    }
}

extension Sequence<Expansion.Item> {
    /// Keys and values as the vendor writes them: `{"key":{"v":"value","ts":milliseconds}}`.
    var extraContent: JSONObject {
        var object = JSONObject()
        for item in self {
            object.append(item.key, ["v": .string(item.value), "ts": .integer(item.setAt.rawValue)])
        }
        return object
    }
}
