// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `Peer`.
    package enum Peer: TLValue {
        case peerUser(PeerUser)
        case peerChat(PeerChat)
        case peerChannel(PeerChannel)

        package init(reading reader: inout TLReader) throws(TLError) {
            switch try reader.readID() {
            case 0x59511722: self = .peerUser(try PeerUser(readingFields: &reader))
            case 0x36c6019a: self = .peerChat(try PeerChat(readingFields: &reader))
            case 0xa2a5371e: self = .peerChannel(try PeerChannel(readingFields: &reader))
            case let id: throw .unknownConstructor(id)
            }
        }

        package func write(to writer: inout TLWriter) {
            switch self {
            case .peerUser(let value): value.write(to: &writer)
            case .peerChat(let value): value.write(to: &writer)
            case .peerChannel(let value): value.write(to: &writer)
            }
        }
    }

    /// `peerBlocked#e8fd8014`, a `PeerBlocked`.
    package struct PeerBlocked: TLConstructor {
        package var peerID: Peer
        package var date: Int32

        package static var id: UInt32 { 0xe8fd8014 }

        package init(peerID: Peer, date: Int32) {
            self.peerID = peerID
            self.date = date
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            peerID = try Peer(reading: &reader)
            date = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            peerID.write(to: &writer)
            date.write(to: &writer)
        }
    }

    /// `peerChannel#a2a5371e`, a `Peer`.
    package struct PeerChannel: TLConstructor {
        package var channelID: Int64

        package static var id: UInt32 { 0xa2a5371e }

        package init(channelID: Int64) {
            self.channelID = channelID
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            channelID = try Int64(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            channelID.write(to: &writer)
        }
    }

    /// `peerChat#36c6019a`, a `Peer`.
    package struct PeerChat: TLConstructor {
        package var chatID: Int64

        package static var id: UInt32 { 0x36c6019a }

        package init(chatID: Int64) {
            self.chatID = chatID
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            chatID = try Int64(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            chatID.write(to: &writer)
        }
    }

    /// `PeerColor`.
    package enum PeerColor: TLValue {
        case peerColor(PeerColorFields)
        case inputPeerColorCollectible(InputPeerColorCollectible)

        package init(reading reader: inout TLReader) throws(TLError) {
            switch try reader.readID() {
            case 0xb54b5acf: self = .peerColor(try PeerColorFields(readingFields: &reader))
            case 0xb8ea86a9: self = .inputPeerColorCollectible(try InputPeerColorCollectible(readingFields: &reader))
            case let id: throw .unknownConstructor(id)
            }
        }

        package func write(to writer: inout TLWriter) {
            switch self {
            case .peerColor(let value): value.write(to: &writer)
            case .inputPeerColorCollectible(let value): value.write(to: &writer)
            }
        }
    }

    /// `peerColor#b54b5acf`, a `PeerColor`.
    package struct PeerColorFields: TLConstructor {
        package var color: Int32?
        package var backgroundEmojiID: Int64?

        package static var id: UInt32 { 0xb54b5acf }

        package init(color: Int32? = nil, backgroundEmojiID: Int64? = nil) {
            self.color = color
            self.backgroundEmojiID = backgroundEmojiID
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            color = flags & 0x1 != 0 ? try Int32(reading: &reader) : nil
            backgroundEmojiID = flags & 0x2 != 0 ? try Int64(reading: &reader) : nil
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if color != nil { flags |= 0x1 }
            if backgroundEmojiID != nil { flags |= 0x2 }
            flags.write(to: &writer)
            color?.write(to: &writer)
            backgroundEmojiID?.write(to: &writer)
        }
    }

    /// `PeerLocated`.
    package enum PeerLocated: TLValue {
        case peerLocated(PeerLocatedFields)
        case peerSelfLocated(PeerSelfLocated)

        package init(reading reader: inout TLReader) throws(TLError) {
            switch try reader.readID() {
            case 0xca461b5d: self = .peerLocated(try PeerLocatedFields(readingFields: &reader))
            case 0xf8ec284b: self = .peerSelfLocated(try PeerSelfLocated(readingFields: &reader))
            case let id: throw .unknownConstructor(id)
            }
        }

        package func write(to writer: inout TLWriter) {
            switch self {
            case .peerLocated(let value): value.write(to: &writer)
            case .peerSelfLocated(let value): value.write(to: &writer)
            }
        }
    }

    /// `peerLocated#ca461b5d`, a `PeerLocated`.
    package struct PeerLocatedFields: TLConstructor {
        package var peer: Peer
        package var expires: Int32
        package var distance: Int32

        package static var id: UInt32 { 0xca461b5d }

        package init(peer: Peer, expires: Int32, distance: Int32) {
            self.peer = peer
            self.expires = expires
            self.distance = distance
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            peer = try Peer(reading: &reader)
            expires = try Int32(reading: &reader)
            distance = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            peer.write(to: &writer)
            expires.write(to: &writer)
            distance.write(to: &writer)
        }
    }

    /// `peerNotifySettings#99622c0c`, a `PeerNotifySettings`.
    package struct PeerNotifySettings: TLConstructor {
        package var showPreviews: Bool?
        package var silent: Bool?
        package var muteUntil: Int32?
        package var iosSound: NotificationSound?
        package var androidSound: NotificationSound?
        package var otherSound: NotificationSound?
        package var storiesMuted: Bool?
        package var storiesHideSender: Bool?
        package var storiesIosSound: NotificationSound?
        package var storiesAndroidSound: NotificationSound?
        package var storiesOtherSound: NotificationSound?

        package static var id: UInt32 { 0x99622c0c }

        package init(
            showPreviews: Bool? = nil,
            silent: Bool? = nil,
            muteUntil: Int32? = nil,
            iosSound: NotificationSound? = nil,
            androidSound: NotificationSound? = nil,
            otherSound: NotificationSound? = nil,
            storiesMuted: Bool? = nil,
            storiesHideSender: Bool? = nil,
            storiesIosSound: NotificationSound? = nil,
            storiesAndroidSound: NotificationSound? = nil,
            storiesOtherSound: NotificationSound? = nil
        ) {
            self.showPreviews = showPreviews
            self.silent = silent
            self.muteUntil = muteUntil
            self.iosSound = iosSound
            self.androidSound = androidSound
            self.otherSound = otherSound
            self.storiesMuted = storiesMuted
            self.storiesHideSender = storiesHideSender
            self.storiesIosSound = storiesIosSound
            self.storiesAndroidSound = storiesAndroidSound
            self.storiesOtherSound = storiesOtherSound
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            showPreviews = flags & 0x1 != 0 ? try Bool(reading: &reader) : nil
            silent = flags & 0x2 != 0 ? try Bool(reading: &reader) : nil
            muteUntil = flags & 0x4 != 0 ? try Int32(reading: &reader) : nil
            iosSound = flags & 0x8 != 0 ? try NotificationSound(reading: &reader) : nil
            androidSound = flags & 0x10 != 0 ? try NotificationSound(reading: &reader) : nil
            otherSound = flags & 0x20 != 0 ? try NotificationSound(reading: &reader) : nil
            storiesMuted = flags & 0x40 != 0 ? try Bool(reading: &reader) : nil
            storiesHideSender = flags & 0x80 != 0 ? try Bool(reading: &reader) : nil
            storiesIosSound = flags & 0x100 != 0 ? try NotificationSound(reading: &reader) : nil
            storiesAndroidSound = flags & 0x200 != 0 ? try NotificationSound(reading: &reader) : nil
            storiesOtherSound = flags & 0x400 != 0 ? try NotificationSound(reading: &reader) : nil
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if showPreviews != nil { flags |= 0x1 }
            if silent != nil { flags |= 0x2 }
            if muteUntil != nil { flags |= 0x4 }
            if iosSound != nil { flags |= 0x8 }
            if androidSound != nil { flags |= 0x10 }
            if otherSound != nil { flags |= 0x20 }
            if storiesMuted != nil { flags |= 0x40 }
            if storiesHideSender != nil { flags |= 0x80 }
            if storiesIosSound != nil { flags |= 0x100 }
            if storiesAndroidSound != nil { flags |= 0x200 }
            if storiesOtherSound != nil { flags |= 0x400 }
            flags.write(to: &writer)
            showPreviews?.write(to: &writer)
            silent?.write(to: &writer)
            muteUntil?.write(to: &writer)
            iosSound?.write(to: &writer)
            androidSound?.write(to: &writer)
            otherSound?.write(to: &writer)
            storiesMuted?.write(to: &writer)
            storiesHideSender?.write(to: &writer)
            storiesIosSound?.write(to: &writer)
            storiesAndroidSound?.write(to: &writer)
            storiesOtherSound?.write(to: &writer)
        }
    }

    /// `peerSelfLocated#f8ec284b`, a `PeerLocated`.
    package struct PeerSelfLocated: TLConstructor {
        package var expires: Int32

        package static var id: UInt32 { 0xf8ec284b }

        package init(expires: Int32) {
            self.expires = expires
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            expires = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            expires.write(to: &writer)
        }
    }

    /// `peerSettings#f47741f7`, a `PeerSettings`.
    package struct PeerSettings: TLConstructor {
        package var reportSpam: Bool
        package var addContact: Bool
        package var blockContact: Bool
        package var shareContact: Bool
        package var needContactsException: Bool
        package var reportGeo: Bool
        package var autoarchived: Bool
        package var inviteMembers: Bool
        package var requestChatBroadcast: Bool
        package var businessBotPaused: Bool
        package var businessBotCanReply: Bool
        package var geoDistance: Int32?
        package var requestChatTitle: String?
        package var requestChatDate: Int32?
        package var businessBotID: Int64?
        package var businessBotManageURL: String?
        package var chargePaidMessageStars: Int64?
        package var registrationMonth: String?
        package var phoneCountry: String?
        package var nameChangeDate: Int32?
        package var photoChangeDate: Int32?

        package static var id: UInt32 { 0xf47741f7 }

        package init(
            reportSpam: Bool = false,
            addContact: Bool = false,
            blockContact: Bool = false,
            shareContact: Bool = false,
            needContactsException: Bool = false,
            reportGeo: Bool = false,
            autoarchived: Bool = false,
            inviteMembers: Bool = false,
            requestChatBroadcast: Bool = false,
            businessBotPaused: Bool = false,
            businessBotCanReply: Bool = false,
            geoDistance: Int32? = nil,
            requestChatTitle: String? = nil,
            requestChatDate: Int32? = nil,
            businessBotID: Int64? = nil,
            businessBotManageURL: String? = nil,
            chargePaidMessageStars: Int64? = nil,
            registrationMonth: String? = nil,
            phoneCountry: String? = nil,
            nameChangeDate: Int32? = nil,
            photoChangeDate: Int32? = nil
        ) {
            self.reportSpam = reportSpam
            self.addContact = addContact
            self.blockContact = blockContact
            self.shareContact = shareContact
            self.needContactsException = needContactsException
            self.reportGeo = reportGeo
            self.autoarchived = autoarchived
            self.inviteMembers = inviteMembers
            self.requestChatBroadcast = requestChatBroadcast
            self.businessBotPaused = businessBotPaused
            self.businessBotCanReply = businessBotCanReply
            self.geoDistance = geoDistance
            self.requestChatTitle = requestChatTitle
            self.requestChatDate = requestChatDate
            self.businessBotID = businessBotID
            self.businessBotManageURL = businessBotManageURL
            self.chargePaidMessageStars = chargePaidMessageStars
            self.registrationMonth = registrationMonth
            self.phoneCountry = phoneCountry
            self.nameChangeDate = nameChangeDate
            self.photoChangeDate = photoChangeDate
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            reportSpam = flags & 0x1 != 0
            addContact = flags & 0x2 != 0
            blockContact = flags & 0x4 != 0
            shareContact = flags & 0x8 != 0
            needContactsException = flags & 0x10 != 0
            reportGeo = flags & 0x20 != 0
            autoarchived = flags & 0x80 != 0
            inviteMembers = flags & 0x100 != 0
            requestChatBroadcast = flags & 0x400 != 0
            businessBotPaused = flags & 0x800 != 0
            businessBotCanReply = flags & 0x1000 != 0
            geoDistance = flags & 0x40 != 0 ? try Int32(reading: &reader) : nil
            requestChatTitle = flags & 0x200 != 0 ? try String(reading: &reader) : nil
            requestChatDate = flags & 0x200 != 0 ? try Int32(reading: &reader) : nil
            businessBotID = flags & 0x2000 != 0 ? try Int64(reading: &reader) : nil
            businessBotManageURL = flags & 0x2000 != 0 ? try String(reading: &reader) : nil
            chargePaidMessageStars = flags & 0x4000 != 0 ? try Int64(reading: &reader) : nil
            registrationMonth = flags & 0x8000 != 0 ? try String(reading: &reader) : nil
            phoneCountry = flags & 0x10000 != 0 ? try String(reading: &reader) : nil
            nameChangeDate = flags & 0x20000 != 0 ? try Int32(reading: &reader) : nil
            photoChangeDate = flags & 0x40000 != 0 ? try Int32(reading: &reader) : nil
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if reportSpam { flags |= 0x1 }
            if addContact { flags |= 0x2 }
            if blockContact { flags |= 0x4 }
            if shareContact { flags |= 0x8 }
            if needContactsException { flags |= 0x10 }
            if reportGeo { flags |= 0x20 }
            if autoarchived { flags |= 0x80 }
            if inviteMembers { flags |= 0x100 }
            if requestChatBroadcast { flags |= 0x400 }
            if businessBotPaused { flags |= 0x800 }
            if businessBotCanReply { flags |= 0x1000 }
            if geoDistance != nil { flags |= 0x40 }
            if requestChatTitle != nil, requestChatDate != nil { flags |= 0x200 }
            if businessBotID != nil, businessBotManageURL != nil { flags |= 0x2000 }
            if chargePaidMessageStars != nil { flags |= 0x4000 }
            if registrationMonth != nil { flags |= 0x8000 }
            if phoneCountry != nil { flags |= 0x10000 }
            if nameChangeDate != nil { flags |= 0x20000 }
            if photoChangeDate != nil { flags |= 0x40000 }
            flags.write(to: &writer)
            geoDistance?.write(to: &writer)
            if flags & 0x200 != 0 { requestChatTitle?.write(to: &writer) }
            if flags & 0x200 != 0 { requestChatDate?.write(to: &writer) }
            if flags & 0x2000 != 0 { businessBotID?.write(to: &writer) }
            if flags & 0x2000 != 0 { businessBotManageURL?.write(to: &writer) }
            chargePaidMessageStars?.write(to: &writer)
            registrationMonth?.write(to: &writer)
            phoneCountry?.write(to: &writer)
            nameChangeDate?.write(to: &writer)
            photoChangeDate?.write(to: &writer)
        }
    }

    /// `peerUser#59511722`, a `Peer`.
    package struct PeerUser: TLConstructor {
        package var userID: Int64

        package static var id: UInt32 { 0x59511722 }

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

    /// `pendingSuggestion#e7e82e12`, a `PendingSuggestion`.
    package struct PendingSuggestion: TLConstructor {
        package var suggestion: String
        package var title: TextWithEntities
        package var description: TextWithEntities
        package var url: String

        package static var id: UInt32 { 0xe7e82e12 }

        package init(
            suggestion: String,
            title: TextWithEntities,
            description: TextWithEntities,
            url: String
        ) {
            self.suggestion = suggestion
            self.title = title
            self.description = description
            self.url = url
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            suggestion = try String(reading: &reader)
            title = try TextWithEntities(reading: &reader)
            description = try TextWithEntities(reading: &reader)
            url = try String(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            suggestion.write(to: &writer)
            title.write(to: &writer)
            description.write(to: &writer)
            url.write(to: &writer)
        }
    }
}
