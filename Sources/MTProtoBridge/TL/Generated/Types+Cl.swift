// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `client_DH_inner_data#6643b654`, a `Client_DH_Inner_Data`.
    package struct ClientDHInnerData: TLConstructor {
        package var nonce: TLInt128
        package var serverNonce: TLInt128
        package var retryID: Int64
        package var gB: TLBytes

        package static var id: UInt32 { 0x6643b654 }

        package init(nonce: TLInt128, serverNonce: TLInt128, retryID: Int64, gB: TLBytes) {
            self.nonce = nonce
            self.serverNonce = serverNonce
            self.retryID = retryID
            self.gB = gB
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            nonce = try TLInt128(reading: &reader)
            serverNonce = try TLInt128(reading: &reader)
            retryID = try Int64(reading: &reader)
            gB = try TLBytes(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            nonce.write(to: &writer)
            serverNonce.write(to: &writer)
            retryID.write(to: &writer)
            gB.write(to: &writer)
        }
    }
}
