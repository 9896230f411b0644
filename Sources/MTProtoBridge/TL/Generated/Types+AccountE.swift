// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `account.EmojiStatuses`.
    package enum AccountEmojiStatuses: TLValue {
        case emojiStatusesNotModified
        case emojiStatuses(AccountEmojiStatusesFields)

        package init(reading reader: inout TLReader) throws(TLError) {
            switch try reader.readID() {
            case 0xd08ce645: self = .emojiStatusesNotModified
            case 0x90c467d1: self = .emojiStatuses(try AccountEmojiStatusesFields(readingFields: &reader))
            case let id: throw .unknownConstructor(id)
            }
        }

        package func write(to writer: inout TLWriter) {
            switch self {
            case .emojiStatusesNotModified: writer.write(id: 0xd08ce645)
            case .emojiStatuses(let value): value.write(to: &writer)
            }
        }
    }

    /// `account.emojiStatuses#90c467d1`, a `account.EmojiStatuses`.
    package struct AccountEmojiStatusesFields: TLConstructor {
        package var hash: Int64
        package var statuses: [EmojiStatus]

        package static var id: UInt32 { 0x90c467d1 }

        package init(hash: Int64, statuses: [EmojiStatus]) {
            self.hash = hash
            self.statuses = statuses
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            hash = try Int64(reading: &reader)
            statuses = try [EmojiStatus](reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            hash.write(to: &writer)
            statuses.write(to: &writer)
        }
    }
}
