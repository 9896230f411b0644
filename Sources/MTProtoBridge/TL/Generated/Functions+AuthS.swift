// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `auth.sendCode#a677244f`, answered by `auth.SentCode`.
    package struct AuthSendCode: TLFunction {
        package typealias Answer = AuthSentCode

        package var phoneNumber: String
        package var apiID: Int32
        package var apiHash: String
        package var settings: CodeSettings

        package static var id: UInt32 { 0xa677244f }

        package init(phoneNumber: String, apiID: Int32, apiHash: String, settings: CodeSettings) {
            self.phoneNumber = phoneNumber
            self.apiID = apiID
            self.apiHash = apiHash
            self.settings = settings
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            phoneNumber = try String(reading: &reader)
            apiID = try Int32(reading: &reader)
            apiHash = try String(reading: &reader)
            settings = try CodeSettings(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            phoneNumber.write(to: &writer)
            apiID.write(to: &writer)
            apiHash.write(to: &writer)
            settings.write(to: &writer)
        }
    }

    /// `auth.signIn#8d52a951`, answered by `auth.Authorization`.
    package struct AuthSignIn: TLFunction {
        package typealias Answer = AuthAuthorization

        package var phoneNumber: String
        package var phoneCodeHash: String
        package var phoneCode: String?
        package var emailVerification: EmailVerification?

        package static var id: UInt32 { 0x8d52a951 }

        package init(
            phoneNumber: String,
            phoneCodeHash: String,
            phoneCode: String? = nil,
            emailVerification: EmailVerification? = nil
        ) {
            self.phoneNumber = phoneNumber
            self.phoneCodeHash = phoneCodeHash
            self.phoneCode = phoneCode
            self.emailVerification = emailVerification
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            phoneNumber = try String(reading: &reader)
            phoneCodeHash = try String(reading: &reader)
            phoneCode = flags & 0x1 != 0 ? try String(reading: &reader) : nil
            emailVerification = flags & 0x2 != 0 ? try EmailVerification(reading: &reader) : nil
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if phoneCode != nil { flags |= 0x1 }
            if emailVerification != nil { flags |= 0x2 }
            flags.write(to: &writer)
            phoneNumber.write(to: &writer)
            phoneCodeHash.write(to: &writer)
            phoneCode?.write(to: &writer)
            emailVerification?.write(to: &writer)
        }
    }

    /// `auth.signUp#aac7b717`, answered by `auth.Authorization`.
    package struct AuthSignUp: TLFunction {
        package typealias Answer = AuthAuthorization

        package var noJoinedNotifications: Bool
        package var phoneNumber: String
        package var phoneCodeHash: String
        package var firstName: String
        package var lastName: String

        package static var id: UInt32 { 0xaac7b717 }

        package init(
            noJoinedNotifications: Bool = false,
            phoneNumber: String,
            phoneCodeHash: String,
            firstName: String,
            lastName: String
        ) {
            self.noJoinedNotifications = noJoinedNotifications
            self.phoneNumber = phoneNumber
            self.phoneCodeHash = phoneCodeHash
            self.firstName = firstName
            self.lastName = lastName
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            noJoinedNotifications = flags & 0x1 != 0
            phoneNumber = try String(reading: &reader)
            phoneCodeHash = try String(reading: &reader)
            firstName = try String(reading: &reader)
            lastName = try String(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if noJoinedNotifications { flags |= 0x1 }
            flags.write(to: &writer)
            phoneNumber.write(to: &writer)
            phoneCodeHash.write(to: &writer)
            firstName.write(to: &writer)
            lastName.write(to: &writer)
        }
    }
}
