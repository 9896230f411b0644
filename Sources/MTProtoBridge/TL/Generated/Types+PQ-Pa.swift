// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `P_Q_inner_data`.
    package enum PQInnerData: TLValue {
        indirect case pQInnerData(PQInnerDataFields)
        indirect case pQInnerDataDC(PQInnerDataDC)
        indirect case pQInnerDataTemp(PQInnerDataTemp)
        indirect case pQInnerDataTempDC(PQInnerDataTempDC)

        package init(reading reader: inout TLReader) throws(TLError) {
            switch try reader.readID() {
            case 0x83c95aec: self = .pQInnerData(try PQInnerDataFields(readingFields: &reader))
            case 0xa9f55f95: self = .pQInnerDataDC(try PQInnerDataDC(readingFields: &reader))
            case 0x3c6a84d4: self = .pQInnerDataTemp(try PQInnerDataTemp(readingFields: &reader))
            case 0x56fddf88: self = .pQInnerDataTempDC(try PQInnerDataTempDC(readingFields: &reader))
            case let id: throw .unknownConstructor(id)
            }
        }

        package func write(to writer: inout TLWriter) {
            switch self {
            case .pQInnerData(let value): value.write(to: &writer)
            case .pQInnerDataDC(let value): value.write(to: &writer)
            case .pQInnerDataTemp(let value): value.write(to: &writer)
            case .pQInnerDataTempDC(let value): value.write(to: &writer)
            }
        }
    }

    /// `p_q_inner_data_dc#a9f55f95`, a `P_Q_inner_data`.
    package struct PQInnerDataDC: TLConstructor {
        package var pq: TLBytes
        package var p: TLBytes
        package var q: TLBytes
        package var nonce: TLInt128
        package var serverNonce: TLInt128
        package var newNonce: TLInt256
        package var dc: Int32

        package static var id: UInt32 { 0xa9f55f95 }

        package init(
            pq: TLBytes,
            p: TLBytes,
            q: TLBytes,
            nonce: TLInt128,
            serverNonce: TLInt128,
            newNonce: TLInt256,
            dc: Int32
        ) {
            self.pq = pq
            self.p = p
            self.q = q
            self.nonce = nonce
            self.serverNonce = serverNonce
            self.newNonce = newNonce
            self.dc = dc
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            pq = try TLBytes(reading: &reader)
            p = try TLBytes(reading: &reader)
            q = try TLBytes(reading: &reader)
            nonce = try TLInt128(reading: &reader)
            serverNonce = try TLInt128(reading: &reader)
            newNonce = try TLInt256(reading: &reader)
            dc = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            pq.write(to: &writer)
            p.write(to: &writer)
            q.write(to: &writer)
            nonce.write(to: &writer)
            serverNonce.write(to: &writer)
            newNonce.write(to: &writer)
            dc.write(to: &writer)
        }
    }

    /// `p_q_inner_data#83c95aec`, a `P_Q_inner_data`.
    package struct PQInnerDataFields: TLConstructor {
        package var pq: TLBytes
        package var p: TLBytes
        package var q: TLBytes
        package var nonce: TLInt128
        package var serverNonce: TLInt128
        package var newNonce: TLInt256

        package static var id: UInt32 { 0x83c95aec }

        package init(
            pq: TLBytes,
            p: TLBytes,
            q: TLBytes,
            nonce: TLInt128,
            serverNonce: TLInt128,
            newNonce: TLInt256
        ) {
            self.pq = pq
            self.p = p
            self.q = q
            self.nonce = nonce
            self.serverNonce = serverNonce
            self.newNonce = newNonce
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            pq = try TLBytes(reading: &reader)
            p = try TLBytes(reading: &reader)
            q = try TLBytes(reading: &reader)
            nonce = try TLInt128(reading: &reader)
            serverNonce = try TLInt128(reading: &reader)
            newNonce = try TLInt256(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            pq.write(to: &writer)
            p.write(to: &writer)
            q.write(to: &writer)
            nonce.write(to: &writer)
            serverNonce.write(to: &writer)
            newNonce.write(to: &writer)
        }
    }

    /// `p_q_inner_data_temp#3c6a84d4`, a `P_Q_inner_data`.
    package struct PQInnerDataTemp: TLConstructor {
        package var pq: TLBytes
        package var p: TLBytes
        package var q: TLBytes
        package var nonce: TLInt128
        package var serverNonce: TLInt128
        package var newNonce: TLInt256
        package var expiresIn: Int32

        package static var id: UInt32 { 0x3c6a84d4 }

        package init(
            pq: TLBytes,
            p: TLBytes,
            q: TLBytes,
            nonce: TLInt128,
            serverNonce: TLInt128,
            newNonce: TLInt256,
            expiresIn: Int32
        ) {
            self.pq = pq
            self.p = p
            self.q = q
            self.nonce = nonce
            self.serverNonce = serverNonce
            self.newNonce = newNonce
            self.expiresIn = expiresIn
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            pq = try TLBytes(reading: &reader)
            p = try TLBytes(reading: &reader)
            q = try TLBytes(reading: &reader)
            nonce = try TLInt128(reading: &reader)
            serverNonce = try TLInt128(reading: &reader)
            newNonce = try TLInt256(reading: &reader)
            expiresIn = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            pq.write(to: &writer)
            p.write(to: &writer)
            q.write(to: &writer)
            nonce.write(to: &writer)
            serverNonce.write(to: &writer)
            newNonce.write(to: &writer)
            expiresIn.write(to: &writer)
        }
    }

    /// `p_q_inner_data_temp_dc#56fddf88`, a `P_Q_inner_data`.
    package struct PQInnerDataTempDC: TLConstructor {
        package var pq: TLBytes
        package var p: TLBytes
        package var q: TLBytes
        package var nonce: TLInt128
        package var serverNonce: TLInt128
        package var newNonce: TLInt256
        package var dc: Int32
        package var expiresIn: Int32

        package static var id: UInt32 { 0x56fddf88 }

        package init(
            pq: TLBytes,
            p: TLBytes,
            q: TLBytes,
            nonce: TLInt128,
            serverNonce: TLInt128,
            newNonce: TLInt256,
            dc: Int32,
            expiresIn: Int32
        ) {
            self.pq = pq
            self.p = p
            self.q = q
            self.nonce = nonce
            self.serverNonce = serverNonce
            self.newNonce = newNonce
            self.dc = dc
            self.expiresIn = expiresIn
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            pq = try TLBytes(reading: &reader)
            p = try TLBytes(reading: &reader)
            q = try TLBytes(reading: &reader)
            nonce = try TLInt128(reading: &reader)
            serverNonce = try TLInt128(reading: &reader)
            newNonce = try TLInt256(reading: &reader)
            dc = try Int32(reading: &reader)
            expiresIn = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            pq.write(to: &writer)
            p.write(to: &writer)
            q.write(to: &writer)
            nonce.write(to: &writer)
            serverNonce.write(to: &writer)
            newNonce.write(to: &writer)
            dc.write(to: &writer)
            expiresIn.write(to: &writer)
        }
    }

    /// `PasswordKdfAlgo`.
    package enum PasswordKdfAlgo: TLValue {
        case passwordKdfAlgoUnknown
        indirect case passwordKdfAlgoSHA256SHA256PBKDF2HMACSHA512iter100000SHA256ModPow(PasswordKdfAlgoSHA256SHA256PBKDF2HMACSHA512iter100000SHA256ModPow)

        package init(reading reader: inout TLReader) throws(TLError) {
            switch try reader.readID() {
            case 0xd45ab096: self = .passwordKdfAlgoUnknown
            case 0x3a912d4a: self = .passwordKdfAlgoSHA256SHA256PBKDF2HMACSHA512iter100000SHA256ModPow(try PasswordKdfAlgoSHA256SHA256PBKDF2HMACSHA512iter100000SHA256ModPow(readingFields: &reader))
            case let id: throw .unknownConstructor(id)
            }
        }

        package func write(to writer: inout TLWriter) {
            switch self {
            case .passwordKdfAlgoUnknown: writer.write(id: 0xd45ab096)
            case .passwordKdfAlgoSHA256SHA256PBKDF2HMACSHA512iter100000SHA256ModPow(let value): value.write(to: &writer)
            }
        }
    }

    /// `passwordKdfAlgoSHA256SHA256PBKDF2HMACSHA512iter100000SHA256ModPow#3a912d4a`, a `PasswordKdfAlgo`.
    package struct PasswordKdfAlgoSHA256SHA256PBKDF2HMACSHA512iter100000SHA256ModPow: TLConstructor {
        package var salt1: TLBytes
        package var salt2: TLBytes
        package var g: Int32
        package var p: TLBytes

        package static var id: UInt32 { 0x3a912d4a }

        package init(salt1: TLBytes, salt2: TLBytes, g: Int32, p: TLBytes) {
            self.salt1 = salt1
            self.salt2 = salt2
            self.g = g
            self.p = p
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            salt1 = try TLBytes(reading: &reader)
            salt2 = try TLBytes(reading: &reader)
            g = try Int32(reading: &reader)
            p = try TLBytes(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            salt1.write(to: &writer)
            salt2.write(to: &writer)
            g.write(to: &writer)
            p.write(to: &writer)
        }
    }
}
