// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `account.unregisterDevice#6a0d3206`, answered by `Bool`.
    package struct AccountUnregisterDevice: TLFunction {
        package typealias Answer = Bool

        package var tokenType: Int32
        package var token: String
        package var otherUids: [Int64]

        package static var id: UInt32 { 0x6a0d3206 }

        package init(tokenType: Int32, token: String, otherUids: [Int64]) {
            self.tokenType = tokenType
            self.token = token
            self.otherUids = otherUids
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            tokenType = try Int32(reading: &reader)
            token = try String(reading: &reader)
            otherUids = try [Int64](reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            tokenType.write(to: &writer)
            token.write(to: &writer)
            otherUids.write(to: &writer)
        }
    }

    /// `account.updateDeviceLocked#38df3532`, answered by `Bool`.
    package struct AccountUpdateDeviceLocked: TLFunction {
        package typealias Answer = Bool

        package var period: Int32

        package static var id: UInt32 { 0x38df3532 }

        package init(period: Int32) {
            self.period = period
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            period = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            period.write(to: &writer)
        }
    }

    /// `account.updateNotifySettings#84be5b93`, answered by `Bool`.
    package struct AccountUpdateNotifySettings: TLFunction {
        package typealias Answer = Bool

        package var peer: InputNotifyPeer
        package var settings: InputPeerNotifySettings

        package static var id: UInt32 { 0x84be5b93 }

        package init(peer: InputNotifyPeer, settings: InputPeerNotifySettings) {
            self.peer = peer
            self.settings = settings
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            peer = try InputNotifyPeer(reading: &reader)
            settings = try InputPeerNotifySettings(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            peer.write(to: &writer)
            settings.write(to: &writer)
        }
    }

    /// `account.updatePasswordSettings#a59b102f`, answered by `Bool`.
    package struct AccountUpdatePasswordSettings: TLFunction {
        package typealias Answer = Bool

        package var password: InputCheckPasswordSRP
        package var newSettings: AccountPasswordInputSettings

        package static var id: UInt32 { 0xa59b102f }

        package init(password: InputCheckPasswordSRP, newSettings: AccountPasswordInputSettings) {
            self.password = password
            self.newSettings = newSettings
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            password = try InputCheckPasswordSRP(reading: &reader)
            newSettings = try AccountPasswordInputSettings(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            password.write(to: &writer)
            newSettings.write(to: &writer)
        }
    }

    /// `account.updateProfile#78515775`, answered by `User`.
    package struct AccountUpdateProfile: TLFunction {
        package typealias Answer = User

        package var firstName: String?
        package var lastName: String?
        package var about: String?

        package static var id: UInt32 { 0x78515775 }

        package init(firstName: String? = nil, lastName: String? = nil, about: String? = nil) {
            self.firstName = firstName
            self.lastName = lastName
            self.about = about
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            firstName = flags & 0x1 != 0 ? try String(reading: &reader) : nil
            lastName = flags & 0x2 != 0 ? try String(reading: &reader) : nil
            about = flags & 0x4 != 0 ? try String(reading: &reader) : nil
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if firstName != nil { flags |= 0x1 }
            if lastName != nil { flags |= 0x2 }
            if about != nil { flags |= 0x4 }
            flags.write(to: &writer)
            firstName?.write(to: &writer)
            lastName?.write(to: &writer)
            about?.write(to: &writer)
        }
    }

    /// `account.updateStatus#6628562c`, answered by `Bool`.
    package struct AccountUpdateStatus: TLFunction {
        package typealias Answer = Bool

        package var offline: Bool

        package static var id: UInt32 { 0x6628562c }

        package init(offline: Bool) {
            self.offline = offline
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            offline = try Bool(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            offline.write(to: &writer)
        }
    }

    /// `account.updateUsername#3e0bdd7c`, answered by `User`.
    package struct AccountUpdateUsername: TLFunction {
        package typealias Answer = User

        package var username: String

        package static var id: UInt32 { 0x3e0bdd7c }

        package init(username: String) {
            self.username = username
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            username = try String(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            username.write(to: &writer)
        }
    }
}
