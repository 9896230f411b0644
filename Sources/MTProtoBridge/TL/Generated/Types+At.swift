// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `AttachMenuBots`.
    package enum AttachMenuBots: TLValue {
        case attachMenuBotsNotModified
        case attachMenuBots(AttachMenuBotsFields)

        package init(reading reader: inout TLReader) throws(TLError) {
            switch try reader.readID() {
            case 0xf1d88a5c: self = .attachMenuBotsNotModified
            case 0x3c4301c0: self = .attachMenuBots(try AttachMenuBotsFields(readingFields: &reader))
            case let id: throw .unknownConstructor(id)
            }
        }

        package func write(to writer: inout TLWriter) {
            switch self {
            case .attachMenuBotsNotModified: writer.write(id: 0xf1d88a5c)
            case .attachMenuBots(let value): value.write(to: &writer)
            }
        }
    }

    /// `attachMenuBots#3c4301c0`, a `AttachMenuBots`.
    package struct AttachMenuBotsFields: TLConstructor {
        package var hash: Int64
        package var users: [User]

        package static var id: UInt32 { 0x3c4301c0 }

        package init(hash: Int64, users: [User]) {
            self.hash = hash
            self.users = users
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            hash = try Int64(reading: &reader)
            try reader.readEmptyVector()
            users = try [User](reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            hash.write(to: &writer)
            writer.writeEmptyVector()
            users.write(to: &writer)
        }
    }
}
