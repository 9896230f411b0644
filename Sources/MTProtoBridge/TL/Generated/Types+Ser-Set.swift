// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `server_DH_inner_data#b5890dba`, a `Server_DH_inner_data`.
    package struct ServerDHInnerData: TLConstructor {
        package var nonce: TLInt128
        package var serverNonce: TLInt128
        package var g: Int32
        package var dhPrime: TLBytes
        package var gA: TLBytes
        package var serverTime: Int32

        package static var id: UInt32 { 0xb5890dba }

        package init(
            nonce: TLInt128,
            serverNonce: TLInt128,
            g: Int32,
            dhPrime: TLBytes,
            gA: TLBytes,
            serverTime: Int32
        ) {
            self.nonce = nonce
            self.serverNonce = serverNonce
            self.g = g
            self.dhPrime = dhPrime
            self.gA = gA
            self.serverTime = serverTime
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            nonce = try TLInt128(reading: &reader)
            serverNonce = try TLInt128(reading: &reader)
            g = try Int32(reading: &reader)
            dhPrime = try TLBytes(reading: &reader)
            gA = try TLBytes(reading: &reader)
            serverTime = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            nonce.write(to: &writer)
            serverNonce.write(to: &writer)
            g.write(to: &writer)
            dhPrime.write(to: &writer)
            gA.write(to: &writer)
            serverTime.write(to: &writer)
        }
    }

    /// `Server_DH_Params`.
    package enum ServerDHParams: TLValue {
        case serverDHParamsFail(ServerDHParamsFail)
        case serverDHParamsOk(ServerDHParamsOk)

        package init(reading reader: inout TLReader) throws(TLError) {
            switch try reader.readID() {
            case 0x79cb045d: self = .serverDHParamsFail(try ServerDHParamsFail(readingFields: &reader))
            case 0xd0e8075c: self = .serverDHParamsOk(try ServerDHParamsOk(readingFields: &reader))
            case let id: throw .unknownConstructor(id)
            }
        }

        package func write(to writer: inout TLWriter) {
            switch self {
            case .serverDHParamsFail(let value): value.write(to: &writer)
            case .serverDHParamsOk(let value): value.write(to: &writer)
            }
        }
    }

    /// `server_DH_params_fail#79cb045d`, a `Server_DH_Params`.
    package struct ServerDHParamsFail: TLConstructor {
        package var nonce: TLInt128
        package var serverNonce: TLInt128
        package var newNonceHash: TLInt128

        package static var id: UInt32 { 0x79cb045d }

        package init(nonce: TLInt128, serverNonce: TLInt128, newNonceHash: TLInt128) {
            self.nonce = nonce
            self.serverNonce = serverNonce
            self.newNonceHash = newNonceHash
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            nonce = try TLInt128(reading: &reader)
            serverNonce = try TLInt128(reading: &reader)
            newNonceHash = try TLInt128(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            nonce.write(to: &writer)
            serverNonce.write(to: &writer)
            newNonceHash.write(to: &writer)
        }
    }

    /// `server_DH_params_ok#d0e8075c`, a `Server_DH_Params`.
    package struct ServerDHParamsOk: TLConstructor {
        package var nonce: TLInt128
        package var serverNonce: TLInt128
        package var encryptedAnswer: TLBytes

        package static var id: UInt32 { 0xd0e8075c }

        package init(nonce: TLInt128, serverNonce: TLInt128, encryptedAnswer: TLBytes) {
            self.nonce = nonce
            self.serverNonce = serverNonce
            self.encryptedAnswer = encryptedAnswer
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            nonce = try TLInt128(reading: &reader)
            serverNonce = try TLInt128(reading: &reader)
            encryptedAnswer = try TLBytes(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            nonce.write(to: &writer)
            serverNonce.write(to: &writer)
            encryptedAnswer.write(to: &writer)
        }
    }

    /// `Set_client_DH_params_answer`.
    package enum SetClientDHParamsAnswer: TLValue {
        case dhGenOk(DHGenOk)
        case dhGenRetry(DHGenRetry)
        case dhGenFail(DHGenFail)

        package init(reading reader: inout TLReader) throws(TLError) {
            switch try reader.readID() {
            case 0x3bcbf734: self = .dhGenOk(try DHGenOk(readingFields: &reader))
            case 0x46dc1fb9: self = .dhGenRetry(try DHGenRetry(readingFields: &reader))
            case 0xa69dae02: self = .dhGenFail(try DHGenFail(readingFields: &reader))
            case let id: throw .unknownConstructor(id)
            }
        }

        package func write(to writer: inout TLWriter) {
            switch self {
            case .dhGenOk(let value): value.write(to: &writer)
            case .dhGenRetry(let value): value.write(to: &writer)
            case .dhGenFail(let value): value.write(to: &writer)
            }
        }
    }
}
