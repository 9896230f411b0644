// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `account.SavedRingtones`.
    package enum AccountSavedRingtones: TLValue {
        case savedRingtonesNotModified
        case savedRingtones(AccountSavedRingtonesFields)

        package init(reading reader: inout TLReader) throws(TLError) {
            switch try reader.readID() {
            case 0xfbf6e8b1: self = .savedRingtonesNotModified
            case 0xc1e92cc5: self = .savedRingtones(try AccountSavedRingtonesFields(readingFields: &reader))
            case let id: throw .unknownConstructor(id)
            }
        }

        package func write(to writer: inout TLWriter) {
            switch self {
            case .savedRingtonesNotModified: writer.write(id: 0xfbf6e8b1)
            case .savedRingtones(let value): value.write(to: &writer)
            }
        }
    }

    /// `account.savedRingtones#c1e92cc5`, a `account.SavedRingtones`.
    package struct AccountSavedRingtonesFields: TLConstructor {
        package var hash: Int64
        package var ringtones: [Document]

        package static var id: UInt32 { 0xc1e92cc5 }

        package init(hash: Int64, ringtones: [Document]) {
            self.hash = hash
            self.ringtones = ringtones
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            hash = try Int64(reading: &reader)
            ringtones = try [Document](reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            hash.write(to: &writer)
            ringtones.write(to: &writer)
        }
    }
}
