// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `ChatParticipant`.
    package enum ChatParticipant: TLValue {
        case chatParticipant(ChatParticipantFields)
        case chatParticipantCreator(ChatParticipantCreator)
        case chatParticipantAdmin(ChatParticipantAdmin)

        package init(reading reader: inout TLReader) throws(TLError) {
            switch try reader.readID() {
            case 0x38e79fde: self = .chatParticipant(try ChatParticipantFields(readingFields: &reader))
            case 0xe1f867b8: self = .chatParticipantCreator(try ChatParticipantCreator(readingFields: &reader))
            case 0x0360d5d2: self = .chatParticipantAdmin(try ChatParticipantAdmin(readingFields: &reader))
            case let id: throw .unknownConstructor(id)
            }
        }

        package func write(to writer: inout TLWriter) {
            switch self {
            case .chatParticipant(let value): value.write(to: &writer)
            case .chatParticipantCreator(let value): value.write(to: &writer)
            case .chatParticipantAdmin(let value): value.write(to: &writer)
            }
        }
    }

    /// `chatParticipantAdmin#0360d5d2`, a `ChatParticipant`.
    package struct ChatParticipantAdmin: TLConstructor {
        package var userID: Int64
        package var inviterID: Int64
        package var date: Int32
        package var rank: String?

        package static var id: UInt32 { 0x0360d5d2 }

        package init(userID: Int64, inviterID: Int64, date: Int32, rank: String? = nil) {
            self.userID = userID
            self.inviterID = inviterID
            self.date = date
            self.rank = rank
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            userID = try Int64(reading: &reader)
            inviterID = try Int64(reading: &reader)
            date = try Int32(reading: &reader)
            rank = flags & 0x1 != 0 ? try String(reading: &reader) : nil
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if rank != nil { flags |= 0x1 }
            flags.write(to: &writer)
            userID.write(to: &writer)
            inviterID.write(to: &writer)
            date.write(to: &writer)
            rank?.write(to: &writer)
        }
    }

    /// `chatParticipantCreator#e1f867b8`, a `ChatParticipant`.
    package struct ChatParticipantCreator: TLConstructor {
        package var userID: Int64
        package var rank: String?

        package static var id: UInt32 { 0xe1f867b8 }

        package init(userID: Int64, rank: String? = nil) {
            self.userID = userID
            self.rank = rank
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            userID = try Int64(reading: &reader)
            rank = flags & 0x1 != 0 ? try String(reading: &reader) : nil
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if rank != nil { flags |= 0x1 }
            flags.write(to: &writer)
            userID.write(to: &writer)
            rank?.write(to: &writer)
        }
    }

    /// `chatParticipant#38e79fde`, a `ChatParticipant`.
    package struct ChatParticipantFields: TLConstructor {
        package var userID: Int64
        package var inviterID: Int64
        package var date: Int32
        package var rank: String?

        package static var id: UInt32 { 0x38e79fde }

        package init(userID: Int64, inviterID: Int64, date: Int32, rank: String? = nil) {
            self.userID = userID
            self.inviterID = inviterID
            self.date = date
            self.rank = rank
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            userID = try Int64(reading: &reader)
            inviterID = try Int64(reading: &reader)
            date = try Int32(reading: &reader)
            rank = flags & 0x1 != 0 ? try String(reading: &reader) : nil
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if rank != nil { flags |= 0x1 }
            flags.write(to: &writer)
            userID.write(to: &writer)
            inviterID.write(to: &writer)
            date.write(to: &writer)
            rank?.write(to: &writer)
        }
    }

    /// `ChatParticipants`.
    package enum ChatParticipants: TLValue {
        case chatParticipantsForbidden(ChatParticipantsForbidden)
        case chatParticipants(ChatParticipantsFields)

        package init(reading reader: inout TLReader) throws(TLError) {
            switch try reader.readID() {
            case 0x8763d3e1: self = .chatParticipantsForbidden(try ChatParticipantsForbidden(readingFields: &reader))
            case 0x3cbc93f8: self = .chatParticipants(try ChatParticipantsFields(readingFields: &reader))
            case let id: throw .unknownConstructor(id)
            }
        }

        package func write(to writer: inout TLWriter) {
            switch self {
            case .chatParticipantsForbidden(let value): value.write(to: &writer)
            case .chatParticipants(let value): value.write(to: &writer)
            }
        }
    }

    /// `chatParticipants#3cbc93f8`, a `ChatParticipants`.
    package struct ChatParticipantsFields: TLConstructor {
        package var chatID: Int64
        package var participants: [ChatParticipant]
        package var version: Int32

        package static var id: UInt32 { 0x3cbc93f8 }

        package init(chatID: Int64, participants: [ChatParticipant], version: Int32) {
            self.chatID = chatID
            self.participants = participants
            self.version = version
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            chatID = try Int64(reading: &reader)
            participants = try [ChatParticipant](reading: &reader)
            version = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            chatID.write(to: &writer)
            participants.write(to: &writer)
            version.write(to: &writer)
        }
    }

    /// `chatParticipantsForbidden#8763d3e1`, a `ChatParticipants`.
    package struct ChatParticipantsForbidden: TLConstructor {
        package var chatID: Int64
        package var selfParticipant: ChatParticipant?

        package static var id: UInt32 { 0x8763d3e1 }

        package init(chatID: Int64, selfParticipant: ChatParticipant? = nil) {
            self.chatID = chatID
            self.selfParticipant = selfParticipant
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            chatID = try Int64(reading: &reader)
            selfParticipant = flags & 0x1 != 0 ? try ChatParticipant(reading: &reader) : nil
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if selfParticipant != nil { flags |= 0x1 }
            flags.write(to: &writer)
            chatID.write(to: &writer)
            selfParticipant?.write(to: &writer)
        }
    }

    /// `ChatPhoto`.
    package enum ChatPhoto: TLValue {
        case chatPhotoEmpty
        case chatPhoto(ChatPhotoFields)

        package init(reading reader: inout TLReader) throws(TLError) {
            switch try reader.readID() {
            case 0x37c1011c: self = .chatPhotoEmpty
            case 0x1c6e1c11: self = .chatPhoto(try ChatPhotoFields(readingFields: &reader))
            case let id: throw .unknownConstructor(id)
            }
        }

        package func write(to writer: inout TLWriter) {
            switch self {
            case .chatPhotoEmpty: writer.write(id: 0x37c1011c)
            case .chatPhoto(let value): value.write(to: &writer)
            }
        }
    }

    /// `chatPhoto#1c6e1c11`, a `ChatPhoto`.
    package struct ChatPhotoFields: TLConstructor {
        package var hasVideo: Bool
        package var photoID: Int64
        package var strippedThumb: TLBytes?

        package static var id: UInt32 { 0x1c6e1c11 }

        package init(hasVideo: Bool = false, photoID: Int64, strippedThumb: TLBytes? = nil) {
            self.hasVideo = hasVideo
            self.photoID = photoID
            self.strippedThumb = strippedThumb
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            hasVideo = flags & 0x1 != 0
            photoID = try Int64(reading: &reader)
            strippedThumb = flags & 0x2 != 0 ? try TLBytes(reading: &reader) : nil
            _ = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if hasVideo { flags |= 0x1 }
            if strippedThumb != nil { flags |= 0x2 }
            flags.write(to: &writer)
            photoID.write(to: &writer)
            strippedThumb?.write(to: &writer)
            writer.dc.write(to: &writer)
        }
    }

    /// `ChatReactions`.
    package enum ChatReactions: TLValue {
        case chatReactionsNone
        case chatReactionsAll(ChatReactionsAll)
        case chatReactionsSome(ChatReactionsSome)

        package init(reading reader: inout TLReader) throws(TLError) {
            switch try reader.readID() {
            case 0xeafc32bc: self = .chatReactionsNone
            case 0x52928bca: self = .chatReactionsAll(try ChatReactionsAll(readingFields: &reader))
            case 0x661d4037: self = .chatReactionsSome(try ChatReactionsSome(readingFields: &reader))
            case let id: throw .unknownConstructor(id)
            }
        }

        package func write(to writer: inout TLWriter) {
            switch self {
            case .chatReactionsNone: writer.write(id: 0xeafc32bc)
            case .chatReactionsAll(let value): value.write(to: &writer)
            case .chatReactionsSome(let value): value.write(to: &writer)
            }
        }
    }

    /// `chatReactionsAll#52928bca`, a `ChatReactions`.
    package struct ChatReactionsAll: TLConstructor {
        package var allowCustom: Bool

        package static var id: UInt32 { 0x52928bca }

        package init(allowCustom: Bool = false) {
            self.allowCustom = allowCustom
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            allowCustom = flags & 0x1 != 0
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if allowCustom { flags |= 0x1 }
            flags.write(to: &writer)
        }
    }

    /// `chatReactionsSome#661d4037`, a `ChatReactions`.
    package struct ChatReactionsSome: TLConstructor {
        package var reactions: [Reaction]

        package static var id: UInt32 { 0x661d4037 }

        package init(reactions: [Reaction]) {
            self.reactions = reactions
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            reactions = try [Reaction](reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            reactions.write(to: &writer)
        }
    }
}
