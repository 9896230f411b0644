// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `InputPrivacyKey`.
    package enum InputPrivacyKey: TLValue {
        case inputPrivacyKeyStatusTimestamp
        case inputPrivacyKeyChatInvite
        case inputPrivacyKeyPhoneCall
        case inputPrivacyKeyPhoneP2P
        case inputPrivacyKeyForwards
        case inputPrivacyKeyProfilePhoto
        case inputPrivacyKeyPhoneNumber
        case inputPrivacyKeyAddedByPhone
        case inputPrivacyKeyVoiceMessages
        case inputPrivacyKeyAbout
        case inputPrivacyKeyBirthday
        case inputPrivacyKeyStarGiftsAutoSave
        case inputPrivacyKeyNoPaidMessages
        case inputPrivacyKeySavedMusic

        package init(reading reader: inout TLReader) throws(TLError) {
            switch try reader.readID() {
            case 0x4f96cb18: self = .inputPrivacyKeyStatusTimestamp
            case 0xbdfb0426: self = .inputPrivacyKeyChatInvite
            case 0xfabadc5f: self = .inputPrivacyKeyPhoneCall
            case 0xdb9e70d2: self = .inputPrivacyKeyPhoneP2P
            case 0xa4dd4c08: self = .inputPrivacyKeyForwards
            case 0x5719bacc: self = .inputPrivacyKeyProfilePhoto
            case 0x0352dafa: self = .inputPrivacyKeyPhoneNumber
            case 0xd1219bdd: self = .inputPrivacyKeyAddedByPhone
            case 0xaee69d68: self = .inputPrivacyKeyVoiceMessages
            case 0x3823cc40: self = .inputPrivacyKeyAbout
            case 0xd65a11cc: self = .inputPrivacyKeyBirthday
            case 0xe1732341: self = .inputPrivacyKeyStarGiftsAutoSave
            case 0xbdc597b4: self = .inputPrivacyKeyNoPaidMessages
            case 0x4dbe9226: self = .inputPrivacyKeySavedMusic
            case let id: throw .unknownConstructor(id)
            }
        }

        package func write(to writer: inout TLWriter) {
            switch self {
            case .inputPrivacyKeyStatusTimestamp: writer.write(id: 0x4f96cb18)
            case .inputPrivacyKeyChatInvite: writer.write(id: 0xbdfb0426)
            case .inputPrivacyKeyPhoneCall: writer.write(id: 0xfabadc5f)
            case .inputPrivacyKeyPhoneP2P: writer.write(id: 0xdb9e70d2)
            case .inputPrivacyKeyForwards: writer.write(id: 0xa4dd4c08)
            case .inputPrivacyKeyProfilePhoto: writer.write(id: 0x5719bacc)
            case .inputPrivacyKeyPhoneNumber: writer.write(id: 0x0352dafa)
            case .inputPrivacyKeyAddedByPhone: writer.write(id: 0xd1219bdd)
            case .inputPrivacyKeyVoiceMessages: writer.write(id: 0xaee69d68)
            case .inputPrivacyKeyAbout: writer.write(id: 0x3823cc40)
            case .inputPrivacyKeyBirthday: writer.write(id: 0xd65a11cc)
            case .inputPrivacyKeyStarGiftsAutoSave: writer.write(id: 0xe1732341)
            case .inputPrivacyKeyNoPaidMessages: writer.write(id: 0xbdc597b4)
            case .inputPrivacyKeySavedMusic: writer.write(id: 0x4dbe9226)
            }
        }
    }

    /// `InputPrivacyRule`.
    package enum InputPrivacyRule: TLValue {
        case inputPrivacyValueAllowContacts
        case inputPrivacyValueAllowAll
        case inputPrivacyValueAllowUsers(InputPrivacyValueAllowUsers)
        case inputPrivacyValueDisallowContacts
        case inputPrivacyValueDisallowAll
        case inputPrivacyValueDisallowUsers(InputPrivacyValueDisallowUsers)
        case inputPrivacyValueAllowChatParticipants(InputPrivacyValueAllowChatParticipants)
        case inputPrivacyValueDisallowChatParticipants(InputPrivacyValueDisallowChatParticipants)
        case inputPrivacyValueAllowCloseFriends
        case inputPrivacyValueAllowPremium
        case inputPrivacyValueAllowBots
        case inputPrivacyValueDisallowBots

        package init(reading reader: inout TLReader) throws(TLError) {
            switch try reader.readID() {
            case 0x0d09e07b: self = .inputPrivacyValueAllowContacts
            case 0x184b35ce: self = .inputPrivacyValueAllowAll
            case 0x131cc67f: self = .inputPrivacyValueAllowUsers(try InputPrivacyValueAllowUsers(readingFields: &reader))
            case 0x0ba52007: self = .inputPrivacyValueDisallowContacts
            case 0xd66b66c9: self = .inputPrivacyValueDisallowAll
            case 0x90110467: self = .inputPrivacyValueDisallowUsers(try InputPrivacyValueDisallowUsers(readingFields: &reader))
            case 0x840649cf: self = .inputPrivacyValueAllowChatParticipants(try InputPrivacyValueAllowChatParticipants(readingFields: &reader))
            case 0xe94f0f86: self = .inputPrivacyValueDisallowChatParticipants(try InputPrivacyValueDisallowChatParticipants(readingFields: &reader))
            case 0x2f453e49: self = .inputPrivacyValueAllowCloseFriends
            case 0x77cdc9f1: self = .inputPrivacyValueAllowPremium
            case 0x5a4fcce5: self = .inputPrivacyValueAllowBots
            case 0xc4e57915: self = .inputPrivacyValueDisallowBots
            case let id: throw .unknownConstructor(id)
            }
        }

        package func write(to writer: inout TLWriter) {
            switch self {
            case .inputPrivacyValueAllowContacts: writer.write(id: 0x0d09e07b)
            case .inputPrivacyValueAllowAll: writer.write(id: 0x184b35ce)
            case .inputPrivacyValueAllowUsers(let value): value.write(to: &writer)
            case .inputPrivacyValueDisallowContacts: writer.write(id: 0x0ba52007)
            case .inputPrivacyValueDisallowAll: writer.write(id: 0xd66b66c9)
            case .inputPrivacyValueDisallowUsers(let value): value.write(to: &writer)
            case .inputPrivacyValueAllowChatParticipants(let value): value.write(to: &writer)
            case .inputPrivacyValueDisallowChatParticipants(let value): value.write(to: &writer)
            case .inputPrivacyValueAllowCloseFriends: writer.write(id: 0x2f453e49)
            case .inputPrivacyValueAllowPremium: writer.write(id: 0x77cdc9f1)
            case .inputPrivacyValueAllowBots: writer.write(id: 0x5a4fcce5)
            case .inputPrivacyValueDisallowBots: writer.write(id: 0xc4e57915)
            }
        }
    }

    /// `inputPrivacyValueAllowChatParticipants#840649cf`, a `InputPrivacyRule`.
    package struct InputPrivacyValueAllowChatParticipants: TLConstructor {
        package var chats: [Int64]

        package static var id: UInt32 { 0x840649cf }

        package init(chats: [Int64]) {
            self.chats = chats
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            chats = try [Int64](reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            chats.write(to: &writer)
        }
    }

    /// `inputPrivacyValueAllowUsers#131cc67f`, a `InputPrivacyRule`.
    package struct InputPrivacyValueAllowUsers: TLConstructor {
        package var users: [InputUser]

        package static var id: UInt32 { 0x131cc67f }

        package init(users: [InputUser]) {
            self.users = users
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            users = try [InputUser](reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            users.write(to: &writer)
        }
    }

    /// `inputPrivacyValueDisallowChatParticipants#e94f0f86`, a `InputPrivacyRule`.
    package struct InputPrivacyValueDisallowChatParticipants: TLConstructor {
        package var chats: [Int64]

        package static var id: UInt32 { 0xe94f0f86 }

        package init(chats: [Int64]) {
            self.chats = chats
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            chats = try [Int64](reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            chats.write(to: &writer)
        }
    }

    /// `inputPrivacyValueDisallowUsers#90110467`, a `InputPrivacyRule`.
    package struct InputPrivacyValueDisallowUsers: TLConstructor {
        package var users: [InputUser]

        package static var id: UInt32 { 0x90110467 }

        package init(users: [InputUser]) {
            self.users = users
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            users = try [InputUser](reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            users.write(to: &writer)
        }
    }
}
