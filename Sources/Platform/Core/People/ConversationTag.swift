/// A tag that a user files conversations under; memberships name it by its identifier.
package struct ConversationTag: ShelfItem {
    package static let kind = ShelfKind.conversationTag
    /// Bytes of an identifier.
    package static let idBytesMax = 64
    /// Characters of a name.
    package static let nameCountMax = 64

    package let id: String
    package let name: String
    package let createdAt: Timestamp

    package init(id: String, name: String, createdAt: Timestamp) {
        self.id = id
        self.name = name
        self.createdAt = createdAt
    }

    package var key: [UInt8] { Array(id.utf8) }
}
