/// An account of a tenant.
package struct User: Hashable, Sendable {
    package var id: UserID
    package var account: AccountNumber
    package var name: String
    package var portraitURI: String
    package var createdAt: Timestamp
    /// Tokens issued before this time no longer open a link.
    package var tokensValidFrom: Timestamp
    /// Written by being named on the Server API rather than registered.
    package var isStub: Bool
    /// The last broadcast that the user was given, or passed over.
    package var broadcastsThrough: Place
    /// The shelves that hold something of the user, or once did, with the last change of each: what is
    /// not named here need not be looked for.
    package var shelves: [ShelfKind: LSN]
    /// The last change of this record, its shelves aside.
    package var lsn: LSN

    package init(
        id: UserID,
        account: AccountNumber,
        name: String = "",
        portraitURI: String = "",
        createdAt: Timestamp,
        tokensValidFrom: Timestamp = .zero,
        isStub: Bool,
        broadcastsThrough: Place = .zero,
        shelves: [ShelfKind: LSN] = [:],
        lsn: LSN
    ) {
        self.id = id
        self.account = account
        self.name = name
        self.portraitURI = portraitURI
        self.createdAt = createdAt
        self.tokensValidFrom = tokensValidFrom
        self.isStub = isStub
        self.broadcastsThrough = broadcastsThrough
        self.shelves = shelves
        self.lsn = lsn
    }
}

extension User {
    /// Whether the account was ended.
    package var isGone: Bool { shelves[.gone] != nil }

    /// Whether the user logs in by a bot's token.
    package var isBot: Bool { shelves[.botCredential] != nil }

    /// Whether the user cannot say anything to other users.
    package var isMutedInPrivate: Bool { shelves[.mutedInPrivate] != nil }
}
