// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `auth.acceptLoginToken#e894ad4d`, answered by `Authorization`.
    package struct AuthAcceptLoginToken: TLFunction {
        package typealias Answer = Authorization

        package var token: TLBytes

        package static var id: UInt32 { 0xe894ad4d }

        package init(token: TLBytes) {
            self.token = token
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            token = try TLBytes(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            token.write(to: &writer)
        }
    }

    /// `auth.bindTempAuthKey#cdd42a05`, answered by `Bool`.
    package struct AuthBindTempAuthKey: TLFunction {
        package typealias Answer = Bool

        package var permAuthKeyID: Int64
        package var nonce: Int64
        package var expiresAt: Int32
        package var encryptedMessage: TLBytes

        package static var id: UInt32 { 0xcdd42a05 }

        package init(permAuthKeyID: Int64, nonce: Int64, expiresAt: Int32, encryptedMessage: TLBytes) {
            self.permAuthKeyID = permAuthKeyID
            self.nonce = nonce
            self.expiresAt = expiresAt
            self.encryptedMessage = encryptedMessage
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            permAuthKeyID = try Int64(reading: &reader)
            nonce = try Int64(reading: &reader)
            expiresAt = try Int32(reading: &reader)
            encryptedMessage = try TLBytes(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            permAuthKeyID.write(to: &writer)
            nonce.write(to: &writer)
            expiresAt.write(to: &writer)
            encryptedMessage.write(to: &writer)
        }
    }

    /// `auth.cancelCode#1f040578`, answered by `Bool`.
    package struct AuthCancelCode: TLFunction {
        package typealias Answer = Bool

        package var phoneNumber: String
        package var phoneCodeHash: String

        package static var id: UInt32 { 0x1f040578 }

        package init(phoneNumber: String, phoneCodeHash: String) {
            self.phoneNumber = phoneNumber
            self.phoneCodeHash = phoneCodeHash
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            phoneNumber = try String(reading: &reader)
            phoneCodeHash = try String(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            phoneNumber.write(to: &writer)
            phoneCodeHash.write(to: &writer)
        }
    }

    /// `auth.checkPassword#d18b4d16`, answered by `auth.Authorization`.
    package struct AuthCheckPassword: TLFunction {
        package typealias Answer = AuthAuthorization

        package var password: InputCheckPasswordSRP

        package static var id: UInt32 { 0xd18b4d16 }

        package init(password: InputCheckPasswordSRP) {
            self.password = password
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            password = try InputCheckPasswordSRP(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            password.write(to: &writer)
        }
    }

    /// `auth.checkRecoveryPassword#0d36bf79`, answered by `Bool`.
    package struct AuthCheckRecoveryPassword: TLFunction {
        package typealias Answer = Bool

        package var code: String

        package static var id: UInt32 { 0x0d36bf79 }

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

    /// `auth.dropTempAuthKeys#8e48a188`, answered by `Bool`.
    package struct AuthDropTempAuthKeys: TLFunction {
        package typealias Answer = Bool

        package var exceptAuthKeys: [Int64]

        package static var id: UInt32 { 0x8e48a188 }

        package init(exceptAuthKeys: [Int64]) {
            self.exceptAuthKeys = exceptAuthKeys
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            exceptAuthKeys = try [Int64](reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            exceptAuthKeys.write(to: &writer)
        }
    }

    /// `auth.exportAuthorization#e5bfffcd`, answered by `auth.ExportedAuthorization`.
    package struct AuthExportAuthorization: TLFunction {
        package typealias Answer = AuthExportedAuthorization

        package var dcID: Int32

        package static var id: UInt32 { 0xe5bfffcd }

        package init(dcID: Int32) {
            self.dcID = dcID
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            dcID = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            dcID.write(to: &writer)
        }
    }

    /// `auth.exportLoginToken#b7e085fe`, answered by `auth.LoginToken`.
    package struct AuthExportLoginToken: TLFunction {
        package typealias Answer = AuthLoginToken

        package var apiID: Int32
        package var apiHash: String
        package var exceptIDs: [Int64]

        package static var id: UInt32 { 0xb7e085fe }

        package init(apiID: Int32, apiHash: String, exceptIDs: [Int64]) {
            self.apiID = apiID
            self.apiHash = apiHash
            self.exceptIDs = exceptIDs
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            apiID = try Int32(reading: &reader)
            apiHash = try String(reading: &reader)
            exceptIDs = try [Int64](reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            apiID.write(to: &writer)
            apiHash.write(to: &writer)
            exceptIDs.write(to: &writer)
        }
    }

    /// `auth.importAuthorization#a57a7dad`, answered by `auth.Authorization`.
    package struct AuthImportAuthorization: TLFunction {
        package typealias Answer = AuthAuthorization

        package var id: Int64
        package var bytes: TLBytes

        package static var id: UInt32 { 0xa57a7dad }

        package init(id: Int64, bytes: TLBytes) {
            self.id = id
            self.bytes = bytes
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            id = try Int64(reading: &reader)
            bytes = try TLBytes(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            id.write(to: &writer)
            bytes.write(to: &writer)
        }
    }

    /// `auth.importBotAuthorization#67a3ff2c`, answered by `auth.Authorization`.
    package struct AuthImportBotAuthorization: TLFunction {
        package typealias Answer = AuthAuthorization

        package var flags: Int32
        package var apiID: Int32
        package var apiHash: String
        package var botAuthToken: String

        package static var id: UInt32 { 0x67a3ff2c }

        package init(flags: Int32, apiID: Int32, apiHash: String, botAuthToken: String) {
            self.flags = flags
            self.apiID = apiID
            self.apiHash = apiHash
            self.botAuthToken = botAuthToken
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            flags = try Int32(reading: &reader)
            apiID = try Int32(reading: &reader)
            apiHash = try String(reading: &reader)
            botAuthToken = try String(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            flags.write(to: &writer)
            apiID.write(to: &writer)
            apiHash.write(to: &writer)
            botAuthToken.write(to: &writer)
        }
    }

    /// `auth.importLoginToken#95ac5ce4`, answered by `auth.LoginToken`.
    package struct AuthImportLoginToken: TLFunction {
        package typealias Answer = AuthLoginToken

        package var token: TLBytes

        package static var id: UInt32 { 0x95ac5ce4 }

        package init(token: TLBytes) {
            self.token = token
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            token = try TLBytes(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            token.write(to: &writer)
        }
    }

    /// `auth.logOut#3e72ba19`, answered by `auth.LoggedOut`.
    package struct AuthLogOut: TLFunction {
        package typealias Answer = AuthLoggedOut

        package static var id: UInt32 { 0x3e72ba19 }

        package init() {}

        package init(readingFields reader: inout TLReader) throws(TLError) {
        }

        package func writeFields(to writer: inout TLWriter) {
        }
    }

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
