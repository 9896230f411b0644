// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `ChatInvite`.
    package enum ChatInvite: TLValue {
        case chatInviteAlready(ChatInviteAlready)
        indirect case chatInvite(ChatInviteFields)
        case chatInvitePeek(ChatInvitePeek)

        package init(reading reader: inout TLReader) throws(TLError) {
            switch try reader.readID() {
            case 0x5a686d7c: self = .chatInviteAlready(try ChatInviteAlready(readingFields: &reader))
            case 0x5c9d3702: self = .chatInvite(try ChatInviteFields(readingFields: &reader))
            case 0x61695cb0: self = .chatInvitePeek(try ChatInvitePeek(readingFields: &reader))
            case let id: throw .unknownConstructor(id)
            }
        }

        package func write(to writer: inout TLWriter) {
            switch self {
            case .chatInviteAlready(let value): value.write(to: &writer)
            case .chatInvite(let value): value.write(to: &writer)
            case .chatInvitePeek(let value): value.write(to: &writer)
            }
        }
    }

    /// `chatInviteAlready#5a686d7c`, a `ChatInvite`.
    package struct ChatInviteAlready: TLConstructor {
        package var chat: Chat

        package static var id: UInt32 { 0x5a686d7c }

        package init(chat: Chat) {
            self.chat = chat
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            chat = try Chat(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            chat.write(to: &writer)
        }
    }

    /// `chatInviteExported#a22cbd96`, a `ExportedChatInvite`.
    package struct ChatInviteExported: TLConstructor {
        package var revoked: Bool
        package var permanent: Bool
        package var requestNeeded: Bool
        package var link: String
        package var adminID: Int64
        package var date: Int32
        package var startDate: Int32?
        package var expireDate: Int32?
        package var usageLimit: Int32?
        package var usage: Int32?
        package var requested: Int32?
        package var subscriptionExpired: Int32?
        package var title: String?
        package var subscriptionPricing: StarsSubscriptionPricing?

        package static var id: UInt32 { 0xa22cbd96 }

        package init(
            revoked: Bool = false,
            permanent: Bool = false,
            requestNeeded: Bool = false,
            link: String,
            adminID: Int64,
            date: Int32,
            startDate: Int32? = nil,
            expireDate: Int32? = nil,
            usageLimit: Int32? = nil,
            usage: Int32? = nil,
            requested: Int32? = nil,
            subscriptionExpired: Int32? = nil,
            title: String? = nil,
            subscriptionPricing: StarsSubscriptionPricing? = nil
        ) {
            self.revoked = revoked
            self.permanent = permanent
            self.requestNeeded = requestNeeded
            self.link = link
            self.adminID = adminID
            self.date = date
            self.startDate = startDate
            self.expireDate = expireDate
            self.usageLimit = usageLimit
            self.usage = usage
            self.requested = requested
            self.subscriptionExpired = subscriptionExpired
            self.title = title
            self.subscriptionPricing = subscriptionPricing
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            revoked = flags & 0x1 != 0
            permanent = flags & 0x20 != 0
            requestNeeded = flags & 0x40 != 0
            link = try String(reading: &reader)
            adminID = try Int64(reading: &reader)
            date = try Int32(reading: &reader)
            startDate = flags & 0x10 != 0 ? try Int32(reading: &reader) : nil
            expireDate = flags & 0x2 != 0 ? try Int32(reading: &reader) : nil
            usageLimit = flags & 0x4 != 0 ? try Int32(reading: &reader) : nil
            usage = flags & 0x8 != 0 ? try Int32(reading: &reader) : nil
            requested = flags & 0x80 != 0 ? try Int32(reading: &reader) : nil
            subscriptionExpired = flags & 0x400 != 0 ? try Int32(reading: &reader) : nil
            title = flags & 0x100 != 0 ? try String(reading: &reader) : nil
            subscriptionPricing = flags & 0x200 != 0 ? try StarsSubscriptionPricing(reading: &reader) : nil
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if revoked { flags |= 0x1 }
            if permanent { flags |= 0x20 }
            if requestNeeded { flags |= 0x40 }
            if startDate != nil { flags |= 0x10 }
            if expireDate != nil { flags |= 0x2 }
            if usageLimit != nil { flags |= 0x4 }
            if usage != nil { flags |= 0x8 }
            if requested != nil { flags |= 0x80 }
            if subscriptionExpired != nil { flags |= 0x400 }
            if title != nil { flags |= 0x100 }
            if subscriptionPricing != nil { flags |= 0x200 }
            flags.write(to: &writer)
            link.write(to: &writer)
            adminID.write(to: &writer)
            date.write(to: &writer)
            startDate?.write(to: &writer)
            expireDate?.write(to: &writer)
            usageLimit?.write(to: &writer)
            usage?.write(to: &writer)
            requested?.write(to: &writer)
            subscriptionExpired?.write(to: &writer)
            title?.write(to: &writer)
            subscriptionPricing?.write(to: &writer)
        }
    }

    /// `chatInvite#5c9d3702`, a `ChatInvite`.
    package struct ChatInviteFields: TLConstructor {
        package var channel: Bool
        package var broadcast: Bool
        package var `public`: Bool
        package var megagroup: Bool
        package var requestNeeded: Bool
        package var verified: Bool
        package var scam: Bool
        package var fake: Bool
        package var canRefulfillSubscription: Bool
        package var title: String
        package var about: String?
        package var photo: Photo
        package var participantsCount: Int32
        package var participants: [User]?
        package var color: Int32
        package var subscriptionPricing: StarsSubscriptionPricing?
        package var subscriptionFormID: Int64?

        package static var id: UInt32 { 0x5c9d3702 }

        package init(
            channel: Bool = false,
            broadcast: Bool = false,
            `public`: Bool = false,
            megagroup: Bool = false,
            requestNeeded: Bool = false,
            verified: Bool = false,
            scam: Bool = false,
            fake: Bool = false,
            canRefulfillSubscription: Bool = false,
            title: String,
            about: String? = nil,
            photo: Photo,
            participantsCount: Int32,
            participants: [User]? = nil,
            color: Int32,
            subscriptionPricing: StarsSubscriptionPricing? = nil,
            subscriptionFormID: Int64? = nil
        ) {
            self.channel = channel
            self.broadcast = broadcast
            self.`public` = `public`
            self.megagroup = megagroup
            self.requestNeeded = requestNeeded
            self.verified = verified
            self.scam = scam
            self.fake = fake
            self.canRefulfillSubscription = canRefulfillSubscription
            self.title = title
            self.about = about
            self.photo = photo
            self.participantsCount = participantsCount
            self.participants = participants
            self.color = color
            self.subscriptionPricing = subscriptionPricing
            self.subscriptionFormID = subscriptionFormID
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            channel = flags & 0x1 != 0
            broadcast = flags & 0x2 != 0
            `public` = flags & 0x4 != 0
            megagroup = flags & 0x8 != 0
            requestNeeded = flags & 0x40 != 0
            verified = flags & 0x80 != 0
            scam = flags & 0x100 != 0
            fake = flags & 0x200 != 0
            canRefulfillSubscription = flags & 0x800 != 0
            title = try String(reading: &reader)
            about = flags & 0x20 != 0 ? try String(reading: &reader) : nil
            photo = try Photo(reading: &reader)
            participantsCount = try Int32(reading: &reader)
            participants = flags & 0x10 != 0 ? try [User](reading: &reader) : nil
            color = try Int32(reading: &reader)
            subscriptionPricing = flags & 0x400 != 0 ? try StarsSubscriptionPricing(reading: &reader) : nil
            subscriptionFormID = flags & 0x1000 != 0 ? try Int64(reading: &reader) : nil
            if flags & 0x2000 != 0 { try reader.refuse() }
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if channel { flags |= 0x1 }
            if broadcast { flags |= 0x2 }
            if `public` { flags |= 0x4 }
            if megagroup { flags |= 0x8 }
            if requestNeeded { flags |= 0x40 }
            if verified { flags |= 0x80 }
            if scam { flags |= 0x100 }
            if fake { flags |= 0x200 }
            if canRefulfillSubscription { flags |= 0x800 }
            if about != nil { flags |= 0x20 }
            if participants != nil { flags |= 0x10 }
            if subscriptionPricing != nil { flags |= 0x400 }
            if subscriptionFormID != nil { flags |= 0x1000 }
            flags.write(to: &writer)
            title.write(to: &writer)
            about?.write(to: &writer)
            photo.write(to: &writer)
            participantsCount.write(to: &writer)
            participants?.write(to: &writer)
            color.write(to: &writer)
            subscriptionPricing?.write(to: &writer)
            subscriptionFormID?.write(to: &writer)
        }
    }

    /// `chatInviteImporter#8c5adfd9`, a `ChatInviteImporter`.
    package struct ChatInviteImporter: TLConstructor {
        package var requested: Bool
        package var viaChatlist: Bool
        package var userID: Int64
        package var date: Int32
        package var about: String?
        package var approvedBy: Int64?

        package static var id: UInt32 { 0x8c5adfd9 }

        package init(
            requested: Bool = false,
            viaChatlist: Bool = false,
            userID: Int64,
            date: Int32,
            about: String? = nil,
            approvedBy: Int64? = nil
        ) {
            self.requested = requested
            self.viaChatlist = viaChatlist
            self.userID = userID
            self.date = date
            self.about = about
            self.approvedBy = approvedBy
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            requested = flags & 0x1 != 0
            viaChatlist = flags & 0x8 != 0
            userID = try Int64(reading: &reader)
            date = try Int32(reading: &reader)
            about = flags & 0x4 != 0 ? try String(reading: &reader) : nil
            approvedBy = flags & 0x2 != 0 ? try Int64(reading: &reader) : nil
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if requested { flags |= 0x1 }
            if viaChatlist { flags |= 0x8 }
            if about != nil { flags |= 0x4 }
            if approvedBy != nil { flags |= 0x2 }
            flags.write(to: &writer)
            userID.write(to: &writer)
            date.write(to: &writer)
            about?.write(to: &writer)
            approvedBy?.write(to: &writer)
        }
    }

    /// `chatInvitePeek#61695cb0`, a `ChatInvite`.
    package struct ChatInvitePeek: TLConstructor {
        package var chat: Chat
        package var expires: Int32

        package static var id: UInt32 { 0x61695cb0 }

        package init(chat: Chat, expires: Int32) {
            self.chat = chat
            self.expires = expires
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            chat = try Chat(reading: &reader)
            expires = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            chat.write(to: &writer)
            expires.write(to: &writer)
        }
    }

    /// `chatOnlines#f041e250`, a `ChatOnlines`.
    package struct ChatOnlines: TLConstructor {
        package var onlines: Int32

        package static var id: UInt32 { 0xf041e250 }

        package init(onlines: Int32) {
            self.onlines = onlines
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            onlines = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            onlines.write(to: &writer)
        }
    }
}
