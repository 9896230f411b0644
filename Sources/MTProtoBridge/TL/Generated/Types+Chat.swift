// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `Chat`.
    package enum Chat: TLValue {
        case chatEmpty(ChatEmpty)
        indirect case chat(ChatFields)
        case chatForbidden(ChatForbidden)
        indirect case channel(Channel)
        case channelForbidden(ChannelForbidden)

        package init(reading reader: inout TLReader) throws(TLError) {
            switch try reader.readID() {
            case 0x29562865: self = .chatEmpty(try ChatEmpty(readingFields: &reader))
            case 0x41cbf256: self = .chat(try ChatFields(readingFields: &reader))
            case 0x6592a1a7: self = .chatForbidden(try ChatForbidden(readingFields: &reader))
            case 0xd49f34c6:
                self = .channel(try Channel(readingFields: &reader, later: false))
            case 0x7ad15240:
                self = .channel(try Channel(readingFields: &reader, later: true))
            case 0x17d493d5: self = .channelForbidden(try ChannelForbidden(readingFields: &reader))
            case let id: throw .unknownConstructor(id)
            }
        }

        package func write(to writer: inout TLWriter) {
            switch self {
            case .chatEmpty(let value): value.write(to: &writer)
            case .chat(let value): value.write(to: &writer)
            case .chatForbidden(let value): value.write(to: &writer)
            case .channel(let value): value.write(to: &writer)
            case .channelForbidden(let value): value.write(to: &writer)
            }
        }
    }
}
