// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `help.DeepLinkInfo`.
    package enum HelpDeepLinkInfo: TLValue {
        case deepLinkInfoEmpty
        case deepLinkInfo(HelpDeepLinkInfoFields)

        package init(reading reader: inout TLReader) throws(TLError) {
            switch try reader.readID() {
            case 0x66afa166: self = .deepLinkInfoEmpty
            case 0x6a4ee832: self = .deepLinkInfo(try HelpDeepLinkInfoFields(readingFields: &reader))
            case let id: throw .unknownConstructor(id)
            }
        }

        package func write(to writer: inout TLWriter) {
            switch self {
            case .deepLinkInfoEmpty: writer.write(id: 0x66afa166)
            case .deepLinkInfo(let value): value.write(to: &writer)
            }
        }
    }

    /// `help.deepLinkInfo#6a4ee832`, a `help.DeepLinkInfo`.
    package struct HelpDeepLinkInfoFields: TLConstructor {
        package var updateApp: Bool
        package var message: String
        package var entities: [MessageEntity]?

        package static var id: UInt32 { 0x6a4ee832 }

        package init(updateApp: Bool = false, message: String, entities: [MessageEntity]? = nil) {
            self.updateApp = updateApp
            self.message = message
            self.entities = entities
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            updateApp = flags & 0x1 != 0
            message = try String(reading: &reader)
            entities = flags & 0x2 != 0 ? try [MessageEntity](reading: &reader) : nil
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if updateApp { flags |= 0x1 }
            if entities != nil { flags |= 0x2 }
            flags.write(to: &writer)
            message.write(to: &writer)
            entities?.write(to: &writer)
        }
    }
}
