// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `ChannelMessagesFilter`.
    package enum ChannelMessagesFilter: TLValue {
        case channelMessagesFilterEmpty
        case channelMessagesFilter(ChannelMessagesFilterFields)

        package init(reading reader: inout TLReader) throws(TLError) {
            switch try reader.readID() {
            case 0x94d42ee7: self = .channelMessagesFilterEmpty
            case 0xcd77d957: self = .channelMessagesFilter(try ChannelMessagesFilterFields(readingFields: &reader))
            case let id: throw .unknownConstructor(id)
            }
        }

        package func write(to writer: inout TLWriter) {
            switch self {
            case .channelMessagesFilterEmpty: writer.write(id: 0x94d42ee7)
            case .channelMessagesFilter(let value): value.write(to: &writer)
            }
        }
    }

    /// `channelMessagesFilter#cd77d957`, a `ChannelMessagesFilter`.
    package struct ChannelMessagesFilterFields: TLConstructor {
        package var excludeNewMessages: Bool
        package var ranges: [MessageRange]

        package static var id: UInt32 { 0xcd77d957 }

        package init(excludeNewMessages: Bool = false, ranges: [MessageRange]) {
            self.excludeNewMessages = excludeNewMessages
            self.ranges = ranges
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            excludeNewMessages = flags & 0x2 != 0
            ranges = try [MessageRange](reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if excludeNewMessages { flags |= 0x2 }
            flags.write(to: &writer)
            ranges.write(to: &writer)
        }
    }

    /// `ChannelParticipant`.
    package enum ChannelParticipant: TLValue {
        case channelParticipant(ChannelParticipantFields)
        case channelParticipantSelf(ChannelParticipantSelf)
        case channelParticipantCreator(ChannelParticipantCreator)
        indirect case channelParticipantAdmin(ChannelParticipantAdmin)
        indirect case channelParticipantBanned(ChannelParticipantBanned)
        case channelParticipantLeft(ChannelParticipantLeft)

        package init(reading reader: inout TLReader) throws(TLError) {
            switch try reader.readID() {
            case 0x1bd54456: self = .channelParticipant(try ChannelParticipantFields(readingFields: &reader))
            case 0xa9478a1a: self = .channelParticipantSelf(try ChannelParticipantSelf(readingFields: &reader))
            case 0x2fe601d3: self = .channelParticipantCreator(try ChannelParticipantCreator(readingFields: &reader))
            case 0x34c3bb53: self = .channelParticipantAdmin(try ChannelParticipantAdmin(readingFields: &reader))
            case 0xd5f0ad91: self = .channelParticipantBanned(try ChannelParticipantBanned(readingFields: &reader))
            case 0x1b03f006: self = .channelParticipantLeft(try ChannelParticipantLeft(readingFields: &reader))
            case let id: throw .unknownConstructor(id)
            }
        }

        package func write(to writer: inout TLWriter) {
            switch self {
            case .channelParticipant(let value): value.write(to: &writer)
            case .channelParticipantSelf(let value): value.write(to: &writer)
            case .channelParticipantCreator(let value): value.write(to: &writer)
            case .channelParticipantAdmin(let value): value.write(to: &writer)
            case .channelParticipantBanned(let value): value.write(to: &writer)
            case .channelParticipantLeft(let value): value.write(to: &writer)
            }
        }
    }

    /// `channelParticipantAdmin#34c3bb53`, a `ChannelParticipant`.
    package struct ChannelParticipantAdmin: TLConstructor {
        package var canEdit: Bool
        package var isSelf: Bool
        package var userID: Int64
        package var inviterID: Int64?
        package var promotedBy: Int64
        package var date: Int32
        package var adminRights: ChatAdminRights
        package var rank: String?

        package static var id: UInt32 { 0x34c3bb53 }

        package init(
            canEdit: Bool = false,
            isSelf: Bool = false,
            userID: Int64,
            inviterID: Int64? = nil,
            promotedBy: Int64,
            date: Int32,
            adminRights: ChatAdminRights,
            rank: String? = nil
        ) {
            self.canEdit = canEdit
            self.isSelf = isSelf
            self.userID = userID
            self.inviterID = inviterID
            self.promotedBy = promotedBy
            self.date = date
            self.adminRights = adminRights
            self.rank = rank
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            canEdit = flags & 0x1 != 0
            isSelf = flags & 0x2 != 0
            userID = try Int64(reading: &reader)
            inviterID = flags & 0x2 != 0 ? try Int64(reading: &reader) : nil
            promotedBy = try Int64(reading: &reader)
            date = try Int32(reading: &reader)
            adminRights = try ChatAdminRights(reading: &reader)
            rank = flags & 0x4 != 0 ? try String(reading: &reader) : nil
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if canEdit { flags |= 0x1 }
            if inviterID != nil { flags |= 0x2 }
            if rank != nil { flags |= 0x4 }
            flags.write(to: &writer)
            userID.write(to: &writer)
            inviterID?.write(to: &writer)
            promotedBy.write(to: &writer)
            date.write(to: &writer)
            adminRights.write(to: &writer)
            rank?.write(to: &writer)
        }
    }

    /// `channelParticipantBanned#d5f0ad91`, a `ChannelParticipant`.
    package struct ChannelParticipantBanned: TLConstructor {
        package var left: Bool
        package var peer: Peer
        package var kickedBy: Int64
        package var date: Int32
        package var bannedRights: ChatBannedRights
        package var rank: String?

        package static var id: UInt32 { 0xd5f0ad91 }

        package init(
            left: Bool = false,
            peer: Peer,
            kickedBy: Int64,
            date: Int32,
            bannedRights: ChatBannedRights,
            rank: String? = nil
        ) {
            self.left = left
            self.peer = peer
            self.kickedBy = kickedBy
            self.date = date
            self.bannedRights = bannedRights
            self.rank = rank
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            left = flags & 0x1 != 0
            peer = try Peer(reading: &reader)
            kickedBy = try Int64(reading: &reader)
            date = try Int32(reading: &reader)
            bannedRights = try ChatBannedRights(reading: &reader)
            rank = flags & 0x4 != 0 ? try String(reading: &reader) : nil
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if left { flags |= 0x1 }
            if rank != nil { flags |= 0x4 }
            flags.write(to: &writer)
            peer.write(to: &writer)
            kickedBy.write(to: &writer)
            date.write(to: &writer)
            bannedRights.write(to: &writer)
            rank?.write(to: &writer)
        }
    }

    /// `channelParticipantCreator#2fe601d3`, a `ChannelParticipant`.
    package struct ChannelParticipantCreator: TLConstructor {
        package var userID: Int64
        package var adminRights: ChatAdminRights
        package var rank: String?

        package static var id: UInt32 { 0x2fe601d3 }

        package init(userID: Int64, adminRights: ChatAdminRights, rank: String? = nil) {
            self.userID = userID
            self.adminRights = adminRights
            self.rank = rank
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            userID = try Int64(reading: &reader)
            adminRights = try ChatAdminRights(reading: &reader)
            rank = flags & 0x1 != 0 ? try String(reading: &reader) : nil
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if rank != nil { flags |= 0x1 }
            flags.write(to: &writer)
            userID.write(to: &writer)
            adminRights.write(to: &writer)
            rank?.write(to: &writer)
        }
    }

    /// `channelParticipant#1bd54456`, a `ChannelParticipant`.
    package struct ChannelParticipantFields: TLConstructor {
        package var userID: Int64
        package var date: Int32
        package var subscriptionUntilDate: Int32?
        package var rank: String?

        package static var id: UInt32 { 0x1bd54456 }

        package init(userID: Int64, date: Int32, subscriptionUntilDate: Int32? = nil, rank: String? = nil) {
            self.userID = userID
            self.date = date
            self.subscriptionUntilDate = subscriptionUntilDate
            self.rank = rank
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            userID = try Int64(reading: &reader)
            date = try Int32(reading: &reader)
            subscriptionUntilDate = flags & 0x1 != 0 ? try Int32(reading: &reader) : nil
            rank = flags & 0x4 != 0 ? try String(reading: &reader) : nil
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if subscriptionUntilDate != nil { flags |= 0x1 }
            if rank != nil { flags |= 0x4 }
            flags.write(to: &writer)
            userID.write(to: &writer)
            date.write(to: &writer)
            subscriptionUntilDate?.write(to: &writer)
            rank?.write(to: &writer)
        }
    }

    /// `channelParticipantLeft#1b03f006`, a `ChannelParticipant`.
    package struct ChannelParticipantLeft: TLConstructor {
        package var peer: Peer

        package static var id: UInt32 { 0x1b03f006 }

        package init(peer: Peer) {
            self.peer = peer
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            peer = try Peer(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            peer.write(to: &writer)
        }
    }

    /// `channelParticipantSelf#a9478a1a`, a `ChannelParticipant`.
    package struct ChannelParticipantSelf: TLConstructor {
        package var viaRequest: Bool
        package var userID: Int64
        package var inviterID: Int64
        package var date: Int32
        package var subscriptionUntilDate: Int32?
        package var rank: String?

        package static var id: UInt32 { 0xa9478a1a }

        package init(
            viaRequest: Bool = false,
            userID: Int64,
            inviterID: Int64,
            date: Int32,
            subscriptionUntilDate: Int32? = nil,
            rank: String? = nil
        ) {
            self.viaRequest = viaRequest
            self.userID = userID
            self.inviterID = inviterID
            self.date = date
            self.subscriptionUntilDate = subscriptionUntilDate
            self.rank = rank
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            viaRequest = flags & 0x1 != 0
            userID = try Int64(reading: &reader)
            inviterID = try Int64(reading: &reader)
            date = try Int32(reading: &reader)
            subscriptionUntilDate = flags & 0x2 != 0 ? try Int32(reading: &reader) : nil
            rank = flags & 0x4 != 0 ? try String(reading: &reader) : nil
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if viaRequest { flags |= 0x1 }
            if subscriptionUntilDate != nil { flags |= 0x2 }
            if rank != nil { flags |= 0x4 }
            flags.write(to: &writer)
            userID.write(to: &writer)
            inviterID.write(to: &writer)
            date.write(to: &writer)
            subscriptionUntilDate?.write(to: &writer)
            rank?.write(to: &writer)
        }
    }

    /// `channelParticipantsBanned#1427a5e1`, a `ChannelParticipantsFilter`.
    package struct ChannelParticipantsBanned: TLConstructor {
        package var q: String

        package static var id: UInt32 { 0x1427a5e1 }

        package init(q: String) {
            self.q = q
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            q = try String(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            q.write(to: &writer)
        }
    }

    /// `channelParticipantsContacts#bb6ae88d`, a `ChannelParticipantsFilter`.
    package struct ChannelParticipantsContacts: TLConstructor {
        package var q: String

        package static var id: UInt32 { 0xbb6ae88d }

        package init(q: String) {
            self.q = q
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            q = try String(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            q.write(to: &writer)
        }
    }

    /// `ChannelParticipantsFilter`.
    package enum ChannelParticipantsFilter: TLValue {
        case channelParticipantsRecent
        case channelParticipantsAdmins
        case channelParticipantsKicked(ChannelParticipantsKicked)
        case channelParticipantsBots
        case channelParticipantsBanned(ChannelParticipantsBanned)
        case channelParticipantsSearch(ChannelParticipantsSearch)
        case channelParticipantsContacts(ChannelParticipantsContacts)
        case channelParticipantsMentions(ChannelParticipantsMentions)

        package init(reading reader: inout TLReader) throws(TLError) {
            switch try reader.readID() {
            case 0xde3f3c79: self = .channelParticipantsRecent
            case 0xb4608969: self = .channelParticipantsAdmins
            case 0xa3b54985: self = .channelParticipantsKicked(try ChannelParticipantsKicked(readingFields: &reader))
            case 0xb0d1865b: self = .channelParticipantsBots
            case 0x1427a5e1: self = .channelParticipantsBanned(try ChannelParticipantsBanned(readingFields: &reader))
            case 0x0656ac4b: self = .channelParticipantsSearch(try ChannelParticipantsSearch(readingFields: &reader))
            case 0xbb6ae88d: self = .channelParticipantsContacts(try ChannelParticipantsContacts(readingFields: &reader))
            case 0xe04b5ceb: self = .channelParticipantsMentions(try ChannelParticipantsMentions(readingFields: &reader))
            case let id: throw .unknownConstructor(id)
            }
        }

        package func write(to writer: inout TLWriter) {
            switch self {
            case .channelParticipantsRecent: writer.write(id: 0xde3f3c79)
            case .channelParticipantsAdmins: writer.write(id: 0xb4608969)
            case .channelParticipantsKicked(let value): value.write(to: &writer)
            case .channelParticipantsBots: writer.write(id: 0xb0d1865b)
            case .channelParticipantsBanned(let value): value.write(to: &writer)
            case .channelParticipantsSearch(let value): value.write(to: &writer)
            case .channelParticipantsContacts(let value): value.write(to: &writer)
            case .channelParticipantsMentions(let value): value.write(to: &writer)
            }
        }
    }

    /// `channelParticipantsKicked#a3b54985`, a `ChannelParticipantsFilter`.
    package struct ChannelParticipantsKicked: TLConstructor {
        package var q: String

        package static var id: UInt32 { 0xa3b54985 }

        package init(q: String) {
            self.q = q
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            q = try String(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            q.write(to: &writer)
        }
    }

    /// `channelParticipantsMentions#e04b5ceb`, a `ChannelParticipantsFilter`.
    package struct ChannelParticipantsMentions: TLConstructor {
        package var q: String?
        package var topMsgID: Int32?

        package static var id: UInt32 { 0xe04b5ceb }

        package init(q: String? = nil, topMsgID: Int32? = nil) {
            self.q = q
            self.topMsgID = topMsgID
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            q = flags & 0x1 != 0 ? try String(reading: &reader) : nil
            topMsgID = flags & 0x2 != 0 ? try Int32(reading: &reader) : nil
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if q != nil { flags |= 0x1 }
            if topMsgID != nil { flags |= 0x2 }
            flags.write(to: &writer)
            q?.write(to: &writer)
            topMsgID?.write(to: &writer)
        }
    }

    /// `channelParticipantsSearch#0656ac4b`, a `ChannelParticipantsFilter`.
    package struct ChannelParticipantsSearch: TLConstructor {
        package var q: String

        package static var id: UInt32 { 0x0656ac4b }

        package init(q: String) {
            self.q = q
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            q = try String(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            q.write(to: &writer)
        }
    }
}
