// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `auth.recoverPassword#37096c70`, answered by `auth.Authorization`.
    package struct AuthRecoverPassword: TLFunction {
        package typealias Answer = AuthAuthorization

        package var code: String
        package var newSettings: AccountPasswordInputSettings?

        package static var id: UInt32 { 0x37096c70 }

        package init(code: String, newSettings: AccountPasswordInputSettings? = nil) {
            self.code = code
            self.newSettings = newSettings
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            code = try String(reading: &reader)
            newSettings = flags & 0x1 != 0 ? try AccountPasswordInputSettings(reading: &reader) : nil
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if newSettings != nil { flags |= 0x1 }
            flags.write(to: &writer)
            code.write(to: &writer)
            newSettings?.write(to: &writer)
        }
    }

    /// `auth.requestPasswordRecovery#d897bc66`, answered by `auth.PasswordRecovery`.
    package struct AuthRequestPasswordRecovery: TLFunction {
        package typealias Answer = AuthPasswordRecovery

        package static var id: UInt32 { 0xd897bc66 }

        package init() {}

        package init(readingFields reader: inout TLReader) throws(TLError) {
        }

        package func writeFields(to writer: inout TLWriter) {
        }
    }

    /// `auth.resendCode#cae47523`, answered by `auth.SentCode`.
    package struct AuthResendCode: TLFunction {
        package typealias Answer = AuthSentCode

        package var phoneNumber: String
        package var phoneCodeHash: String
        package var reason: String?

        package static var id: UInt32 { 0xcae47523 }

        package init(phoneNumber: String, phoneCodeHash: String, reason: String? = nil) {
            self.phoneNumber = phoneNumber
            self.phoneCodeHash = phoneCodeHash
            self.reason = reason
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            phoneNumber = try String(reading: &reader)
            phoneCodeHash = try String(reading: &reader)
            reason = flags & 0x1 != 0 ? try String(reading: &reader) : nil
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if reason != nil { flags |= 0x1 }
            flags.write(to: &writer)
            phoneNumber.write(to: &writer)
            phoneCodeHash.write(to: &writer)
            reason?.write(to: &writer)
        }
    }

    /// `auth.resetAuthorizations#9fab0d1a`, answered by `Bool`.
    package struct AuthResetAuthorizations: TLFunction {
        package typealias Answer = Bool

        package static var id: UInt32 { 0x9fab0d1a }

        package init() {}

        package init(readingFields reader: inout TLReader) throws(TLError) {
        }

        package func writeFields(to writer: inout TLWriter) {
        }
    }
}
