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

    /// `dataJSON#7d748d04`, a `DataJSON`.
    package struct DataJSON: TLConstructor {
        package var data: String

        package static var id: UInt32 { 0x7d748d04 }

        package init(data: String) {
            self.data = data
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            data = try String(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            data.write(to: &writer)
        }
    }

    /// `dcOption#18b7a10d`, a `DcOption`.
    package struct DcOption: TLConstructor {
        package var ipv6: Bool
        package var mediaOnly: Bool
        package var tcpoOnly: Bool
        package var cdn: Bool
        package var `static`: Bool
        package var thisPortOnly: Bool
        package var id: Int32
        package var ipAddress: String
        package var port: Int32
        package var secret: TLBytes?

        package static var id: UInt32 { 0x18b7a10d }

        package init(
            ipv6: Bool = false,
            mediaOnly: Bool = false,
            tcpoOnly: Bool = false,
            cdn: Bool = false,
            `static`: Bool = false,
            thisPortOnly: Bool = false,
            id: Int32,
            ipAddress: String,
            port: Int32,
            secret: TLBytes? = nil
        ) {
            self.ipv6 = ipv6
            self.mediaOnly = mediaOnly
            self.tcpoOnly = tcpoOnly
            self.cdn = cdn
            self.`static` = `static`
            self.thisPortOnly = thisPortOnly
            self.id = id
            self.ipAddress = ipAddress
            self.port = port
            self.secret = secret
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            ipv6 = flags & 0x1 != 0
            mediaOnly = flags & 0x2 != 0
            tcpoOnly = flags & 0x4 != 0
            cdn = flags & 0x8 != 0
            `static` = flags & 0x10 != 0
            thisPortOnly = flags & 0x20 != 0
            id = try Int32(reading: &reader)
            ipAddress = try String(reading: &reader)
            port = try Int32(reading: &reader)
            secret = flags & 0x400 != 0 ? try TLBytes(reading: &reader) : nil
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if ipv6 { flags |= 0x1 }
            if mediaOnly { flags |= 0x2 }
            if tcpoOnly { flags |= 0x4 }
            if cdn { flags |= 0x8 }
            if `static` { flags |= 0x10 }
            if thisPortOnly { flags |= 0x20 }
            if secret != nil { flags |= 0x400 }
            flags.write(to: &writer)
            id.write(to: &writer)
            ipAddress.write(to: &writer)
            port.write(to: &writer)
            secret?.write(to: &writer)
        }
    }

    /// `defaultHistoryTTL#43b46b20`, a `DefaultHistoryTTL`.
    package struct DefaultHistoryTTL: TLConstructor {
        package var period: Int32

        package static var id: UInt32 { 0x43b46b20 }

        package init(period: Int32) {
            self.period = period
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            period = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            period.write(to: &writer)
        }
    }

    /// `DestroyAuthKeyRes`.
    package enum DestroyAuthKeyRes: TLValue {
        case destroyAuthKeyOk
        case destroyAuthKeyNone
        case destroyAuthKeyFail

        package init(reading reader: inout TLReader) throws(TLError) {
            switch try reader.readID() {
            case 0xf660e1d4: self = .destroyAuthKeyOk
            case 0x0a9f2259: self = .destroyAuthKeyNone
            case 0xea109b13: self = .destroyAuthKeyFail
            case let id: throw .unknownConstructor(id)
            }
        }

        package func write(to writer: inout TLWriter) {
            switch self {
            case .destroyAuthKeyOk: writer.write(id: 0xf660e1d4)
            case .destroyAuthKeyNone: writer.write(id: 0x0a9f2259)
            case .destroyAuthKeyFail: writer.write(id: 0xea109b13)
            }
        }
    }

    /// `destroy_session_none#62d350c9`, a `DestroySessionRes`.
    package struct DestroySessionNone: TLConstructor {
        package var sessionID: Int64

        package static var id: UInt32 { 0x62d350c9 }

        package init(sessionID: Int64) {
            self.sessionID = sessionID
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            sessionID = try Int64(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            sessionID.write(to: &writer)
        }
    }

    /// `destroy_session_ok#e22045fc`, a `DestroySessionRes`.
    package struct DestroySessionOk: TLConstructor {
        package var sessionID: Int64

        package static var id: UInt32 { 0xe22045fc }

        package init(sessionID: Int64) {
            self.sessionID = sessionID
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            sessionID = try Int64(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            sessionID.write(to: &writer)
        }
    }

    /// `DestroySessionRes`.
    package enum DestroySessionRes: TLValue {
        case destroySessionOk(DestroySessionOk)
        case destroySessionNone(DestroySessionNone)

        package init(reading reader: inout TLReader) throws(TLError) {
            switch try reader.readID() {
            case 0xe22045fc: self = .destroySessionOk(try DestroySessionOk(readingFields: &reader))
            case 0x62d350c9: self = .destroySessionNone(try DestroySessionNone(readingFields: &reader))
            case let id: throw .unknownConstructor(id)
            }
        }

        package func write(to writer: inout TLWriter) {
            switch self {
            case .destroySessionOk(let value): value.write(to: &writer)
            case .destroySessionNone(let value): value.write(to: &writer)
            }
        }
    }
}
