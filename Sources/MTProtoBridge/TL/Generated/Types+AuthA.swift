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
}
