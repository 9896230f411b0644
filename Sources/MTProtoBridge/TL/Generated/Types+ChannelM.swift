// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `ChannelMessagesFilter`.
    package enum ChannelMessagesFilter: TLValue {
        case channelMessagesFilterEmpty
        case channelMessagesFilter(ChannelMessagesFilterFields)

        package init(reading reader: inout TLReader) throws(TLError) {
            switch try reader.readID() {
            case 0x94d42ee7: self = .channelMessagesFilterEmpty
            case 0xcd77d957: self = .channelMessagesFilter(try ChannelMessagesFilterFields(readingFields: &reader))
            case let id: throw .unknownConstructor(id)
            }
        }

        package func write(to writer: inout TLWriter) {
            switch self {
            case .channelMessagesFilterEmpty: writer.write(id: 0x94d42ee7)
            case .channelMessagesFilter(let value): value.write(to: &writer)
            }
        }
    }

    /// `channelMessagesFilter#cd77d957`, a `ChannelMessagesFilter`.
    package struct ChannelMessagesFilterFields: TLConstructor {
        package var excludeNewMessages: Bool
        package var ranges: [MessageRange]

        package static var id: UInt32 { 0xcd77d957 }

        package init(excludeNewMessages: Bool = false, ranges: [MessageRange]) {
            self.excludeNewMessages = excludeNewMessages
            self.ranges = ranges
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            excludeNewMessages = flags & 0x2 != 0
            ranges = try [MessageRange](reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if excludeNewMessages { flags |= 0x2 }
            flags.write(to: &writer)
            ranges.write(to: &writer)
        }
    }
}
