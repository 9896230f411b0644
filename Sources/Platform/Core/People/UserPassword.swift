/// A user's second password, which Telegram clients prove after the first proof of who they are.
///
/// It is enough to check a proof, and not to make one: the verifier is a power of the prime's generator, whose exponent
/// comes from the password by a hundred thousand rounds on the client. Never printed.
package struct UserPassword: SingleShelfItem, CustomStringConvertible, CustomReflectable {
    package static let kind = ShelfKind.password
    package static let verifierBytes = 256
    package static let hintBytesMax = 255
    /// What a client may make of each of the salts.
    package static let saltBytesMax = 255

    package let salt1: [UInt8]
    package let salt2: [UInt8]
    package let verifier: [UInt8]
    /// What its user is told who has forgotten it; may be empty.
    package let hint: String
    package let setAt: Timestamp
    /// From when on it can be removed without a proof, as somebody who is logged in asked.
    package var resetsAt: Timestamp?

    package init(salt1: [UInt8], salt2: [UInt8], verifier: [UInt8], hint: String, setAt: Timestamp) {
        precondition(verifier.count == Self.verifierBytes, "a verifier is as long as the prime")
        self.salt1 = salt1
        self.salt2 = salt2
        self.verifier = verifier
        self.hint = hint
        self.setAt = setAt
    }

    package var description: String { "(password)" }

    package var customMirror: Mirror { Mirror(self, children: []) }
}
