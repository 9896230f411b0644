/// An account of a tenant.
package struct User: Hashable, Sendable {
    package var id: UserID
    package var account: AccountNumber
    package var name: String
    package var portraitURI: String
    package var createdAt: Timestamp
    /// Tokens issued before this time no longer open a link.
    package var tokensValidFrom: Timestamp
    /// The account cannot connect before this time; zero when it is free.
    package var blockedUntil: Timestamp
    /// Written by being named on the Server API rather than registered.
    package var isStub: Bool
    /// The last change of this record.
    package var lsn: LSN

    package init(
        id: UserID,
        account: AccountNumber,
        name: String = "",
        portraitURI: String = "",
        createdAt: Timestamp,
        tokensValidFrom: Timestamp = .zero,
        blockedUntil: Timestamp = .zero,
        isStub: Bool,
        lsn: LSN
    ) {
        self.id = id
        self.account = account
        self.name = name
        self.portraitURI = portraitURI
        self.createdAt = createdAt
        self.tokensValidFrom = tokensValidFrom
        self.blockedUntil = blockedUntil
        self.isStub = isStub
        self.lsn = lsn
    }
}
