// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `dh_gen_fail#a69dae02`, a `Set_client_DH_params_answer`.
    package struct DHGenFail: TLConstructor {
        package var nonce: TLInt128
        package var serverNonce: TLInt128
        package var newNonceHash3: TLInt128

        package static var id: UInt32 { 0xa69dae02 }

        package init(nonce: TLInt128, serverNonce: TLInt128, newNonceHash3: TLInt128) {
            self.nonce = nonce
            self.serverNonce = serverNonce
            self.newNonceHash3 = newNonceHash3
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            nonce = try TLInt128(reading: &reader)
            serverNonce = try TLInt128(reading: &reader)
            newNonceHash3 = try TLInt128(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            nonce.write(to: &writer)
            serverNonce.write(to: &writer)
            newNonceHash3.write(to: &writer)
        }
    }

    /// `dh_gen_ok#3bcbf734`, a `Set_client_DH_params_answer`.
    package struct DHGenOk: TLConstructor {
        package var nonce: TLInt128
        package var serverNonce: TLInt128
        package var newNonceHash1: TLInt128

        package static var id: UInt32 { 0x3bcbf734 }

        package init(nonce: TLInt128, serverNonce: TLInt128, newNonceHash1: TLInt128) {
            self.nonce = nonce
            self.serverNonce = serverNonce
            self.newNonceHash1 = newNonceHash1
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            nonce = try TLInt128(reading: &reader)
            serverNonce = try TLInt128(reading: &reader)
            newNonceHash1 = try TLInt128(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            nonce.write(to: &writer)
            serverNonce.write(to: &writer)
            newNonceHash1.write(to: &writer)
        }
    }

    /// `dh_gen_retry#46dc1fb9`, a `Set_client_DH_params_answer`.
    package struct DHGenRetry: TLConstructor {
        package var nonce: TLInt128
        package var serverNonce: TLInt128
        package var newNonceHash2: TLInt128

        package static var id: UInt32 { 0x46dc1fb9 }

        package init(nonce: TLInt128, serverNonce: TLInt128, newNonceHash2: TLInt128) {
            self.nonce = nonce
            self.serverNonce = serverNonce
            self.newNonceHash2 = newNonceHash2
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            nonce = try TLInt128(reading: &reader)
            serverNonce = try TLInt128(reading: &reader)
            newNonceHash2 = try TLInt128(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            nonce.write(to: &writer)
            serverNonce.write(to: &writer)
            newNonceHash2.write(to: &writer)
        }
    }
}
