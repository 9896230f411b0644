/// A code that somebody needs to log in by phone number, on its way to them.
///
/// It is kept so that whoever delivers codes reads it as an event; whether a code is right is decided elsewhere.
package struct LoginCode: Hashable, Sendable {
    /// Days that it is kept after the day it was made.
    package static let keptDays: UInt32 = 1

    package var phone: PhoneNumber
    package var code: String
    package var expiresAt: Timestamp

    package init(phone: PhoneNumber, code: String, expiresAt: Timestamp) {
        self.phone = phone
        self.code = code
        self.expiresAt = expiresAt
    }
}
