/// What an operation answers on success: the fields beside `code`, each of exactly the type callers expect.
package struct APIAnswer: Hashable, Sendable, ExpressibleByDictionaryLiteral {
    package let fields: JSONObject

    /// Success with nothing to tell.
    package static let done: APIAnswer = [:]

    package init(_ fields: JSONObject) {
        self.fields = fields
    }

    package init(dictionaryLiteral elements: (String, JSONValue)...) {
        var fields = JSONObject()
        for (key, value) in elements { fields.append(key, value) }
        self.fields = fields
    }
}
