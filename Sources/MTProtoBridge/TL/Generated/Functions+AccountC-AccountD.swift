// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `account.cancelPasswordEmail#c1cbd5b6`, answered by `Bool`.
    package struct AccountCancelPasswordEmail: TLFunction {
        package typealias Answer = Bool

        package static var id: UInt32 { 0xc1cbd5b6 }

        package init() {}

        package init(readingFields reader: inout TLReader) throws(TLError) {
        }

        package func writeFields(to writer: inout TLWriter) {
        }
    }

    /// `account.changeAuthorizationSettings#40f48462`, answered by `Bool`.
    package struct AccountChangeAuthorizationSettings: TLFunction {
        package typealias Answer = Bool

        package var confirmed: Bool
        package var hash: Int64
        package var encryptedRequestsDisabled: Bool?
        package var callRequestsDisabled: Bool?

        package static var id: UInt32 { 0x40f48462 }

        package init(
            confirmed: Bool = false,
            hash: Int64,
            encryptedRequestsDisabled: Bool? = nil,
            callRequestsDisabled: Bool? = nil
        ) {
            self.confirmed = confirmed
            self.hash = hash
            self.encryptedRequestsDisabled = encryptedRequestsDisabled
            self.callRequestsDisabled = callRequestsDisabled
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            confirmed = flags & 0x8 != 0
            hash = try Int64(reading: &reader)
            encryptedRequestsDisabled = flags & 0x1 != 0 ? try Bool(reading: &reader) : nil
            callRequestsDisabled = flags & 0x2 != 0 ? try Bool(reading: &reader) : nil
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if confirmed { flags |= 0x8 }
            if encryptedRequestsDisabled != nil { flags |= 0x1 }
            if callRequestsDisabled != nil { flags |= 0x2 }
            flags.write(to: &writer)
            hash.write(to: &writer)
            encryptedRequestsDisabled?.write(to: &writer)
            callRequestsDisabled?.write(to: &writer)
        }
    }

    /// `account.changePhone#70c32edb`, answered by `User`.
    package struct AccountChangePhone: TLFunction {
        package typealias Answer = User

        package var phoneNumber: String
        package var phoneCodeHash: String
        package var phoneCode: String

        package static var id: UInt32 { 0x70c32edb }

        package init(phoneNumber: String, phoneCodeHash: String, phoneCode: String) {
            self.phoneNumber = phoneNumber
            self.phoneCodeHash = phoneCodeHash
            self.phoneCode = phoneCode
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            phoneNumber = try String(reading: &reader)
            phoneCodeHash = try String(reading: &reader)
            phoneCode = try String(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            phoneNumber.write(to: &writer)
            phoneCodeHash.write(to: &writer)
            phoneCode.write(to: &writer)
        }
    }

    /// `account.checkUsername#2714d86c`, answered by `Bool`.
    package struct AccountCheckUsername: TLFunction {
        package typealias Answer = Bool

        package var username: String

        package static var id: UInt32 { 0x2714d86c }

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

    /// `account.confirmPasswordEmail#8fdf1920`, answered by `Bool`.
    package struct AccountConfirmPasswordEmail: TLFunction {
        package typealias Answer = Bool

        package var code: String

        package static var id: UInt32 { 0x8fdf1920 }

        package init(code: String) {
            self.code = code
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            code = try String(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            code.write(to: &writer)
        }
    }

    /// `account.declinePasswordReset#4c9409f6`, answered by `Bool`.
    package struct AccountDeclinePasswordReset: TLFunction {
        package typealias Answer = Bool

        package static var id: UInt32 { 0x4c9409f6 }

        package init() {}

        package init(readingFields reader: inout TLReader) throws(TLError) {
        }

        package func writeFields(to writer: inout TLWriter) {
        }
    }

    /// `account.deleteAccount#a2c0cf74`, answered by `Bool`.
    package struct AccountDeleteAccount: TLFunction {
        package typealias Answer = Bool

        package var reason: String
        package var password: InputCheckPasswordSRP?

        package static var id: UInt32 { 0xa2c0cf74 }

        package init(reason: String, password: InputCheckPasswordSRP? = nil) {
            self.reason = reason
            self.password = password
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            reason = try String(reading: &reader)
            password = flags & 0x1 != 0 ? try InputCheckPasswordSRP(reading: &reader) : nil
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if password != nil { flags |= 0x1 }
            flags.write(to: &writer)
            reason.write(to: &writer)
            password?.write(to: &writer)
        }
    }
}
