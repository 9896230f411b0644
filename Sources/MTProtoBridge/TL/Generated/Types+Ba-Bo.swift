// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `BadMsgNotification`.
    package enum BadMsgNotification: TLValue {
        case badMsgNotification(BadMsgNotificationFields)
        case badServerSalt(BadServerSalt)

        package init(reading reader: inout TLReader) throws(TLError) {
            switch try reader.readID() {
            case 0xa7eff811: self = .badMsgNotification(try BadMsgNotificationFields(readingFields: &reader))
            case 0xedab447b: self = .badServerSalt(try BadServerSalt(readingFields: &reader))
            case let id: throw .unknownConstructor(id)
            }
        }

        package func write(to writer: inout TLWriter) {
            switch self {
            case .badMsgNotification(let value): value.write(to: &writer)
            case .badServerSalt(let value): value.write(to: &writer)
            }
        }
    }

    /// `bad_msg_notification#a7eff811`, a `BadMsgNotification`.
    package struct BadMsgNotificationFields: TLConstructor {
        package var badMsgID: Int64
        package var badMsgSeqno: Int32
        package var errorCode: Int32

        package static var id: UInt32 { 0xa7eff811 }

        package init(badMsgID: Int64, badMsgSeqno: Int32, errorCode: Int32) {
            self.badMsgID = badMsgID
            self.badMsgSeqno = badMsgSeqno
            self.errorCode = errorCode
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            badMsgID = try Int64(reading: &reader)
            badMsgSeqno = try Int32(reading: &reader)
            errorCode = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            badMsgID.write(to: &writer)
            badMsgSeqno.write(to: &writer)
            errorCode.write(to: &writer)
        }
    }

    /// `bad_server_salt#edab447b`, a `BadMsgNotification`.
    package struct BadServerSalt: TLConstructor {
        package var badMsgID: Int64
        package var badMsgSeqno: Int32
        package var errorCode: Int32
        package var newServerSalt: Int64

        package static var id: UInt32 { 0xedab447b }

        package init(badMsgID: Int64, badMsgSeqno: Int32, errorCode: Int32, newServerSalt: Int64) {
            self.badMsgID = badMsgID
            self.badMsgSeqno = badMsgSeqno
            self.errorCode = errorCode
            self.newServerSalt = newServerSalt
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            badMsgID = try Int64(reading: &reader)
            badMsgSeqno = try Int32(reading: &reader)
            errorCode = try Int32(reading: &reader)
            newServerSalt = try Int64(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            badMsgID.write(to: &writer)
            badMsgSeqno.write(to: &writer)
            errorCode.write(to: &writer)
            newServerSalt.write(to: &writer)
        }
    }

    /// `bind_auth_key_inner#75a3f765`, a `BindAuthKeyInner`.
    package struct BindAuthKeyInner: TLConstructor {
        package var nonce: Int64
        package var tempAuthKeyID: Int64
        package var permAuthKeyID: Int64
        package var tempSessionID: Int64
        package var expiresAt: Int32

        package static var id: UInt32 { 0x75a3f765 }

        package init(
            nonce: Int64,
            tempAuthKeyID: Int64,
            permAuthKeyID: Int64,
            tempSessionID: Int64,
            expiresAt: Int32
        ) {
            self.nonce = nonce
            self.tempAuthKeyID = tempAuthKeyID
            self.permAuthKeyID = permAuthKeyID
            self.tempSessionID = tempSessionID
            self.expiresAt = expiresAt
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            nonce = try Int64(reading: &reader)
            tempAuthKeyID = try Int64(reading: &reader)
            permAuthKeyID = try Int64(reading: &reader)
            tempSessionID = try Int64(reading: &reader)
            expiresAt = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            nonce.write(to: &writer)
            tempAuthKeyID.write(to: &writer)
            permAuthKeyID.write(to: &writer)
            tempSessionID.write(to: &writer)
            expiresAt.write(to: &writer)
        }
    }

    /// `birthday#6c8e1e06`, a `Birthday`.
    package struct Birthday: TLConstructor {
        package var day: Int32
        package var month: Int32
        package var year: Int32?

        package static var id: UInt32 { 0x6c8e1e06 }

        package init(day: Int32, month: Int32, year: Int32? = nil) {
            self.day = day
            self.month = month
            self.year = year
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            day = try Int32(reading: &reader)
            month = try Int32(reading: &reader)
            year = flags & 0x1 != 0 ? try Int32(reading: &reader) : nil
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if year != nil { flags |= 0x1 }
            flags.write(to: &writer)
            day.write(to: &writer)
            month.write(to: &writer)
            year?.write(to: &writer)
        }
    }

    /// `botCommand#9852d6d2`, a `BotCommand`.
    package struct BotCommand: TLConstructor {
        package var ephemeral: Bool
        package var command: String
        package var description: String

        package static var id: UInt32 { 0x9852d6d2 }

        package init(ephemeral: Bool = false, command: String, description: String) {
            self.ephemeral = ephemeral
            self.command = command
            self.description = description
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            ephemeral = flags & 0x1 != 0
            command = try String(reading: &reader)
            description = try String(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if ephemeral { flags |= 0x1 }
            flags.write(to: &writer)
            command.write(to: &writer)
            description.write(to: &writer)
        }
    }

    /// `BotCommandScope`.
    package enum BotCommandScope: TLValue {
        case botCommandScopeDefault
        case botCommandScopeUsers
        case botCommandScopeChats
        case botCommandScopeChatAdmins
        case botCommandScopePeer(BotCommandScopePeer)
        case botCommandScopePeerAdmins(BotCommandScopePeerAdmins)
        case botCommandScopePeerUser(BotCommandScopePeerUser)

        package init(reading reader: inout TLReader) throws(TLError) {
            switch try reader.readID() {
            case 0x2f6cb2ab: self = .botCommandScopeDefault
            case 0x3c4f04d8: self = .botCommandScopeUsers
            case 0x6fe1a881: self = .botCommandScopeChats
            case 0xb9aa606a: self = .botCommandScopeChatAdmins
            case 0xdb9d897d: self = .botCommandScopePeer(try BotCommandScopePeer(readingFields: &reader))
            case 0x3fd863d1: self = .botCommandScopePeerAdmins(try BotCommandScopePeerAdmins(readingFields: &reader))
            case 0x0a1321f3: self = .botCommandScopePeerUser(try BotCommandScopePeerUser(readingFields: &reader))
            case let id: throw .unknownConstructor(id)
            }
        }

        package func write(to writer: inout TLWriter) {
            switch self {
            case .botCommandScopeDefault: writer.write(id: 0x2f6cb2ab)
            case .botCommandScopeUsers: writer.write(id: 0x3c4f04d8)
            case .botCommandScopeChats: writer.write(id: 0x6fe1a881)
            case .botCommandScopeChatAdmins: writer.write(id: 0xb9aa606a)
            case .botCommandScopePeer(let value): value.write(to: &writer)
            case .botCommandScopePeerAdmins(let value): value.write(to: &writer)
            case .botCommandScopePeerUser(let value): value.write(to: &writer)
            }
        }
    }

    /// `botCommandScopePeer#db9d897d`, a `BotCommandScope`.
    package struct BotCommandScopePeer: TLConstructor {
        package var peer: InputPeer

        package static var id: UInt32 { 0xdb9d897d }

        package init(peer: InputPeer) {
            self.peer = peer
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            peer = try InputPeer(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            peer.write(to: &writer)
        }
    }

    /// `botCommandScopePeerAdmins#3fd863d1`, a `BotCommandScope`.
    package struct BotCommandScopePeerAdmins: TLConstructor {
        package var peer: InputPeer

        package static var id: UInt32 { 0x3fd863d1 }

        package init(peer: InputPeer) {
            self.peer = peer
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            peer = try InputPeer(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            peer.write(to: &writer)
        }
    }

    /// `botCommandScopePeerUser#0a1321f3`, a `BotCommandScope`.
    package struct BotCommandScopePeerUser: TLConstructor {
        package var peer: InputPeer
        package var userID: InputUser

        package static var id: UInt32 { 0x0a1321f3 }

        package init(peer: InputPeer, userID: InputUser) {
            self.peer = peer
            self.userID = userID
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            peer = try InputPeer(reading: &reader)
            userID = try InputUser(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            peer.write(to: &writer)
            userID.write(to: &writer)
        }
    }

    /// `botInfo#4d8a0299`, a `BotInfo`.
    package struct BotInfo: TLConstructor {
        package var hasPreviewMedias: Bool
        package var userID: Int64?
        package var description: String?
        package var descriptionPhoto: Photo?
        package var descriptionDocument: Document?
        package var commands: [BotCommand]?
        package var menuButton: BotMenuButton?
        package var privacyPolicyURL: String?

        package static var id: UInt32 { 0x4d8a0299 }

        package init(
            hasPreviewMedias: Bool = false,
            userID: Int64? = nil,
            description: String? = nil,
            descriptionPhoto: Photo? = nil,
            descriptionDocument: Document? = nil,
            commands: [BotCommand]? = nil,
            menuButton: BotMenuButton? = nil,
            privacyPolicyURL: String? = nil
        ) {
            self.hasPreviewMedias = hasPreviewMedias
            self.userID = userID
            self.description = description
            self.descriptionPhoto = descriptionPhoto
            self.descriptionDocument = descriptionDocument
            self.commands = commands
            self.menuButton = menuButton
            self.privacyPolicyURL = privacyPolicyURL
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            hasPreviewMedias = flags & 0x40 != 0
            userID = flags & 0x1 != 0 ? try Int64(reading: &reader) : nil
            description = flags & 0x2 != 0 ? try String(reading: &reader) : nil
            descriptionPhoto = flags & 0x10 != 0 ? try Photo(reading: &reader) : nil
            descriptionDocument = flags & 0x20 != 0 ? try Document(reading: &reader) : nil
            commands = flags & 0x4 != 0 ? try [BotCommand](reading: &reader) : nil
            menuButton = flags & 0x8 != 0 ? try BotMenuButton(reading: &reader) : nil
            privacyPolicyURL = flags & 0x80 != 0 ? try String(reading: &reader) : nil
            if flags & 0x100 != 0 { try reader.refuse() }
            if flags & 0x200 != 0 { try reader.refuse() }
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if hasPreviewMedias { flags |= 0x40 }
            if userID != nil { flags |= 0x1 }
            if description != nil { flags |= 0x2 }
            if descriptionPhoto != nil { flags |= 0x10 }
            if descriptionDocument != nil { flags |= 0x20 }
            if commands != nil { flags |= 0x4 }
            if menuButton != nil { flags |= 0x8 }
            if privacyPolicyURL != nil { flags |= 0x80 }
            flags.write(to: &writer)
            userID?.write(to: &writer)
            description?.write(to: &writer)
            descriptionPhoto?.write(to: &writer)
            descriptionDocument?.write(to: &writer)
            commands?.write(to: &writer)
            menuButton?.write(to: &writer)
            privacyPolicyURL?.write(to: &writer)
        }
    }

    /// `BotMenuButton`.
    package enum BotMenuButton: TLValue {
        case botMenuButtonDefault
        case botMenuButtonCommands
        case botMenuButton(BotMenuButtonFields)

        package init(reading reader: inout TLReader) throws(TLError) {
            switch try reader.readID() {
            case 0x7533a588: self = .botMenuButtonDefault
            case 0x4258c205: self = .botMenuButtonCommands
            case 0xc7b57ce6: self = .botMenuButton(try BotMenuButtonFields(readingFields: &reader))
            case let id: throw .unknownConstructor(id)
            }
        }

        package func write(to writer: inout TLWriter) {
            switch self {
            case .botMenuButtonDefault: writer.write(id: 0x7533a588)
            case .botMenuButtonCommands: writer.write(id: 0x4258c205)
            case .botMenuButton(let value): value.write(to: &writer)
            }
        }
    }

    /// `botMenuButton#c7b57ce6`, a `BotMenuButton`.
    package struct BotMenuButtonFields: TLConstructor {
        package var text: String
        package var url: String

        package static var id: UInt32 { 0xc7b57ce6 }

        package init(text: String, url: String) {
            self.text = text
            self.url = url
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            text = try String(reading: &reader)
            url = try String(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            text.write(to: &writer)
            url.write(to: &writer)
        }
    }

    /// `bots.botInfo#e8a775b0`, a `bots.BotInfo`.
    package struct BotsBotInfo: TLConstructor {
        package var name: String
        package var about: String
        package var description: String

        package static var id: UInt32 { 0xe8a775b0 }

        package init(name: String, about: String, description: String) {
            self.name = name
            self.about = about
            self.description = description
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            name = try String(reading: &reader)
            about = try String(reading: &reader)
            description = try String(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            name.write(to: &writer)
            about.write(to: &writer)
            description.write(to: &writer)
        }
    }
}
