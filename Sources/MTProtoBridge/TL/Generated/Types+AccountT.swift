// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `account.Themes`.
    package enum AccountThemes: TLValue {
        case themesNotModified
        case themes(AccountThemesFields)

        package init(reading reader: inout TLReader) throws(TLError) {
            switch try reader.readID() {
            case 0xf41eb622: self = .themesNotModified
            case 0x9a3d8c6d: self = .themes(try AccountThemesFields(readingFields: &reader))
            case let id: throw .unknownConstructor(id)
            }
        }

        package func write(to writer: inout TLWriter) {
            switch self {
            case .themesNotModified: writer.write(id: 0xf41eb622)
            case .themes(let value): value.write(to: &writer)
            }
        }
    }

    /// `account.themes#9a3d8c6d`, a `account.Themes`.
    package struct AccountThemesFields: TLConstructor {
        package var hash: Int64

        package static var id: UInt32 { 0x9a3d8c6d }

        package init(hash: Int64) {
            self.hash = hash
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            hash = try Int64(reading: &reader)
            try reader.readEmptyVector()
        }

        package func writeFields(to writer: inout TLWriter) {
            hash.write(to: &writer)
            writer.writeEmptyVector()
        }
    }

    /// `account.tmpPassword#db64fd34`, a `account.TmpPassword`.
    package struct AccountTmpPassword: TLConstructor {
        package var tmpPassword: TLBytes
        package var validUntil: Int32

        package static var id: UInt32 { 0xdb64fd34 }

        package init(tmpPassword: TLBytes, validUntil: Int32) {
            self.tmpPassword = tmpPassword
            self.validUntil = validUntil
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            tmpPassword = try TLBytes(reading: &reader)
            validUntil = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            tmpPassword.write(to: &writer)
            validUntil.write(to: &writer)
        }
    }
}
