// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `UserProfilePhoto`.
    package enum UserProfilePhoto: TLValue {
        case userProfilePhotoEmpty
        case userProfilePhoto(UserProfilePhotoFields)

        package init(reading reader: inout TLReader) throws(TLError) {
            switch try reader.readID() {
            case 0x4f11bae1: self = .userProfilePhotoEmpty
            case 0x82d1f706: self = .userProfilePhoto(try UserProfilePhotoFields(readingFields: &reader))
            case let id: throw .unknownConstructor(id)
            }
        }

        package func write(to writer: inout TLWriter) {
            switch self {
            case .userProfilePhotoEmpty: writer.write(id: 0x4f11bae1)
            case .userProfilePhoto(let value): value.write(to: &writer)
            }
        }
    }

    /// `userProfilePhoto#82d1f706`, a `UserProfilePhoto`.
    package struct UserProfilePhotoFields: TLConstructor {
        package var hasVideo: Bool
        package var personal: Bool
        package var photoID: Int64
        package var strippedThumb: TLBytes?

        package static var id: UInt32 { 0x82d1f706 }

        package init(
            hasVideo: Bool = false,
            personal: Bool = false,
            photoID: Int64,
            strippedThumb: TLBytes? = nil
        ) {
            self.hasVideo = hasVideo
            self.personal = personal
            self.photoID = photoID
            self.strippedThumb = strippedThumb
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            hasVideo = flags & 0x1 != 0
            personal = flags & 0x4 != 0
            photoID = try Int64(reading: &reader)
            strippedThumb = flags & 0x2 != 0 ? try TLBytes(reading: &reader) : nil
            _ = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if hasVideo { flags |= 0x1 }
            if personal { flags |= 0x4 }
            if strippedThumb != nil { flags |= 0x2 }
            flags.write(to: &writer)
            photoID.write(to: &writer)
            strippedThumb?.write(to: &writer)
            writer.dc.write(to: &writer)
        }
    }

    /// `UserStatus`.
    package enum UserStatus: TLValue {
        case userStatusEmpty
        case userStatusOnline(UserStatusOnline)
        case userStatusOffline(UserStatusOffline)
        case userStatusRecently(UserStatusRecently)
        case userStatusLastWeek(UserStatusLastWeek)
        case userStatusLastMonth(UserStatusLastMonth)

        package init(reading reader: inout TLReader) throws(TLError) {
            switch try reader.readID() {
            case 0x09d05049: self = .userStatusEmpty
            case 0xedb93949: self = .userStatusOnline(try UserStatusOnline(readingFields: &reader))
            case 0x008c703f: self = .userStatusOffline(try UserStatusOffline(readingFields: &reader))
            case 0x7b197dc8: self = .userStatusRecently(try UserStatusRecently(readingFields: &reader))
            case 0x541a1d1a: self = .userStatusLastWeek(try UserStatusLastWeek(readingFields: &reader))
            case 0x65899777: self = .userStatusLastMonth(try UserStatusLastMonth(readingFields: &reader))
            case let id: throw .unknownConstructor(id)
            }
        }

        package func write(to writer: inout TLWriter) {
            switch self {
            case .userStatusEmpty: writer.write(id: 0x09d05049)
            case .userStatusOnline(let value): value.write(to: &writer)
            case .userStatusOffline(let value): value.write(to: &writer)
            case .userStatusRecently(let value): value.write(to: &writer)
            case .userStatusLastWeek(let value): value.write(to: &writer)
            case .userStatusLastMonth(let value): value.write(to: &writer)
            }
        }
    }

    /// `userStatusLastMonth#65899777`, a `UserStatus`.
    package struct UserStatusLastMonth: TLConstructor {
        package var byMe: Bool

        package static var id: UInt32 { 0x65899777 }

        package init(byMe: Bool = false) {
            self.byMe = byMe
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            byMe = flags & 0x1 != 0
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if byMe { flags |= 0x1 }
            flags.write(to: &writer)
        }
    }

    /// `userStatusLastWeek#541a1d1a`, a `UserStatus`.
    package struct UserStatusLastWeek: TLConstructor {
        package var byMe: Bool

        package static var id: UInt32 { 0x541a1d1a }

        package init(byMe: Bool = false) {
            self.byMe = byMe
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            byMe = flags & 0x1 != 0
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if byMe { flags |= 0x1 }
            flags.write(to: &writer)
        }
    }

    /// `userStatusOffline#008c703f`, a `UserStatus`.
    package struct UserStatusOffline: TLConstructor {
        package var wasOnline: Int32

        package static var id: UInt32 { 0x008c703f }

        package init(wasOnline: Int32) {
            self.wasOnline = wasOnline
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            wasOnline = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            wasOnline.write(to: &writer)
        }
    }

    /// `userStatusOnline#edb93949`, a `UserStatus`.
    package struct UserStatusOnline: TLConstructor {
        package var expires: Int32

        package static var id: UInt32 { 0xedb93949 }

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

    /// `userStatusRecently#7b197dc8`, a `UserStatus`.
    package struct UserStatusRecently: TLConstructor {
        package var byMe: Bool

        package static var id: UInt32 { 0x7b197dc8 }

        package init(byMe: Bool = false) {
            self.byMe = byMe
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            byMe = flags & 0x1 != 0
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if byMe { flags |= 0x1 }
            flags.write(to: &writer)
        }
    }

    /// `username#b4073647`, a `Username`.
    package struct Username: TLConstructor {
        package var editable: Bool
        package var active: Bool
        package var username: String

        package static var id: UInt32 { 0xb4073647 }

        package init(editable: Bool = false, active: Bool = false, username: String) {
            self.editable = editable
            self.active = active
            self.username = username
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            editable = flags & 0x1 != 0
            active = flags & 0x2 != 0
            username = try String(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if editable { flags |= 0x1 }
            if active { flags |= 0x2 }
            flags.write(to: &writer)
            username.write(to: &writer)
        }
    }

    /// `users.userFull#3b6d152e`, a `users.UserFull`.
    package struct UsersUserFull: TLConstructor {
        package var fullUser: UserFull
        package var chats: [Chat]
        package var users: [User]

        package static var id: UInt32 { 0x3b6d152e }

        package init(fullUser: UserFull, chats: [Chat], users: [User]) {
            self.fullUser = fullUser
            self.chats = chats
            self.users = users
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            fullUser = try UserFull(reading: &reader)
            chats = try [Chat](reading: &reader)
            users = try [User](reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            fullUser.write(to: &writer)
            chats.write(to: &writer)
            users.write(to: &writer)
        }
    }
}
