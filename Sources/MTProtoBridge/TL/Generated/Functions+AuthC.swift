// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
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
}
