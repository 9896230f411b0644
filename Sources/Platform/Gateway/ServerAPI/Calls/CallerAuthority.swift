package import PlatformCore

/// Decides who calls an API and how much they may.
///
/// It runs before the body is parsed, and before it is even read where the head is enough.
package protocol CallerAuthority: Sendable {
    associatedtype Caller: Sendable

    /// Names the caller, or throws the refusal.
    func admit(_ head: RequestHead) async throws -> CallerAdmission<Caller>

    /// Takes a call out of what the caller may still do, or throws a refusal with its `retryAfter`.
    ///
    /// Called before the body is read, or once it was read where the charge depends on it.
    func charge(_ caller: Caller, _ charge: CallCharge) throws

    /// What the log calls the caller; never a secret.
    func name(of caller: Caller) -> String
}

/// What is known of a caller once the head was checked.
package enum CallerAdmission<Caller: Sendable>: Sendable {
    case admitted(Caller)
    /// The signature covers the body: the caller is known once these bytes were checked too.
    case bodyNeeded(@Sendable ([UInt8]) async throws -> Caller)
}

/// An error of an inner layer that callers of the Server API may learn of.
package protocol ServerAPIExplainable: Error {
    var serverAPIError: ServerAPIError { get }
}
