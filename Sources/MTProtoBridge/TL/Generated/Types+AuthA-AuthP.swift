// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `auth.Authorization`.
    package enum AuthAuthorization: TLValue {
        case authorization(AuthAuthorizationFields)
        case authorizationSignUpRequired(AuthAuthorizationSignUpRequired)

        package init(reading reader: inout TLReader) throws(TLError) {
            switch try reader.readID() {
            case 0x2ea2c0d4: self = .authorization(try AuthAuthorizationFields(readingFields: &reader))
            case 0x44747e9a: self = .authorizationSignUpRequired(try AuthAuthorizationSignUpRequired(readingFields: &reader))
            case let id: throw .unknownConstructor(id)
            }
        }

        package func write(to writer: inout TLWriter) {
            switch self {
            case .authorization(let value): value.write(to: &writer)
            case .authorizationSignUpRequired(let value): value.write(to: &writer)
            }
        }
    }

    /// `auth.authorization#2ea2c0d4`, a `auth.Authorization`.
    package struct AuthAuthorizationFields: TLConstructor {
        package var setupPasswordRequired: Bool
        package var otherwiseReloginDays: Int32?
        package var tmpSessions: Int32?
        package var futureAuthToken: TLBytes?
        package var user: User

        package static var id: UInt32 { 0x2ea2c0d4 }

        package init(
            setupPasswordRequired: Bool = false,
            otherwiseReloginDays: Int32? = nil,
            tmpSessions: Int32? = nil,
            futureAuthToken: TLBytes? = nil,
            user: User
        ) {
            self.setupPasswordRequired = setupPasswordRequired
            self.otherwiseReloginDays = otherwiseReloginDays
            self.tmpSessions = tmpSessions
            self.futureAuthToken = futureAuthToken
            self.user = user
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            setupPasswordRequired = flags & 0x2 != 0
            otherwiseReloginDays = flags & 0x2 != 0 ? try Int32(reading: &reader) : nil
            tmpSessions = flags & 0x1 != 0 ? try Int32(reading: &reader) : nil
            futureAuthToken = flags & 0x4 != 0 ? try TLBytes(reading: &reader) : nil
            user = try User(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if otherwiseReloginDays != nil { flags |= 0x2 }
            if tmpSessions != nil { flags |= 0x1 }
            if futureAuthToken != nil { flags |= 0x4 }
            flags.write(to: &writer)
            otherwiseReloginDays?.write(to: &writer)
            tmpSessions?.write(to: &writer)
            futureAuthToken?.write(to: &writer)
            user.write(to: &writer)
        }
    }

    /// `auth.authorizationSignUpRequired#44747e9a`, a `auth.Authorization`.
    package struct AuthAuthorizationSignUpRequired: TLConstructor {
        package var termsOfService: HelpTermsOfService?

        package static var id: UInt32 { 0x44747e9a }

        package init(termsOfService: HelpTermsOfService? = nil) {
            self.termsOfService = termsOfService
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            termsOfService = flags & 0x1 != 0 ? try HelpTermsOfService(reading: &reader) : nil
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if termsOfService != nil { flags |= 0x1 }
            flags.write(to: &writer)
            termsOfService?.write(to: &writer)
        }
    }

    /// `auth.CodeType`.
    package enum AuthCodeType: TLValue {
        case codeTypeSms
        case codeTypeCall
        case codeTypeFlashCall
        case codeTypeMissedCall
        case codeTypeFragmentSms

        package init(reading reader: inout TLReader) throws(TLError) {
            switch try reader.readID() {
            case 0x72a3158c: self = .codeTypeSms
            case 0x741cd3e3: self = .codeTypeCall
            case 0x226ccefb: self = .codeTypeFlashCall
            case 0xd61ad6ee: self = .codeTypeMissedCall
            case 0x06ed998c: self = .codeTypeFragmentSms
            case let id: throw .unknownConstructor(id)
            }
        }

        package func write(to writer: inout TLWriter) {
            switch self {
            case .codeTypeSms: writer.write(id: 0x72a3158c)
            case .codeTypeCall: writer.write(id: 0x741cd3e3)
            case .codeTypeFlashCall: writer.write(id: 0x226ccefb)
            case .codeTypeMissedCall: writer.write(id: 0xd61ad6ee)
            case .codeTypeFragmentSms: writer.write(id: 0x06ed998c)
            }
        }
    }

    /// `auth.exportedAuthorization#b434e2b8`, a `auth.ExportedAuthorization`.
    package struct AuthExportedAuthorization: TLConstructor {
        package var id: Int64
        package var bytes: TLBytes

        package static var id: UInt32 { 0xb434e2b8 }

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

    /// `auth.loggedOut#c3a2835f`, a `auth.LoggedOut`.
    package struct AuthLoggedOut: TLConstructor {
        package var futureAuthToken: TLBytes?

        package static var id: UInt32 { 0xc3a2835f }

        package init(futureAuthToken: TLBytes? = nil) {
            self.futureAuthToken = futureAuthToken
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            futureAuthToken = flags & 0x1 != 0 ? try TLBytes(reading: &reader) : nil
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if futureAuthToken != nil { flags |= 0x1 }
            flags.write(to: &writer)
            futureAuthToken?.write(to: &writer)
        }
    }

    /// `auth.LoginToken`.
    package enum AuthLoginToken: TLValue {
        case loginToken(AuthLoginTokenFields)
        case loginTokenMigrateTo(AuthLoginTokenMigrateTo)
        case loginTokenSuccess(AuthLoginTokenSuccess)

        package init(reading reader: inout TLReader) throws(TLError) {
            switch try reader.readID() {
            case 0x629f1980: self = .loginToken(try AuthLoginTokenFields(readingFields: &reader))
            case 0x068e9916: self = .loginTokenMigrateTo(try AuthLoginTokenMigrateTo(readingFields: &reader))
            case 0x390d5c5e: self = .loginTokenSuccess(try AuthLoginTokenSuccess(readingFields: &reader))
            case let id: throw .unknownConstructor(id)
            }
        }

        package func write(to writer: inout TLWriter) {
            switch self {
            case .loginToken(let value): value.write(to: &writer)
            case .loginTokenMigrateTo(let value): value.write(to: &writer)
            case .loginTokenSuccess(let value): value.write(to: &writer)
            }
        }
    }

    /// `auth.loginToken#629f1980`, a `auth.LoginToken`.
    package struct AuthLoginTokenFields: TLConstructor {
        package var expires: Int32
        package var token: TLBytes

        package static var id: UInt32 { 0x629f1980 }

        package init(expires: Int32, token: TLBytes) {
            self.expires = expires
            self.token = token
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            expires = try Int32(reading: &reader)
            token = try TLBytes(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            expires.write(to: &writer)
            token.write(to: &writer)
        }
    }

    /// `auth.loginTokenMigrateTo#068e9916`, a `auth.LoginToken`.
    package struct AuthLoginTokenMigrateTo: TLConstructor {
        package var dcID: Int32
        package var token: TLBytes

        package static var id: UInt32 { 0x068e9916 }

        package init(dcID: Int32, token: TLBytes) {
            self.dcID = dcID
            self.token = token
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            dcID = try Int32(reading: &reader)
            token = try TLBytes(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            dcID.write(to: &writer)
            token.write(to: &writer)
        }
    }

    /// `auth.loginTokenSuccess#390d5c5e`, a `auth.LoginToken`.
    package struct AuthLoginTokenSuccess: TLConstructor {
        package var authorization: AuthAuthorization

        package static var id: UInt32 { 0x390d5c5e }

        package init(authorization: AuthAuthorization) {
            self.authorization = authorization
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            authorization = try AuthAuthorization(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            authorization.write(to: &writer)
        }
    }

    /// `auth.passwordRecovery#137948a5`, a `auth.PasswordRecovery`.
    package struct AuthPasswordRecovery: TLConstructor {
        package var emailPattern: String

        package static var id: UInt32 { 0x137948a5 }

        package init(emailPattern: String) {
            self.emailPattern = emailPattern
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            emailPattern = try String(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            emailPattern.write(to: &writer)
        }
    }
}
