// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `SecurePasswordKdfAlgo`.
    package enum SecurePasswordKdfAlgo: TLValue {
        case securePasswordKdfAlgoUnknown
        case securePasswordKdfAlgoPBKDF2HMACSHA512iter100000(SecurePasswordKdfAlgoPBKDF2HMACSHA512iter100000)
        case securePasswordKdfAlgoSHA512(SecurePasswordKdfAlgoSHA512)

        package init(reading reader: inout TLReader) throws(TLError) {
            switch try reader.readID() {
            case 0x004a8537: self = .securePasswordKdfAlgoUnknown
            case 0xbbf2dda0: self = .securePasswordKdfAlgoPBKDF2HMACSHA512iter100000(try SecurePasswordKdfAlgoPBKDF2HMACSHA512iter100000(readingFields: &reader))
            case 0x86471d92: self = .securePasswordKdfAlgoSHA512(try SecurePasswordKdfAlgoSHA512(readingFields: &reader))
            case let id: throw .unknownConstructor(id)
            }
        }

        package func write(to writer: inout TLWriter) {
            switch self {
            case .securePasswordKdfAlgoUnknown: writer.write(id: 0x004a8537)
            case .securePasswordKdfAlgoPBKDF2HMACSHA512iter100000(let value): value.write(to: &writer)
            case .securePasswordKdfAlgoSHA512(let value): value.write(to: &writer)
            }
        }
    }

    /// `securePasswordKdfAlgoPBKDF2HMACSHA512iter100000#bbf2dda0`, a `SecurePasswordKdfAlgo`.
    package struct SecurePasswordKdfAlgoPBKDF2HMACSHA512iter100000: TLConstructor {
        package var salt: TLBytes

        package static var id: UInt32 { 0xbbf2dda0 }

        package init(salt: TLBytes) {
            self.salt = salt
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            salt = try TLBytes(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            salt.write(to: &writer)
        }
    }

    /// `securePasswordKdfAlgoSHA512#86471d92`, a `SecurePasswordKdfAlgo`.
    package struct SecurePasswordKdfAlgoSHA512: TLConstructor {
        package var salt: TLBytes

        package static var id: UInt32 { 0x86471d92 }

        package init(salt: TLBytes) {
            self.salt = salt
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            salt = try TLBytes(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            salt.write(to: &writer)
        }
    }
}
