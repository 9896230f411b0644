package import MTProtoCrypto

/// An auth key with what its exchange said of it.
package struct StoredAuthKey: Sendable {
    package let key: AuthKey
    /// When the exchange ended, in Unix seconds.
    package let createdAt: Int32
    /// When a temporary key ends, in Unix seconds; a permanent one has no end.
    package let expiresAt: Int32?
    /// The data centre that the client believes it dialled.
    package let dc: DataCentre
    /// The salt that both sides derived from the exchange; good for an hour beside those of the clock, unless ids of
    /// messages that came under it were forgotten.
    package let firstSalt: Int64
    /// The layer that the client last spoke, if the shelf was told.
    package var layer: Int32?

    package init(
        key: AuthKey,
        createdAt: Int32,
        expiresAt: Int32? = nil,
        dc: DataCentre,
        firstSalt: Int64,
        layer: Int32? = nil
    ) {
        self.key = key
        self.createdAt = createdAt
        self.expiresAt = expiresAt
        self.dc = dc
        self.firstSalt = firstSalt
        self.layer = layer
    }

    package var id: UInt64 { key.id }
    package var isTemporary: Bool { expiresAt != nil }
}
