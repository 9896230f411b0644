/// What happened to a chatroom, or to an attribute of one, as change capture and callbacks are told it.
///
/// Who comes and goes is no state on disk: this in the commit's record is all that is kept of it.
package enum ChatroomEvent: Hashable, Sendable {
    case room(ChatroomID, RoomChange, users: [UserID], cause: Cause)
    case attribute(ChatroomID, AttributeChange, user: UserID?, name: String, value: String)

    /// The raw values are stored, and those of the vendor's callback.
    package enum RoomChange: UInt8, Hashable, Sendable {
        case created = 0
        case joined = 1
        case left = 2
        case destroyed = 3
    }

    /// Why; the raw values are stored, and those of the vendor's callback.
    package enum Cause: UInt8, Hashable, Sendable {
        /// An app server or the user asked for it.
        case asked = 0
        /// The member was away for too long.
        case away = 1
        case blocked = 2
        /// The room's life was over.
        case expired = 3
    }

    /// The raw values are stored, and those of the vendor's callback.
    package enum AttributeChange: UInt8, Hashable, Sendable {
        case set = 1
        case removed = 2
        /// All of the room's, with the room.
        case removedAll = 3
    }
}
