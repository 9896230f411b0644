// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `messages.Reactions`.
    package enum MessagesReactions: TLValue {
        case reactionsNotModified
        case reactions(MessagesReactionsFields)

        package init(reading reader: inout TLReader) throws(TLError) {
            switch try reader.readID() {
            case 0xb06fdbdf: self = .reactionsNotModified
            case 0xeafdf716: self = .reactions(try MessagesReactionsFields(readingFields: &reader))
            case let id: throw .unknownConstructor(id)
            }
        }

        package func write(to writer: inout TLWriter) {
            switch self {
            case .reactionsNotModified: writer.write(id: 0xb06fdbdf)
            case .reactions(let value): value.write(to: &writer)
            }
        }
    }

    /// `messages.reactions#eafdf716`, a `messages.Reactions`.
    package struct MessagesReactionsFields: TLConstructor {
        package var hash: Int64
        package var reactions: [Reaction]

        package static var id: UInt32 { 0xeafdf716 }

        package init(hash: Int64, reactions: [Reaction]) {
            self.hash = hash
            self.reactions = reactions
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            hash = try Int64(reading: &reader)
            reactions = try [Reaction](reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            hash.write(to: &writer)
            reactions.write(to: &writer)
        }
    }

    /// `messages.RecentStickers`.
    package enum MessagesRecentStickers: TLValue {
        case recentStickersNotModified
        case recentStickers(MessagesRecentStickersFields)

        package init(reading reader: inout TLReader) throws(TLError) {
            switch try reader.readID() {
            case 0x0b17f890: self = .recentStickersNotModified
            case 0x88d37c56: self = .recentStickers(try MessagesRecentStickersFields(readingFields: &reader))
            case let id: throw .unknownConstructor(id)
            }
        }

        package func write(to writer: inout TLWriter) {
            switch self {
            case .recentStickersNotModified: writer.write(id: 0x0b17f890)
            case .recentStickers(let value): value.write(to: &writer)
            }
        }
    }

    /// `messages.recentStickers#88d37c56`, a `messages.RecentStickers`.
    package struct MessagesRecentStickersFields: TLConstructor {
        package var hash: Int64
        package var stickers: [Document]
        package var dates: [Int32]

        package static var id: UInt32 { 0x88d37c56 }

        package init(hash: Int64, stickers: [Document], dates: [Int32]) {
            self.hash = hash
            self.stickers = stickers
            self.dates = dates
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            hash = try Int64(reading: &reader)
            try reader.readEmptyVector()
            stickers = try [Document](reading: &reader)
            dates = try [Int32](reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            hash.write(to: &writer)
            writer.writeEmptyVector()
            stickers.write(to: &writer)
            dates.write(to: &writer)
        }
    }
}
