/// The sizes and counts that hold for chatrooms in every mode.
package enum ChatroomLimits {
    /// Rooms of one tenant.
    package static let roomCountMax = 50_000
    /// People in all rooms of one tenant.
    package static let memberCountMax = 1_000_000
    /// Rooms that are kept alive.
    package static let keptAliveCountMax = 50
    /// People of whom one room has decided something.
    package static let personCountMax = 20_000
    /// People of one room who stay in it while they are away.
    package static let protectedCountMax = 100
    /// Users muted in all rooms at once.
    package static let mutedCountMax = 20_000
    /// Message types that are dropped last, or first.
    package static let messageTypeCountMax = 100

    package static let attributeCountMax = 100
    package static let attributeNameCharactersMax = 128
    package static let attributeValueCharactersMax = 4_096
    /// Attributes set or removed by one request of a link.
    package static let attributeCallCountMax = 10
    /// Attributes set or removed in one room in a second.
    package static let attributeChangesPerSecondMax = 100
    /// Bytes of the attributes of all rooms of a tenant.
    package static let attributeBytesMax = 64 << 20
    /// Bytes of what goes with a change for the members' clients.
    package static let extraBytesMax = 4_096

    /// Messages of one room that are remembered for those who join.
    package static let recentCountMax = 500
    /// Bytes of them, and of those of all rooms of a tenant.
    package static let recentBytesMax = 512 << 10
    package static let recentBytesOfAllMax = 64 << 20
    /// Messages that one who joins may ask for.
    package static let joinRecentCountMax = 50

    /// How long a member may be away, in milliseconds, and how many messages may be said meanwhile.
    package static let absenceMax: Int64 = 30_000
    package static let absenceMessageCountMax: UInt64 = 30
    /// Members shown in one page.
    package static let memberPageCountMax = 500

    /// Whether a text can name an attribute.
    package static func isAttributeName(_ text: String) -> Bool {
        let bytes = text.utf8
        return (1...attributeNameCharactersMax).contains(bytes.count) && bytes.allSatisfy(isTextIDByte)
    }
}
