internal import PlatformCore

/// What a caller said, whether it came in the path, a query, a form or a JSON body.
///
/// An operation asks for each parameter by name, type and limits, and gets a checked value or
/// throws a `ServerAPIError` that names the parameter. A parameter that is empty or `null` counts
/// as absent; parameters that nobody asks for are ignored.
package struct Parameters: Sendable {
    enum Body: Sendable {
        case form(FormFields)
        case object(JSONObject)

        var isEmpty: Bool {
            switch self {
            case .form(let form): form.fields.isEmpty
            case .object(let object): object.members.isEmpty
            }
        }
    }

    /// How the names of a JSON object's members are compared.
    package enum KeyCase: Sendable {
        case exact
        case ignored
    }

    private let path: [(name: String, value: String)]
    private let query: FormFields
    private let body: Body
    private let keyCase: KeyCase
    /// Where this object stands in the request, as in `remarks[3].`; empty for the request itself.
    private let trail: String
    /// A body belongs to the call, and there is nothing in it.
    private let isWithoutData: Bool
    /// What the caller sent as `X-Idempotency-Key`.
    package let idempotencyKey: String?

    init(
        path: [(name: String, value: String)],
        query: FormFields,
        body: Body,
        takesBody: Bool,
        idempotencyKey: String?
    ) {
        self.path = path
        self.query = query
        self.body = body
        self.isWithoutData = takesBody && body.isEmpty
        self.keyCase = .exact
        self.trail = ""
        self.idempotencyKey = idempotencyKey
    }

    /// An object within a JSON body, read by the same means.
    init(_ object: JSONObject, trail: String, keyCase: KeyCase) {
        self.path = []
        self.query = .none
        self.body = .object(object)
        self.keyCase = keyCase
        self.trail = trail
        self.isWithoutData = false
        self.idempotencyKey = nil
    }
}

extension Parameters {
    /// The one value of a parameter, if it was given; of several the first.
    func optional(_ name: String) throws(ServerAPIError) -> Parameter? {
        if let given = path.first(where: { $0.name == name }) {
            return Parameter(name: name, value: .string(given.value))
        }
        switch body {
        case .object(let object):
            let value = member(name, of: object)
            if let value, !value.isBlank { return Parameter(name: trail + name, value: value) }
        case .form(let form):
            if let value = try first(name, of: form) { return value }
        }
        return try first(name, of: query)
    }

    /// The one value of a parameter that must be given.
    func required(_ name: String) throws(ServerAPIError) -> Parameter {
        guard let parameter = try optional(name) else { throw missing(name) }
        return parameter
    }

    /// Every value of a parameter: repeated fields, or the elements of a JSON array.
    func all(_ name: String) throws(ServerAPIError) -> [Parameter] {
        switch body {
        case .object(let object):
            switch member(name, of: object) {
            case .array(let values):
                return values.filter { !$0.isBlank }.map { Parameter(name: trail + name, value: $0) }
            case .some(let value) where !value.isBlank: return [Parameter(name: trail + name, value: value)]
            case .some, nil: break
            }
        case .form(let form):
            let values = try all(name, of: form)
            if !values.isEmpty { return values }
        }
        return try all(name, of: query)
    }

    /// The fields `name[ID]=text`, as ID and text.
    func bracketed(_ name: String) throws(ServerAPIError) -> [(id: String, text: Parameter)] {
        guard case .form(let form) = body else { return [] }
        var found: [(id: String, text: Parameter)] = []
        for field in form.fields {
            guard field.name.hasPrefix(name + "["), field.name.hasSuffix("]") else { continue }
            let id = String(field.name.dropFirst(name.count + 1).dropLast())
            found.append((id, Parameter(name: field.name, value: .string(try text(of: field)))))
        }
        return found
    }

    /// The error for a parameter that was not given.
    func missing(_ name: String) -> ServerAPIError {
        isWithoutData
            ? ServerAPIError(.dataMissing, "\(name) is required, but the request has no data.")
            : ServerAPIError(.parameterInvalid, "\(trail)\(name) is required.")
    }

    /// What a JSON object says, in its order; nothing for a form.
    var members: [JSONObject.Member] {
        switch body {
        case .object(let object): object.members
        case .form: []
        }
    }

    private func member(_ name: String, of object: JSONObject) -> JSONValue? {
        switch keyCase {
        case .exact: object[name]
        case .ignored: object.value(ofAnyCase: name)
        }
    }

    private func first(_ name: String, of form: FormFields) throws(ServerAPIError) -> Parameter? {
        for field in form.fields where field.name == name && field.value != "" {
            return Parameter(name: name, value: .string(try text(of: field)))
        }
        return nil
    }

    private func all(_ name: String, of form: FormFields) throws(ServerAPIError) -> [Parameter] {
        var values: [Parameter] = []
        for field in form.fields where field.name == name && field.value != "" {
            values.append(Parameter(name: name, value: .string(try text(of: field))))
        }
        return values
    }

    private func text(of field: FormFields.Field) throws(ServerAPIError) -> String {
        guard let text = field.value else {
            throw ServerAPIError(.parameterInvalid, "\(field.name) is not UTF-8.")
        }
        return text
    }
}
