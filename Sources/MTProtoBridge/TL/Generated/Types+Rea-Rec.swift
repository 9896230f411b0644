// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `Reaction`.
    package enum Reaction: TLValue {
        case reactionEmpty
        case reactionEmoji(ReactionEmoji)
        case reactionCustomEmoji(ReactionCustomEmoji)
        case reactionPaid

        package init(reading reader: inout TLReader) throws(TLError) {
            switch try reader.readID() {
            case 0x79f5d419: self = .reactionEmpty
            case 0x1b2286b8: self = .reactionEmoji(try ReactionEmoji(readingFields: &reader))
            case 0x8935fc73: self = .reactionCustomEmoji(try ReactionCustomEmoji(readingFields: &reader))
            case 0x523da4eb: self = .reactionPaid
            case let id: throw .unknownConstructor(id)
            }
        }

        package func write(to writer: inout TLWriter) {
            switch self {
            case .reactionEmpty: writer.write(id: 0x79f5d419)
            case .reactionEmoji(let value): value.write(to: &writer)
            case .reactionCustomEmoji(let value): value.write(to: &writer)
            case .reactionPaid: writer.write(id: 0x523da4eb)
            }
        }
    }

    /// `reactionCount#a3d1cb80`, a `ReactionCount`.
    package struct ReactionCount: TLConstructor {
        package var chosenOrder: Int32?
        package var reaction: Reaction
        package var count: Int32

        package static var id: UInt32 { 0xa3d1cb80 }

        package init(chosenOrder: Int32? = nil, reaction: Reaction, count: Int32) {
            self.chosenOrder = chosenOrder
            self.reaction = reaction
            self.count = count
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            chosenOrder = flags & 0x1 != 0 ? try Int32(reading: &reader) : nil
            reaction = try Reaction(reading: &reader)
            count = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if chosenOrder != nil { flags |= 0x1 }
            flags.write(to: &writer)
            chosenOrder?.write(to: &writer)
            reaction.write(to: &writer)
            count.write(to: &writer)
        }
    }

    /// `reactionCustomEmoji#8935fc73`, a `Reaction`.
    package struct ReactionCustomEmoji: TLConstructor {
        package var documentID: Int64

        package static var id: UInt32 { 0x8935fc73 }

        package init(documentID: Int64) {
            self.documentID = documentID
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            documentID = try Int64(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            documentID.write(to: &writer)
        }
    }

    /// `reactionEmoji#1b2286b8`, a `Reaction`.
    package struct ReactionEmoji: TLConstructor {
        package var emoticon: String

        package static var id: UInt32 { 0x1b2286b8 }

        package init(emoticon: String) {
            self.emoticon = emoticon
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            emoticon = try String(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            emoticon.write(to: &writer)
        }
    }

    /// `ReactionNotificationsFrom`.
    package enum ReactionNotificationsFrom: TLValue {
        case reactionNotificationsFromContacts
        case reactionNotificationsFromAll

        package init(reading reader: inout TLReader) throws(TLError) {
            switch try reader.readID() {
            case 0xbac3a61a: self = .reactionNotificationsFromContacts
            case 0x4b9e22a0: self = .reactionNotificationsFromAll
            case let id: throw .unknownConstructor(id)
            }
        }

        package func write(to writer: inout TLWriter) {
            switch self {
            case .reactionNotificationsFromContacts: writer.write(id: 0xbac3a61a)
            case .reactionNotificationsFromAll: writer.write(id: 0x4b9e22a0)
            }
        }
    }

    /// `reactionsNotifySettings#71e4ea58`, a `ReactionsNotifySettings`.
    package struct ReactionsNotifySettings: TLConstructor {
        package var messagesNotifyFrom: ReactionNotificationsFrom?
        package var storiesNotifyFrom: ReactionNotificationsFrom?
        package var pollVotesNotifyFrom: ReactionNotificationsFrom?
        package var sound: NotificationSound
        package var showPreviews: Bool

        package static var id: UInt32 { 0x71e4ea58 }

        package init(
            messagesNotifyFrom: ReactionNotificationsFrom? = nil,
            storiesNotifyFrom: ReactionNotificationsFrom? = nil,
            pollVotesNotifyFrom: ReactionNotificationsFrom? = nil,
            sound: NotificationSound,
            showPreviews: Bool
        ) {
            self.messagesNotifyFrom = messagesNotifyFrom
            self.storiesNotifyFrom = storiesNotifyFrom
            self.pollVotesNotifyFrom = pollVotesNotifyFrom
            self.sound = sound
            self.showPreviews = showPreviews
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            messagesNotifyFrom = flags & 0x1 != 0 ? try ReactionNotificationsFrom(reading: &reader) : nil
            storiesNotifyFrom = flags & 0x2 != 0 ? try ReactionNotificationsFrom(reading: &reader) : nil
            pollVotesNotifyFrom = flags & 0x4 != 0 ? try ReactionNotificationsFrom(reading: &reader) : nil
            sound = try NotificationSound(reading: &reader)
            showPreviews = try Bool(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if messagesNotifyFrom != nil { flags |= 0x1 }
            if storiesNotifyFrom != nil { flags |= 0x2 }
            if pollVotesNotifyFrom != nil { flags |= 0x4 }
            flags.write(to: &writer)
            messagesNotifyFrom?.write(to: &writer)
            storiesNotifyFrom?.write(to: &writer)
            pollVotesNotifyFrom?.write(to: &writer)
            sound.write(to: &writer)
            showPreviews.write(to: &writer)
        }
    }

    /// `readParticipantDate#4a4ff172`, a `ReadParticipantDate`.
    package struct ReadParticipantDate: TLConstructor {
        package var userID: Int64
        package var date: Int32

        package static var id: UInt32 { 0x4a4ff172 }

        package init(userID: Int64, date: Int32) {
            self.userID = userID
            self.date = date
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            userID = try Int64(reading: &reader)
            date = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            userID.write(to: &writer)
            date.write(to: &writer)
        }
    }

    /// `receivedNotifyMessage#a384b779`, a `ReceivedNotifyMessage`.
    package struct ReceivedNotifyMessage: TLConstructor {
        package var id: Int32
        package var flags: Int32

        package static var id: UInt32 { 0xa384b779 }

        package init(id: Int32, flags: Int32) {
            self.id = id
            self.flags = flags
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            id = try Int32(reading: &reader)
            flags = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            id.write(to: &writer)
            flags.write(to: &writer)
        }
    }

    /// `recentStory#711d692d`, a `RecentStory`.
    package struct RecentStory: TLConstructor {
        package var live: Bool
        package var maxID: Int32?

        package static var id: UInt32 { 0x711d692d }

        package init(live: Bool = false, maxID: Int32? = nil) {
            self.live = live
            self.maxID = maxID
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            live = flags & 0x1 != 0
            maxID = flags & 0x2 != 0 ? try Int32(reading: &reader) : nil
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if live { flags |= 0x1 }
            if maxID != nil { flags |= 0x2 }
            flags.write(to: &writer)
            maxID?.write(to: &writer)
        }
    }
}
