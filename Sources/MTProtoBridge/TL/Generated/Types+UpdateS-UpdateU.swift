// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `updateServiceNotification#ebe46819`, a `Update`.
    package struct UpdateServiceNotification: TLConstructor {
        package var popup: Bool
        package var invertMedia: Bool
        package var inboxDate: Int32?
        package var type: String
        package var message: String
        package var media: MessageMedia
        package var entities: [MessageEntity]

        package static var id: UInt32 { 0xebe46819 }

        package init(
            popup: Bool = false,
            invertMedia: Bool = false,
            inboxDate: Int32? = nil,
            type: String,
            message: String,
            media: MessageMedia,
            entities: [MessageEntity]
        ) {
            self.popup = popup
            self.invertMedia = invertMedia
            self.inboxDate = inboxDate
            self.type = type
            self.message = message
            self.media = media
            self.entities = entities
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            popup = flags & 0x1 != 0
            invertMedia = flags & 0x4 != 0
            inboxDate = flags & 0x2 != 0 ? try Int32(reading: &reader) : nil
            type = try String(reading: &reader)
            message = try String(reading: &reader)
            media = try MessageMedia(reading: &reader)
            entities = try [MessageEntity](reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if popup { flags |= 0x1 }
            if invertMedia { flags |= 0x4 }
            if inboxDate != nil { flags |= 0x2 }
            flags.write(to: &writer)
            inboxDate?.write(to: &writer)
            type.write(to: &writer)
            message.write(to: &writer)
            media.write(to: &writer)
            entities.write(to: &writer)
        }
    }

    /// `updateShort#78d4dec1`, a `Updates`.
    package struct UpdateShort: TLConstructor {
        package var update: Update
        package var date: Int32

        package static var id: UInt32 { 0x78d4dec1 }

        package init(update: Update, date: Int32) {
            self.update = update
            self.date = date
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            update = try Update(reading: &reader)
            date = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            update.write(to: &writer)
            date.write(to: &writer)
        }
    }

    /// `updateShortChatMessage#4d6deea5`, a `Updates`.
    package struct UpdateShortChatMessage: TLConstructor {
        package var out: Bool
        package var mentioned: Bool
        package var mediaUnread: Bool
        package var silent: Bool
        package var id: Int32
        package var fromID: Int64
        package var chatID: Int64
        package var message: String
        package var pts: Int32
        package var ptsCount: Int32
        package var date: Int32
        package var fwdFrom: MessageFwdHeader?
        package var viaBotID: Int64?
        package var replyTo: MessageReplyHeader?
        package var entities: [MessageEntity]?
        package var ttlPeriod: Int32?

        package static var id: UInt32 { 0x4d6deea5 }

        package init(
            out: Bool = false,
            mentioned: Bool = false,
            mediaUnread: Bool = false,
            silent: Bool = false,
            id: Int32,
            fromID: Int64,
            chatID: Int64,
            message: String,
            pts: Int32,
            ptsCount: Int32,
            date: Int32,
            fwdFrom: MessageFwdHeader? = nil,
            viaBotID: Int64? = nil,
            replyTo: MessageReplyHeader? = nil,
            entities: [MessageEntity]? = nil,
            ttlPeriod: Int32? = nil
        ) {
            self.out = out
            self.mentioned = mentioned
            self.mediaUnread = mediaUnread
            self.silent = silent
            self.id = id
            self.fromID = fromID
            self.chatID = chatID
            self.message = message
            self.pts = pts
            self.ptsCount = ptsCount
            self.date = date
            self.fwdFrom = fwdFrom
            self.viaBotID = viaBotID
            self.replyTo = replyTo
            self.entities = entities
            self.ttlPeriod = ttlPeriod
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            out = flags & 0x2 != 0
            mentioned = flags & 0x10 != 0
            mediaUnread = flags & 0x20 != 0
            silent = flags & 0x2000 != 0
            id = try Int32(reading: &reader)
            fromID = try Int64(reading: &reader)
            chatID = try Int64(reading: &reader)
            message = try String(reading: &reader)
            pts = try Int32(reading: &reader)
            ptsCount = try Int32(reading: &reader)
            date = try Int32(reading: &reader)
            fwdFrom = flags & 0x4 != 0 ? try MessageFwdHeader(reading: &reader) : nil
            viaBotID = flags & 0x800 != 0 ? try Int64(reading: &reader) : nil
            replyTo = flags & 0x8 != 0 ? try MessageReplyHeader(reading: &reader) : nil
            entities = flags & 0x80 != 0 ? try [MessageEntity](reading: &reader) : nil
            ttlPeriod = flags & 0x2000000 != 0 ? try Int32(reading: &reader) : nil
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if out { flags |= 0x2 }
            if mentioned { flags |= 0x10 }
            if mediaUnread { flags |= 0x20 }
            if silent { flags |= 0x2000 }
            if fwdFrom != nil { flags |= 0x4 }
            if viaBotID != nil { flags |= 0x800 }
            if replyTo != nil { flags |= 0x8 }
            if entities != nil { flags |= 0x80 }
            if ttlPeriod != nil { flags |= 0x2000000 }
            flags.write(to: &writer)
            id.write(to: &writer)
            fromID.write(to: &writer)
            chatID.write(to: &writer)
            message.write(to: &writer)
            pts.write(to: &writer)
            ptsCount.write(to: &writer)
            date.write(to: &writer)
            fwdFrom?.write(to: &writer)
            viaBotID?.write(to: &writer)
            replyTo?.write(to: &writer)
            entities?.write(to: &writer)
            ttlPeriod?.write(to: &writer)
        }
    }

    /// `updateShortMessage#313bc7f8`, a `Updates`.
    package struct UpdateShortMessage: TLConstructor {
        package var out: Bool
        package var mentioned: Bool
        package var mediaUnread: Bool
        package var silent: Bool
        package var id: Int32
        package var userID: Int64
        package var message: String
        package var pts: Int32
        package var ptsCount: Int32
        package var date: Int32
        package var fwdFrom: MessageFwdHeader?
        package var viaBotID: Int64?
        package var replyTo: MessageReplyHeader?
        package var entities: [MessageEntity]?
        package var ttlPeriod: Int32?

        package static var id: UInt32 { 0x313bc7f8 }

        package init(
            out: Bool = false,
            mentioned: Bool = false,
            mediaUnread: Bool = false,
            silent: Bool = false,
            id: Int32,
            userID: Int64,
            message: String,
            pts: Int32,
            ptsCount: Int32,
            date: Int32,
            fwdFrom: MessageFwdHeader? = nil,
            viaBotID: Int64? = nil,
            replyTo: MessageReplyHeader? = nil,
            entities: [MessageEntity]? = nil,
            ttlPeriod: Int32? = nil
        ) {
            self.out = out
            self.mentioned = mentioned
            self.mediaUnread = mediaUnread
            self.silent = silent
            self.id = id
            self.userID = userID
            self.message = message
            self.pts = pts
            self.ptsCount = ptsCount
            self.date = date
            self.fwdFrom = fwdFrom
            self.viaBotID = viaBotID
            self.replyTo = replyTo
            self.entities = entities
            self.ttlPeriod = ttlPeriod
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            out = flags & 0x2 != 0
            mentioned = flags & 0x10 != 0
            mediaUnread = flags & 0x20 != 0
            silent = flags & 0x2000 != 0
            id = try Int32(reading: &reader)
            userID = try Int64(reading: &reader)
            message = try String(reading: &reader)
            pts = try Int32(reading: &reader)
            ptsCount = try Int32(reading: &reader)
            date = try Int32(reading: &reader)
            fwdFrom = flags & 0x4 != 0 ? try MessageFwdHeader(reading: &reader) : nil
            viaBotID = flags & 0x800 != 0 ? try Int64(reading: &reader) : nil
            replyTo = flags & 0x8 != 0 ? try MessageReplyHeader(reading: &reader) : nil
            entities = flags & 0x80 != 0 ? try [MessageEntity](reading: &reader) : nil
            ttlPeriod = flags & 0x2000000 != 0 ? try Int32(reading: &reader) : nil
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if out { flags |= 0x2 }
            if mentioned { flags |= 0x10 }
            if mediaUnread { flags |= 0x20 }
            if silent { flags |= 0x2000 }
            if fwdFrom != nil { flags |= 0x4 }
            if viaBotID != nil { flags |= 0x800 }
            if replyTo != nil { flags |= 0x8 }
            if entities != nil { flags |= 0x80 }
            if ttlPeriod != nil { flags |= 0x2000000 }
            flags.write(to: &writer)
            id.write(to: &writer)
            userID.write(to: &writer)
            message.write(to: &writer)
            pts.write(to: &writer)
            ptsCount.write(to: &writer)
            date.write(to: &writer)
            fwdFrom?.write(to: &writer)
            viaBotID?.write(to: &writer)
            replyTo?.write(to: &writer)
            entities?.write(to: &writer)
            ttlPeriod?.write(to: &writer)
        }
    }

    /// `updateShortSentMessage#9015e101`, a `Updates`.
    package struct UpdateShortSentMessage: TLConstructor {
        package var out: Bool
        package var id: Int32
        package var pts: Int32
        package var ptsCount: Int32
        package var date: Int32
        package var media: MessageMedia?
        package var entities: [MessageEntity]?
        package var ttlPeriod: Int32?

        package static var id: UInt32 { 0x9015e101 }

        package init(
            out: Bool = false,
            id: Int32,
            pts: Int32,
            ptsCount: Int32,
            date: Int32,
            media: MessageMedia? = nil,
            entities: [MessageEntity]? = nil,
            ttlPeriod: Int32? = nil
        ) {
            self.out = out
            self.id = id
            self.pts = pts
            self.ptsCount = ptsCount
            self.date = date
            self.media = media
            self.entities = entities
            self.ttlPeriod = ttlPeriod
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            out = flags & 0x2 != 0
            id = try Int32(reading: &reader)
            pts = try Int32(reading: &reader)
            ptsCount = try Int32(reading: &reader)
            date = try Int32(reading: &reader)
            media = flags & 0x200 != 0 ? try MessageMedia(reading: &reader) : nil
            entities = flags & 0x80 != 0 ? try [MessageEntity](reading: &reader) : nil
            ttlPeriod = flags & 0x2000000 != 0 ? try Int32(reading: &reader) : nil
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if out { flags |= 0x2 }
            if media != nil { flags |= 0x200 }
            if entities != nil { flags |= 0x80 }
            if ttlPeriod != nil { flags |= 0x2000000 }
            flags.write(to: &writer)
            id.write(to: &writer)
            pts.write(to: &writer)
            ptsCount.write(to: &writer)
            date.write(to: &writer)
            media?.write(to: &writer)
            entities?.write(to: &writer)
            ttlPeriod?.write(to: &writer)
        }
    }

    /// `updateUser#20529438`, a `Update`.
    package struct UpdateUser: TLConstructor {
        package var userID: Int64

        package static var id: UInt32 { 0x20529438 }

        package init(userID: Int64) {
            self.userID = userID
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            userID = try Int64(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            userID.write(to: &writer)
        }
    }

    /// `updateUserName#a7848924`, a `Update`.
    package struct UpdateUserName: TLConstructor {
        package var userID: Int64
        package var firstName: String
        package var lastName: String
        package var usernames: [Username]

        package static var id: UInt32 { 0xa7848924 }

        package init(userID: Int64, firstName: String, lastName: String, usernames: [Username]) {
            self.userID = userID
            self.firstName = firstName
            self.lastName = lastName
            self.usernames = usernames
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            userID = try Int64(reading: &reader)
            firstName = try String(reading: &reader)
            lastName = try String(reading: &reader)
            usernames = try [Username](reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            userID.write(to: &writer)
            firstName.write(to: &writer)
            lastName.write(to: &writer)
            usernames.write(to: &writer)
        }
    }

    /// `updateUserPhone#05492a13`, a `Update`.
    package struct UpdateUserPhone: TLConstructor {
        package var userID: Int64
        package var phone: String

        package static var id: UInt32 { 0x05492a13 }

        package init(userID: Int64, phone: String) {
            self.userID = userID
            self.phone = phone
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            userID = try Int64(reading: &reader)
            phone = try String(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            userID.write(to: &writer)
            phone.write(to: &writer)
        }
    }

    /// `updateUserStatus#e5bdf8de`, a `Update`.
    package struct UpdateUserStatus: TLConstructor {
        package var userID: Int64
        package var status: UserStatus

        package static var id: UInt32 { 0xe5bdf8de }

        package init(userID: Int64, status: UserStatus) {
            self.userID = userID
            self.status = status
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            userID = try Int64(reading: &reader)
            status = try UserStatus(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            userID.write(to: &writer)
            status.write(to: &writer)
        }
    }

    /// `updateUserTyping#2a17bf5c`, a `Update`.
    package struct UpdateUserTyping: TLConstructor {
        package var userID: Int64
        package var topMsgID: Int32?
        package var action: SendMessageAction

        package static var id: UInt32 { 0x2a17bf5c }

        package init(userID: Int64, topMsgID: Int32? = nil, action: SendMessageAction) {
            self.userID = userID
            self.topMsgID = topMsgID
            self.action = action
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            userID = try Int64(reading: &reader)
            topMsgID = flags & 0x1 != 0 ? try Int32(reading: &reader) : nil
            action = try SendMessageAction(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if topMsgID != nil { flags |= 0x1 }
            flags.write(to: &writer)
            userID.write(to: &writer)
            topMsgID?.write(to: &writer)
            action.write(to: &writer)
        }
    }
}
