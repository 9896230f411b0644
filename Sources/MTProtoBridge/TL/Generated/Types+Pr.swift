// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `PrivacyKey`.
    package enum PrivacyKey: TLValue {
        case privacyKeyStatusTimestamp
        case privacyKeyChatInvite
        case privacyKeyPhoneCall
        case privacyKeyPhoneP2P
        case privacyKeyForwards
        case privacyKeyProfilePhoto
        case privacyKeyPhoneNumber
        case privacyKeyAddedByPhone
        case privacyKeyVoiceMessages
        case privacyKeyAbout
        case privacyKeyBirthday
        case privacyKeyStarGiftsAutoSave
        case privacyKeyNoPaidMessages
        case privacyKeySavedMusic

        package init(reading reader: inout TLReader) throws(TLError) {
            switch try reader.readID() {
            case 0xbc2eab30: self = .privacyKeyStatusTimestamp
            case 0x500e6dfa: self = .privacyKeyChatInvite
            case 0x3d662b7b: self = .privacyKeyPhoneCall
            case 0x39491cc8: self = .privacyKeyPhoneP2P
            case 0x69ec56a3: self = .privacyKeyForwards
            case 0x96151fed: self = .privacyKeyProfilePhoto
            case 0xd19ae46d: self = .privacyKeyPhoneNumber
            case 0x42ffd42b: self = .privacyKeyAddedByPhone
            case 0x0697f414: self = .privacyKeyVoiceMessages
            case 0xa486b761: self = .privacyKeyAbout
            case 0x2000a518: self = .privacyKeyBirthday
            case 0x2ca4fdf8: self = .privacyKeyStarGiftsAutoSave
            case 0x17d348d2: self = .privacyKeyNoPaidMessages
            case 0xff7a571b: self = .privacyKeySavedMusic
            case let id: throw .unknownConstructor(id)
            }
        }

        package func write(to writer: inout TLWriter) {
            switch self {
            case .privacyKeyStatusTimestamp: writer.write(id: 0xbc2eab30)
            case .privacyKeyChatInvite: writer.write(id: 0x500e6dfa)
            case .privacyKeyPhoneCall: writer.write(id: 0x3d662b7b)
            case .privacyKeyPhoneP2P: writer.write(id: 0x39491cc8)
            case .privacyKeyForwards: writer.write(id: 0x69ec56a3)
            case .privacyKeyProfilePhoto: writer.write(id: 0x96151fed)
            case .privacyKeyPhoneNumber: writer.write(id: 0xd19ae46d)
            case .privacyKeyAddedByPhone: writer.write(id: 0x42ffd42b)
            case .privacyKeyVoiceMessages: writer.write(id: 0x0697f414)
            case .privacyKeyAbout: writer.write(id: 0xa486b761)
            case .privacyKeyBirthday: writer.write(id: 0x2000a518)
            case .privacyKeyStarGiftsAutoSave: writer.write(id: 0x2ca4fdf8)
            case .privacyKeyNoPaidMessages: writer.write(id: 0x17d348d2)
            case .privacyKeySavedMusic: writer.write(id: 0xff7a571b)
            }
        }
    }

    /// `PrivacyRule`.
    package enum PrivacyRule: TLValue {
        case privacyValueAllowContacts
        case privacyValueAllowAll
        case privacyValueAllowUsers(PrivacyValueAllowUsers)
        case privacyValueDisallowContacts
        case privacyValueDisallowAll
        case privacyValueDisallowUsers(PrivacyValueDisallowUsers)
        case privacyValueAllowChatParticipants(PrivacyValueAllowChatParticipants)
        case privacyValueDisallowChatParticipants(PrivacyValueDisallowChatParticipants)
        case privacyValueAllowCloseFriends
        case privacyValueAllowPremium
        case privacyValueAllowBots
        case privacyValueDisallowBots

        package init(reading reader: inout TLReader) throws(TLError) {
            switch try reader.readID() {
            case 0xfffe1bac: self = .privacyValueAllowContacts
            case 0x65427b82: self = .privacyValueAllowAll
            case 0xb8905fb2: self = .privacyValueAllowUsers(try PrivacyValueAllowUsers(readingFields: &reader))
            case 0xf888fa1a: self = .privacyValueDisallowContacts
            case 0x8b73e763: self = .privacyValueDisallowAll
            case 0xe4621141: self = .privacyValueDisallowUsers(try PrivacyValueDisallowUsers(readingFields: &reader))
            case 0x6b134e8e: self = .privacyValueAllowChatParticipants(try PrivacyValueAllowChatParticipants(readingFields: &reader))
            case 0x41c87565: self = .privacyValueDisallowChatParticipants(try PrivacyValueDisallowChatParticipants(readingFields: &reader))
            case 0xf7e8d89b: self = .privacyValueAllowCloseFriends
            case 0xece9814b: self = .privacyValueAllowPremium
            case 0x21461b5d: self = .privacyValueAllowBots
            case 0xf6a5f82f: self = .privacyValueDisallowBots
            case let id: throw .unknownConstructor(id)
            }
        }

        package func write(to writer: inout TLWriter) {
            switch self {
            case .privacyValueAllowContacts: writer.write(id: 0xfffe1bac)
            case .privacyValueAllowAll: writer.write(id: 0x65427b82)
            case .privacyValueAllowUsers(let value): value.write(to: &writer)
            case .privacyValueDisallowContacts: writer.write(id: 0xf888fa1a)
            case .privacyValueDisallowAll: writer.write(id: 0x8b73e763)
            case .privacyValueDisallowUsers(let value): value.write(to: &writer)
            case .privacyValueAllowChatParticipants(let value): value.write(to: &writer)
            case .privacyValueDisallowChatParticipants(let value): value.write(to: &writer)
            case .privacyValueAllowCloseFriends: writer.write(id: 0xf7e8d89b)
            case .privacyValueAllowPremium: writer.write(id: 0xece9814b)
            case .privacyValueAllowBots: writer.write(id: 0x21461b5d)
            case .privacyValueDisallowBots: writer.write(id: 0xf6a5f82f)
            }
        }
    }

    /// `privacyValueAllowChatParticipants#6b134e8e`, a `PrivacyRule`.
    package struct PrivacyValueAllowChatParticipants: TLConstructor {
        package var chats: [Int64]

        package static var id: UInt32 { 0x6b134e8e }

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

    /// `privacyValueAllowUsers#b8905fb2`, a `PrivacyRule`.
    package struct PrivacyValueAllowUsers: TLConstructor {
        package var users: [Int64]

        package static var id: UInt32 { 0xb8905fb2 }

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

    /// `privacyValueDisallowChatParticipants#41c87565`, a `PrivacyRule`.
    package struct PrivacyValueDisallowChatParticipants: TLConstructor {
        package var chats: [Int64]

        package static var id: UInt32 { 0x41c87565 }

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

    /// `privacyValueDisallowUsers#e4621141`, a `PrivacyRule`.
    package struct PrivacyValueDisallowUsers: TLConstructor {
        package var users: [Int64]

        package static var id: UInt32 { 0xe4621141 }

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
}
