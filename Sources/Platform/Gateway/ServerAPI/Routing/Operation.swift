package import HTTPTypes
package import PlatformCore
package import Tenants

/// What a call takes out of what its caller may do.
package struct CallCharge: Hashable, Sendable {
    /// The operation as it was declared.
    package let path: String
    package let rate: VendorRate
    /// How many messages it asks for; `nil` for operations that are not about messages.
    package let items: Int?
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
    package let rate: VendorRate
    /// The list whose items are counted rather than calls: the receivers of a message.
    package let countedList: String?
    package let handle: Handler
    /// What every call gets; `nil` where the operation does something.
    package var refusal: ServerAPIError?

    /// An operation that is known, but that nothing stands behind.
    package static func refusing(_ method: HTTPRequest.Method, _ path: String, _ refusal: ServerAPIError) -> Operation {
        Operation(
            method: method,
            path: path,
            bodyForm: .form,
            rate: .other,
            countedList: nil,
            handle: { (_, _) in throw refusal },
            refusal: refusal
        )
    }

    package static func post(
        _ path: String,
        _ bodyForm: BodyForm = .form,
        rate: VendorRate = .other,
        per countedList: String? = nil,
        handle: @escaping Handler
    ) -> Operation {
        Operation(
            method: .post,
            path: path,
            bodyForm: bodyForm,
            rate: rate,
            countedList: countedList,
            handle: handle
        )
    }

    package static func get(
        _ path: String,
        rate: VendorRate = .other,
        handle: @escaping Handler
    ) -> Operation {
        Operation(
            method: .get,
            path: path,
            bodyForm: .form,
            rate: rate,
            countedList: nil,
            handle: handle
        )
    }

    package static func put(
        _ path: String,
        _ bodyForm: BodyForm = .json,
        rate: VendorRate = .other,
        handle: @escaping Handler
    ) -> Operation {
        Operation(
            method: .put,
            path: path,
            bodyForm: bodyForm,
            rate: rate,
            countedList: nil,
            handle: handle
        )
    }

    package static func delete(
        _ path: String,
        _ bodyForm: BodyForm = .json,
        rate: VendorRate = .other,
        handle: @escaping Handler
    ) -> Operation {
        Operation(
            method: .delete,
            path: path,
            bodyForm: bodyForm,
            rate: rate,
            countedList: nil,
            handle: handle
        )
    }

    var envelope: Envelope { Envelope(path: path) }
}
