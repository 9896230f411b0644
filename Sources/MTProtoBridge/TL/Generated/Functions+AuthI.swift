// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
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
}
