// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
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
}
