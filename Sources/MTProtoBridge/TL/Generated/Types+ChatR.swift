// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `ChatReactions`.
    package enum ChatReactions: TLValue {
        case chatReactionsNone
        case chatReactionsAll(ChatReactionsAll)
        case chatReactionsSome(ChatReactionsSome)

        package init(reading reader: inout TLReader) throws(TLError) {
            switch try reader.readID() {
            case 0xeafc32bc: self = .chatReactionsNone
            case 0x52928bca: self = .chatReactionsAll(try ChatReactionsAll(readingFields: &reader))
            case 0x661d4037: self = .chatReactionsSome(try ChatReactionsSome(readingFields: &reader))
            case let id: throw .unknownConstructor(id)
            }
        }

        package func write(to writer: inout TLWriter) {
            switch self {
            case .chatReactionsNone: writer.write(id: 0xeafc32bc)
            case .chatReactionsAll(let value): value.write(to: &writer)
            case .chatReactionsSome(let value): value.write(to: &writer)
            }
        }
    }

    /// `chatReactionsAll#52928bca`, a `ChatReactions`.
    package struct ChatReactionsAll: TLConstructor {
        package var allowCustom: Bool

        package static var id: UInt32 { 0x52928bca }

        package init(allowCustom: Bool = false) {
            self.allowCustom = allowCustom
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            allowCustom = flags & 0x1 != 0
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if allowCustom { flags |= 0x1 }
            flags.write(to: &writer)
        }
    }

    /// `chatReactionsSome#661d4037`, a `ChatReactions`.
    package struct ChatReactionsSome: TLConstructor {
        package var reactions: [Reaction]

        package static var id: UInt32 { 0x661d4037 }

        package init(reactions: [Reaction]) {
            self.reactions = reactions
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            reactions = try [Reaction](reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            reactions.write(to: &writer)
        }
    }
}
