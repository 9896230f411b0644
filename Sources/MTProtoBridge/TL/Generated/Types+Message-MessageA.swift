// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `Message`.
    package enum Message: TLValue {
        case messageEmpty(MessageEmpty)
        indirect case message(MessageFields)
        indirect case messageService(MessageService)

        package init(reading reader: inout TLReader) throws(TLError) {
            switch try reader.readID() {
            case 0x90a6ca84: self = .messageEmpty(try MessageEmpty(readingFields: &reader))
            case 0x7600b9d3: self = .message(try MessageFields(readingFields: &reader))
            case 0x7a800e0a: self = .messageService(try MessageService(readingFields: &reader))
            case let id: throw .unknownConstructor(id)
            }
        }

        package func write(to writer: inout TLWriter) {
            switch self {
            case .messageEmpty(let value): value.write(to: &writer)
            case .message(let value): value.write(to: &writer)
            case .messageService(let value): value.write(to: &writer)
            }
        }
    }

    /// `MessageAction`.
    package enum MessageAction: TLValue {
        case messageActionEmpty
        case messageActionChatCreate(MessageActionChatCreate)
        case messageActionChatEditTitle(MessageActionChatEditTitle)
        case messageActionChatEditPhoto(MessageActionChatEditPhoto)
        case messageActionChatDeletePhoto
        case messageActionChatAddUser(MessageActionChatAddUser)
        case messageActionChatDeleteUser(MessageActionChatDeleteUser)
        case messageActionChatJoinedByLink(MessageActionChatJoinedByLink)
        case messageActionChannelCreate(MessageActionChannelCreate)
        case messageActionChatMigrateTo(MessageActionChatMigrateTo)
        case messageActionChannelMigrateFrom(MessageActionChannelMigrateFrom)
        case messageActionPinMessage
        case messageActionHistoryClear
        case messageActionPhoneCall(MessageActionPhoneCall)
        case messageActionScreenshotTaken
        case messageActionCustomAction(MessageActionCustomAction)
        case messageActionBotAllowed(MessageActionBotAllowed)
        case messageActionContactSignUp
        case messageActionSetMessagesTTL(MessageActionSetMessagesTTL)
        case messageActionChatJoinedByRequest

        package init(reading reader: inout TLReader) throws(TLError) {
            switch try reader.readID() {
            case 0xb6aef7b0: self = .messageActionEmpty
            case 0xbd47cbad: self = .messageActionChatCreate(try MessageActionChatCreate(readingFields: &reader))
            case 0xb5a1ce5a: self = .messageActionChatEditTitle(try MessageActionChatEditTitle(readingFields: &reader))
            case 0x7fcb13a8: self = .messageActionChatEditPhoto(try MessageActionChatEditPhoto(readingFields: &reader))
            case 0x95e3fbef: self = .messageActionChatDeletePhoto
            case 0x15cefd00: self = .messageActionChatAddUser(try MessageActionChatAddUser(readingFields: &reader))
            case 0xa43f30cc: self = .messageActionChatDeleteUser(try MessageActionChatDeleteUser(readingFields: &reader))
            case 0x031224c3: self = .messageActionChatJoinedByLink(try MessageActionChatJoinedByLink(readingFields: &reader))
            case 0x95d2ac92: self = .messageActionChannelCreate(try MessageActionChannelCreate(readingFields: &reader))
            case 0xe1037f92: self = .messageActionChatMigrateTo(try MessageActionChatMigrateTo(readingFields: &reader))
            case 0xea3948e9: self = .messageActionChannelMigrateFrom(try MessageActionChannelMigrateFrom(readingFields: &reader))
            case 0x94bd38ed: self = .messageActionPinMessage
            case 0x9fbab604: self = .messageActionHistoryClear
            case 0x80e11a7f: self = .messageActionPhoneCall(try MessageActionPhoneCall(readingFields: &reader))
            case 0x4792929b: self = .messageActionScreenshotTaken
            case 0xfae69f56: self = .messageActionCustomAction(try MessageActionCustomAction(readingFields: &reader))
            case 0xc516d679: self = .messageActionBotAllowed(try MessageActionBotAllowed(readingFields: &reader))
            case 0xf3f25f76: self = .messageActionContactSignUp
            case 0x3c134d7b: self = .messageActionSetMessagesTTL(try MessageActionSetMessagesTTL(readingFields: &reader))
            case 0xebbca3cb: self = .messageActionChatJoinedByRequest
            case let id: throw .unknownConstructor(id)
            }
        }

        package func write(to writer: inout TLWriter) {
            switch self {
            case .messageActionEmpty: writer.write(id: 0xb6aef7b0)
            case .messageActionChatCreate(let value): value.write(to: &writer)
            case .messageActionChatEditTitle(let value): value.write(to: &writer)
            case .messageActionChatEditPhoto(let value): value.write(to: &writer)
            case .messageActionChatDeletePhoto: writer.write(id: 0x95e3fbef)
            case .messageActionChatAddUser(let value): value.write(to: &writer)
            case .messageActionChatDeleteUser(let value): value.write(to: &writer)
            case .messageActionChatJoinedByLink(let value): value.write(to: &writer)
            case .messageActionChannelCreate(let value): value.write(to: &writer)
            case .messageActionChatMigrateTo(let value): value.write(to: &writer)
            case .messageActionChannelMigrateFrom(let value): value.write(to: &writer)
            case .messageActionPinMessage: writer.write(id: 0x94bd38ed)
            case .messageActionHistoryClear: writer.write(id: 0x9fbab604)
            case .messageActionPhoneCall(let value): value.write(to: &writer)
            case .messageActionScreenshotTaken: writer.write(id: 0x4792929b)
            case .messageActionCustomAction(let value): value.write(to: &writer)
            case .messageActionBotAllowed(let value): value.write(to: &writer)
            case .messageActionContactSignUp: writer.write(id: 0xf3f25f76)
            case .messageActionSetMessagesTTL(let value): value.write(to: &writer)
            case .messageActionChatJoinedByRequest: writer.write(id: 0xebbca3cb)
            }
        }
    }

    /// `messageActionBotAllowed#c516d679`, a `MessageAction`.
    package struct MessageActionBotAllowed: TLConstructor {
        package var attachMenu: Bool
        package var fromRequest: Bool
        package var domain: String?

        package static var id: UInt32 { 0xc516d679 }

        package init(attachMenu: Bool = false, fromRequest: Bool = false, domain: String? = nil) {
            self.attachMenu = attachMenu
            self.fromRequest = fromRequest
            self.domain = domain
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            attachMenu = flags & 0x2 != 0
            fromRequest = flags & 0x8 != 0
            domain = flags & 0x1 != 0 ? try String(reading: &reader) : nil
            if flags & 0x4 != 0 { try reader.refuse() }
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if attachMenu { flags |= 0x2 }
            if fromRequest { flags |= 0x8 }
            if domain != nil { flags |= 0x1 }
            flags.write(to: &writer)
            domain?.write(to: &writer)
        }
    }

    /// `messageActionChannelCreate#95d2ac92`, a `MessageAction`.
    package struct MessageActionChannelCreate: TLConstructor {
        package var title: String

        package static var id: UInt32 { 0x95d2ac92 }

        package init(title: String) {
            self.title = title
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            title = try String(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            title.write(to: &writer)
        }
    }

    /// `messageActionChannelMigrateFrom#ea3948e9`, a `MessageAction`.
    package struct MessageActionChannelMigrateFrom: TLConstructor {
        package var title: String
        package var chatID: Int64

        package static var id: UInt32 { 0xea3948e9 }

        package init(title: String, chatID: Int64) {
            self.title = title
            self.chatID = chatID
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            title = try String(reading: &reader)
            chatID = try Int64(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            title.write(to: &writer)
            chatID.write(to: &writer)
        }
    }

    /// `messageActionChatAddUser#15cefd00`, a `MessageAction`.
    package struct MessageActionChatAddUser: TLConstructor {
        package var users: [Int64]

        package static var id: UInt32 { 0x15cefd00 }

        package init(users: [Int64]) {
            self.users = users
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            users = try [Int64](reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            users.write(to: &writer)
        }
    }

    /// `messageActionChatCreate#bd47cbad`, a `MessageAction`.
    package struct MessageActionChatCreate: TLConstructor {
        package var title: String
        package var users: [Int64]

        package static var id: UInt32 { 0xbd47cbad }

        package init(title: String, users: [Int64]) {
            self.title = title
            self.users = users
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            title = try String(reading: &reader)
            users = try [Int64](reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            title.write(to: &writer)
            users.write(to: &writer)
        }
    }

    /// `messageActionChatDeleteUser#a43f30cc`, a `MessageAction`.
    package struct MessageActionChatDeleteUser: TLConstructor {
        package var userID: Int64

        package static var id: UInt32 { 0xa43f30cc }

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

    /// `messageActionChatEditPhoto#7fcb13a8`, a `MessageAction`.
    package struct MessageActionChatEditPhoto: TLConstructor {
        package var photo: Photo

        package static var id: UInt32 { 0x7fcb13a8 }

        package init(photo: Photo) {
            self.photo = photo
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            photo = try Photo(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            photo.write(to: &writer)
        }
    }

    /// `messageActionChatEditTitle#b5a1ce5a`, a `MessageAction`.
    package struct MessageActionChatEditTitle: TLConstructor {
        package var title: String

        package static var id: UInt32 { 0xb5a1ce5a }

        package init(title: String) {
            self.title = title
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            title = try String(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            title.write(to: &writer)
        }
    }

    /// `messageActionChatJoinedByLink#031224c3`, a `MessageAction`.
    package struct MessageActionChatJoinedByLink: TLConstructor {
        package var inviterID: Int64

        package static var id: UInt32 { 0x031224c3 }

        package init(inviterID: Int64) {
            self.inviterID = inviterID
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            inviterID = try Int64(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            inviterID.write(to: &writer)
        }
    }

    /// `messageActionChatMigrateTo#e1037f92`, a `MessageAction`.
    package struct MessageActionChatMigrateTo: TLConstructor {
        package var channelID: Int64

        package static var id: UInt32 { 0xe1037f92 }

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

    /// `messageActionCustomAction#fae69f56`, a `MessageAction`.
    package struct MessageActionCustomAction: TLConstructor {
        package var message: String

        package static var id: UInt32 { 0xfae69f56 }

        package init(message: String) {
            self.message = message
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            message = try String(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            message.write(to: &writer)
        }
    }

    /// `messageActionPhoneCall#80e11a7f`, a `MessageAction`.
    package struct MessageActionPhoneCall: TLConstructor {
        package var video: Bool
        package var callID: Int64
        package var reason: PhoneCallDiscardReason?
        package var duration: Int32?

        package static var id: UInt32 { 0x80e11a7f }

        package init(
            video: Bool = false,
            callID: Int64,
            reason: PhoneCallDiscardReason? = nil,
            duration: Int32? = nil
        ) {
            self.video = video
            self.callID = callID
            self.reason = reason
            self.duration = duration
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            video = flags & 0x4 != 0
            callID = try Int64(reading: &reader)
            reason = flags & 0x1 != 0 ? try PhoneCallDiscardReason(reading: &reader) : nil
            duration = flags & 0x2 != 0 ? try Int32(reading: &reader) : nil
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if video { flags |= 0x4 }
            if reason != nil { flags |= 0x1 }
            if duration != nil { flags |= 0x2 }
            flags.write(to: &writer)
            callID.write(to: &writer)
            reason?.write(to: &writer)
            duration?.write(to: &writer)
        }
    }

    /// `messageActionSetMessagesTTL#3c134d7b`, a `MessageAction`.
    package struct MessageActionSetMessagesTTL: TLConstructor {
        package var period: Int32
        package var autoSettingFrom: Int64?

        package static var id: UInt32 { 0x3c134d7b }

        package init(period: Int32, autoSettingFrom: Int64? = nil) {
            self.period = period
            self.autoSettingFrom = autoSettingFrom
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            period = try Int32(reading: &reader)
            autoSettingFrom = flags & 0x1 != 0 ? try Int64(reading: &reader) : nil
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if autoSettingFrom != nil { flags |= 0x1 }
            flags.write(to: &writer)
            period.write(to: &writer)
            autoSettingFrom?.write(to: &writer)
        }
    }
}
