// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `req_DH_params#d712e4be`, answered by `Server_DH_Params`.
    package struct ReqDHParams: TLFunction {
        package typealias Answer = ServerDHParams

        package var nonce: TLInt128
        package var serverNonce: TLInt128
        package var p: TLBytes
        package var q: TLBytes
        package var publicKeyFingerprint: Int64
        package var encryptedData: TLBytes

        package static var id: UInt32 { 0xd712e4be }

        package init(
            nonce: TLInt128,
            serverNonce: TLInt128,
            p: TLBytes,
            q: TLBytes,
            publicKeyFingerprint: Int64,
            encryptedData: TLBytes
        ) {
            self.nonce = nonce
            self.serverNonce = serverNonce
            self.p = p
            self.q = q
            self.publicKeyFingerprint = publicKeyFingerprint
            self.encryptedData = encryptedData
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            nonce = try TLInt128(reading: &reader)
            serverNonce = try TLInt128(reading: &reader)
            p = try TLBytes(reading: &reader)
            q = try TLBytes(reading: &reader)
            publicKeyFingerprint = try Int64(reading: &reader)
            encryptedData = try TLBytes(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            nonce.write(to: &writer)
            serverNonce.write(to: &writer)
            p.write(to: &writer)
            q.write(to: &writer)
            publicKeyFingerprint.write(to: &writer)
            encryptedData.write(to: &writer)
        }
    }

    /// `req_pq#60469778`, answered by `ResPQ`.
    package struct ReqPQ: TLFunction {
        package typealias Answer = ResPQ

        package var nonce: TLInt128

        package static var id: UInt32 { 0x60469778 }

        package init(nonce: TLInt128) {
            self.nonce = nonce
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            nonce = try TLInt128(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            nonce.write(to: &writer)
        }
    }

    /// `req_pq_multi#be7e8ef1`, answered by `ResPQ`.
    package struct ReqPQMulti: TLFunction {
        package typealias Answer = ResPQ

        package var nonce: TLInt128

        package static var id: UInt32 { 0xbe7e8ef1 }

        package init(nonce: TLInt128) {
            self.nonce = nonce
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            nonce = try TLInt128(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            nonce.write(to: &writer)
        }
    }

    /// `rpc_drop_answer#58e4a740`, answered by `RpcDropAnswer`.
    package struct RpcDropAnswerCall: TLFunction {
        package typealias Answer = RpcDropAnswer

        package var reqMsgID: Int64

        package static var id: UInt32 { 0x58e4a740 }

        package init(reqMsgID: Int64) {
            self.reqMsgID = reqMsgID
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            reqMsgID = try Int64(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            reqMsgID.write(to: &writer)
        }
    }
}
