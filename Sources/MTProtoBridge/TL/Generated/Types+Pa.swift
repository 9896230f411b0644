// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
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
