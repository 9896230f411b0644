package import HTTPTypes

/// How an operation's parameters are written when they come in a body.
package enum BodyForm: Sendable {
    case form
    /// Flagged **JSON** in the reference: such bodies are read as JSON even if labelled as a form.
    case json
}

/// How often an operation may be called by one app.
package struct Rate: Hashable, Sendable {
    package let count: Int
    package let period: Duration

    package static func perSecond(_ count: Int) -> Rate { Rate(count: count, period: .seconds(1)) }
    package static func perMinute(_ count: Int) -> Rate { Rate(count: count, period: .seconds(60)) }
}

/// One line of an API: where it is called, what a body looks like, how often, and what it does.
///
/// Paths are written as in the reference, `.json` and all. A segment `{name}` stands for any text,
/// which the handler reads as the parameter of that name.
package struct Operation<Caller: Sendable>: Sendable {
    package typealias Handler = @Sendable (Caller, Parameters) async throws -> APIAnswer

    package let method: HTTPRequest.Method
    package let path: String
    package let bodyForm: BodyForm
    package let rate: Rate
    package let handle: Handler

    package static func post(
        _ path: String,
        _ bodyForm: BodyForm = .form,
        rate: Rate = .perSecond(100),
        handle: @escaping Handler
    ) -> Operation {
        Operation(method: .post, path: path, bodyForm: bodyForm, rate: rate, handle: handle)
    }

    package static func get(
        _ path: String,
        rate: Rate = .perSecond(100),
        handle: @escaping Handler
    ) -> Operation {
        Operation(method: .get, path: path, bodyForm: .form, rate: rate, handle: handle)
    }

    package static func put(
        _ path: String,
        _ bodyForm: BodyForm = .json,
        rate: Rate = .perSecond(100),
        handle: @escaping Handler
    ) -> Operation {
        Operation(method: .put, path: path, bodyForm: bodyForm, rate: rate, handle: handle)
    }

    package static func delete(
        _ path: String,
        _ bodyForm: BodyForm = .json,
        rate: Rate = .perSecond(100),
        handle: @escaping Handler
    ) -> Operation {
        Operation(method: .delete, path: path, bodyForm: bodyForm, rate: rate, handle: handle)
    }

    var envelope: Envelope { Envelope(path: path) }
}
