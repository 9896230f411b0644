// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `messages.editChatAbout#def60797`, answered by `Bool`.
    package struct MessagesEditChatAbout: TLFunction {
        package typealias Answer = Bool

        package var peer: InputPeer
        package var about: String

        package static var id: UInt32 { 0xdef60797 }

        package init(peer: InputPeer, about: String) {
            self.peer = peer
            self.about = about
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            peer = try InputPeer(reading: &reader)
            about = try String(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            peer.write(to: &writer)
            about.write(to: &writer)
        }
    }

    /// `messages.editChatAdmin#a85bd1c2`, answered by `Bool`.
    package struct MessagesEditChatAdmin: TLFunction {
        package typealias Answer = Bool

        package var chatID: Int64
        package var userID: InputUser
        package var isAdmin: Bool

        package static var id: UInt32 { 0xa85bd1c2 }

        package init(chatID: Int64, userID: InputUser, isAdmin: Bool) {
            self.chatID = chatID
            self.userID = userID
            self.isAdmin = isAdmin
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            chatID = try Int64(reading: &reader)
            userID = try InputUser(reading: &reader)
            isAdmin = try Bool(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            chatID.write(to: &writer)
            userID.write(to: &writer)
            isAdmin.write(to: &writer)
        }
    }

    /// `messages.editChatCreator#f743b857`, answered by `Updates`.
    package struct MessagesEditChatCreator: TLFunction {
        package typealias Answer = Updates

        package var peer: InputPeer
        package var userID: InputUser
        package var password: InputCheckPasswordSRP

        package static var id: UInt32 { 0xf743b857 }

        package init(peer: InputPeer, userID: InputUser, password: InputCheckPasswordSRP) {
            self.peer = peer
            self.userID = userID
            self.password = password
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            peer = try InputPeer(reading: &reader)
            userID = try InputUser(reading: &reader)
            password = try InputCheckPasswordSRP(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            peer.write(to: &writer)
            userID.write(to: &writer)
            password.write(to: &writer)
        }
    }

    /// `messages.editChatDefaultBannedRights#a5866b41`, answered by `Updates`.
    package struct MessagesEditChatDefaultBannedRights: TLFunction {
        package typealias Answer = Updates

        package var peer: InputPeer
        package var bannedRights: ChatBannedRights

        package static var id: UInt32 { 0xa5866b41 }

        package init(peer: InputPeer, bannedRights: ChatBannedRights) {
            self.peer = peer
            self.bannedRights = bannedRights
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            peer = try InputPeer(reading: &reader)
            bannedRights = try ChatBannedRights(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            peer.write(to: &writer)
            bannedRights.write(to: &writer)
        }
    }

    /// `messages.editChatParticipantRank#a00f32b0`, answered by `Updates`.
    package struct MessagesEditChatParticipantRank: TLFunction {
        package typealias Answer = Updates

        package var peer: InputPeer
        package var participant: InputPeer
        package var rank: String

        package static var id: UInt32 { 0xa00f32b0 }

        package init(peer: InputPeer, participant: InputPeer, rank: String) {
            self.peer = peer
            self.participant = participant
            self.rank = rank
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            peer = try InputPeer(reading: &reader)
            participant = try InputPeer(reading: &reader)
            rank = try String(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            peer.write(to: &writer)
            participant.write(to: &writer)
            rank.write(to: &writer)
        }
    }

    /// `messages.editChatPhoto#35ddd674`, answered by `Updates`.
    package struct MessagesEditChatPhoto: TLFunction {
        package typealias Answer = Updates

        package var chatID: Int64
        package var photo: InputChatPhoto

        package static var id: UInt32 { 0x35ddd674 }

        package init(chatID: Int64, photo: InputChatPhoto) {
            self.chatID = chatID
            self.photo = photo
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            chatID = try Int64(reading: &reader)
            photo = try InputChatPhoto(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            chatID.write(to: &writer)
            photo.write(to: &writer)
        }
    }

    /// `messages.editChatTitle#73783ffd`, answered by `Updates`.
    package struct MessagesEditChatTitle: TLFunction {
        package typealias Answer = Updates

        package var chatID: Int64
        package var title: String

        package static var id: UInt32 { 0x73783ffd }

        package init(chatID: Int64, title: String) {
            self.chatID = chatID
            self.title = title
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            chatID = try Int64(reading: &reader)
            title = try String(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            chatID.write(to: &writer)
            title.write(to: &writer)
        }
    }

    /// `messages.editExportedChatInvite#bdca2f75`, answered by `messages.ExportedChatInvite`.
    package struct MessagesEditExportedChatInvite: TLFunction {
        package typealias Answer = MessagesExportedChatInvite

        package var revoked: Bool
        package var peer: InputPeer
        package var link: String
        package var expireDate: Int32?
        package var usageLimit: Int32?
        package var requestNeeded: Bool?
        package var title: String?

        package static var id: UInt32 { 0xbdca2f75 }

        package init(
            revoked: Bool = false,
            peer: InputPeer,
            link: String,
            expireDate: Int32? = nil,
            usageLimit: Int32? = nil,
            requestNeeded: Bool? = nil,
            title: String? = nil
        ) {
            self.revoked = revoked
            self.peer = peer
            self.link = link
            self.expireDate = expireDate
            self.usageLimit = usageLimit
            self.requestNeeded = requestNeeded
            self.title = title
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            revoked = flags & 0x4 != 0
            peer = try InputPeer(reading: &reader)
            link = try String(reading: &reader)
            expireDate = flags & 0x1 != 0 ? try Int32(reading: &reader) : nil
            usageLimit = flags & 0x2 != 0 ? try Int32(reading: &reader) : nil
            requestNeeded = flags & 0x8 != 0 ? try Bool(reading: &reader) : nil
            title = flags & 0x10 != 0 ? try String(reading: &reader) : nil
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if revoked { flags |= 0x4 }
            if expireDate != nil { flags |= 0x1 }
            if usageLimit != nil { flags |= 0x2 }
            if requestNeeded != nil { flags |= 0x8 }
            if title != nil { flags |= 0x10 }
            flags.write(to: &writer)
            peer.write(to: &writer)
            link.write(to: &writer)
            expireDate?.write(to: &writer)
            usageLimit?.write(to: &writer)
            requestNeeded?.write(to: &writer)
            title?.write(to: &writer)
        }
    }

    /// `messages.editMessage#b106e66c`, answered by `Updates`.
    package struct MessagesEditMessage: TLFunction {
        package typealias Answer = Updates

        package var noWebpage: Bool
        package var invertMedia: Bool
        package var peer: InputPeer
        package var id: Int32
        package var message: String?
        package var media: InputMedia?
        package var replyMarkup: ReplyMarkup?
        package var entities: [MessageEntity]?
        package var scheduleDate: Int32?
        package var scheduleRepeatPeriod: Int32?
        package var quickReplyShortcutID: Int32?

        package static var id: UInt32 { 0xb106e66c }

        package init(
            noWebpage: Bool = false,
            invertMedia: Bool = false,
            peer: InputPeer,
            id: Int32,
            message: String? = nil,
            media: InputMedia? = nil,
            replyMarkup: ReplyMarkup? = nil,
            entities: [MessageEntity]? = nil,
            scheduleDate: Int32? = nil,
            scheduleRepeatPeriod: Int32? = nil,
            quickReplyShortcutID: Int32? = nil
        ) {
            self.noWebpage = noWebpage
            self.invertMedia = invertMedia
            self.peer = peer
            self.id = id
            self.message = message
            self.media = media
            self.replyMarkup = replyMarkup
            self.entities = entities
            self.scheduleDate = scheduleDate
            self.scheduleRepeatPeriod = scheduleRepeatPeriod
            self.quickReplyShortcutID = quickReplyShortcutID
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            noWebpage = flags & 0x2 != 0
            invertMedia = flags & 0x10000 != 0
            peer = try InputPeer(reading: &reader)
            id = try Int32(reading: &reader)
            message = flags & 0x800 != 0 ? try String(reading: &reader) : nil
            media = flags & 0x4000 != 0 ? try InputMedia(reading: &reader) : nil
            replyMarkup = flags & 0x4 != 0 ? try ReplyMarkup(reading: &reader) : nil
            entities = flags & 0x8 != 0 ? try [MessageEntity](reading: &reader) : nil
            scheduleDate = flags & 0x8000 != 0 ? try Int32(reading: &reader) : nil
            scheduleRepeatPeriod = flags & 0x40000 != 0 ? try Int32(reading: &reader) : nil
            quickReplyShortcutID = flags & 0x20000 != 0 ? try Int32(reading: &reader) : nil
            if flags & 0x800000 != 0 { try reader.refuse() }
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if noWebpage { flags |= 0x2 }
            if invertMedia { flags |= 0x10000 }
            if message != nil { flags |= 0x800 }
            if media != nil { flags |= 0x4000 }
            if replyMarkup != nil { flags |= 0x4 }
            if entities != nil { flags |= 0x8 }
            if scheduleDate != nil { flags |= 0x8000 }
            if scheduleRepeatPeriod != nil { flags |= 0x40000 }
            if quickReplyShortcutID != nil { flags |= 0x20000 }
            flags.write(to: &writer)
            peer.write(to: &writer)
            id.write(to: &writer)
            message?.write(to: &writer)
            media?.write(to: &writer)
            replyMarkup?.write(to: &writer)
            entities?.write(to: &writer)
            scheduleDate?.write(to: &writer)
            scheduleRepeatPeriod?.write(to: &writer)
            quickReplyShortcutID?.write(to: &writer)
        }
    }

    /// `messages.exportChatInvite#a455de90`, answered by `ExportedChatInvite`.
    package struct MessagesExportChatInvite: TLFunction {
        package typealias Answer = ExportedChatInvite

        package var legacyRevokePermanent: Bool
        package var requestNeeded: Bool
        package var peer: InputPeer
        package var expireDate: Int32?
        package var usageLimit: Int32?
        package var title: String?
        package var subscriptionPricing: StarsSubscriptionPricing?

        package static var id: UInt32 { 0xa455de90 }

        package init(
            legacyRevokePermanent: Bool = false,
            requestNeeded: Bool = false,
            peer: InputPeer,
            expireDate: Int32? = nil,
            usageLimit: Int32? = nil,
            title: String? = nil,
            subscriptionPricing: StarsSubscriptionPricing? = nil
        ) {
            self.legacyRevokePermanent = legacyRevokePermanent
            self.requestNeeded = requestNeeded
            self.peer = peer
            self.expireDate = expireDate
            self.usageLimit = usageLimit
            self.title = title
            self.subscriptionPricing = subscriptionPricing
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            legacyRevokePermanent = flags & 0x4 != 0
            requestNeeded = flags & 0x8 != 0
            peer = try InputPeer(reading: &reader)
            expireDate = flags & 0x1 != 0 ? try Int32(reading: &reader) : nil
            usageLimit = flags & 0x2 != 0 ? try Int32(reading: &reader) : nil
            title = flags & 0x10 != 0 ? try String(reading: &reader) : nil
            subscriptionPricing = flags & 0x20 != 0 ? try StarsSubscriptionPricing(reading: &reader) : nil
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if legacyRevokePermanent { flags |= 0x4 }
            if requestNeeded { flags |= 0x8 }
            if expireDate != nil { flags |= 0x1 }
            if usageLimit != nil { flags |= 0x2 }
            if title != nil { flags |= 0x10 }
            if subscriptionPricing != nil { flags |= 0x20 }
            flags.write(to: &writer)
            peer.write(to: &writer)
            expireDate?.write(to: &writer)
            usageLimit?.write(to: &writer)
            title?.write(to: &writer)
            subscriptionPricing?.write(to: &writer)
        }
    }
}
