// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
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
}
