/// The phone number that a user logs in by; no other user of the tenant has it.
package struct UserPhone: SingleShelfItem {
    package static let kind = ShelfKind.phone

    package let number: PhoneNumber

    package init(_ number: PhoneNumber) {
        self.number = number
    }
}

/// What proves a bot's token: the user is a bot as long as it is there.
package struct BotCredential: SingleShelfItem {
    package static let kind = ShelfKind.botCredential
    package static let hashBytes = 32

    /// The SHA-256 of the token's text.
    package let tokenHash: [UInt8]
    package let createdAt: Timestamp

    package init(tokenHash: [UInt8], createdAt: Timestamp) {
        precondition(tokenHash.count == Self.hashBytes, "a token is kept as its SHA-256")
        self.tokenHash = tokenHash
        self.createdAt = createdAt
    }
}
