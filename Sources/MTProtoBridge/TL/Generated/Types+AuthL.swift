// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
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
}
