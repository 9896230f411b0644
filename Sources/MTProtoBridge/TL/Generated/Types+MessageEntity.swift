// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `MessageEntity`.
    package enum MessageEntity: TLValue {
        case messageEntityUnknown(MessageEntityUnknown)
        case messageEntityMention(MessageEntityMention)
        case messageEntityHashtag(MessageEntityHashtag)
        case messageEntityBotCommand(MessageEntityBotCommand)
        case messageEntityUrl(MessageEntityUrl)
        case messageEntityEmail(MessageEntityEmail)
        case messageEntityBold(MessageEntityBold)
        case messageEntityItalic(MessageEntityItalic)
        case messageEntityCode(MessageEntityCode)
        case messageEntityPre(MessageEntityPre)
        case messageEntityTextUrl(MessageEntityTextUrl)
        case messageEntityMentionName(MessageEntityMentionName)
        case inputMessageEntityMentionName(InputMessageEntityMentionName)
        case messageEntityPhone(MessageEntityPhone)
        case messageEntityCashtag(MessageEntityCashtag)
        case messageEntityUnderline(MessageEntityUnderline)
        case messageEntityStrike(MessageEntityStrike)
        case messageEntityBankCard(MessageEntityBankCard)
        case messageEntitySpoiler(MessageEntitySpoiler)
        case messageEntityCustomEmoji(MessageEntityCustomEmoji)
        case messageEntityBlockquote(MessageEntityBlockquote)
        case messageEntityFormattedDate(MessageEntityFormattedDate)
        case messageEntityDiffInsert(MessageEntityDiffInsert)
        case messageEntityDiffReplace(MessageEntityDiffReplace)
        case messageEntityDiffDelete(MessageEntityDiffDelete)

        package init(reading reader: inout TLReader) throws(TLError) {
            switch try reader.readID() {
            case 0xbb92ba95: self = .messageEntityUnknown(try MessageEntityUnknown(readingFields: &reader))
            case 0xfa04579d: self = .messageEntityMention(try MessageEntityMention(readingFields: &reader))
            case 0x6f635b0d: self = .messageEntityHashtag(try MessageEntityHashtag(readingFields: &reader))
            case 0x6cef8ac7: self = .messageEntityBotCommand(try MessageEntityBotCommand(readingFields: &reader))
            case 0x6ed02538: self = .messageEntityUrl(try MessageEntityUrl(readingFields: &reader))
            case 0x64e475c2: self = .messageEntityEmail(try MessageEntityEmail(readingFields: &reader))
            case 0xbd610bc9: self = .messageEntityBold(try MessageEntityBold(readingFields: &reader))
            case 0x826f8b60: self = .messageEntityItalic(try MessageEntityItalic(readingFields: &reader))
            case 0x28a20571: self = .messageEntityCode(try MessageEntityCode(readingFields: &reader))
            case 0x73924be0: self = .messageEntityPre(try MessageEntityPre(readingFields: &reader))
            case 0x76a6d327: self = .messageEntityTextUrl(try MessageEntityTextUrl(readingFields: &reader))
            case 0xdc7b1140: self = .messageEntityMentionName(try MessageEntityMentionName(readingFields: &reader))
            case 0x208e68c9: self = .inputMessageEntityMentionName(try InputMessageEntityMentionName(readingFields: &reader))
            case 0x9b69e34b: self = .messageEntityPhone(try MessageEntityPhone(readingFields: &reader))
            case 0x4c4e743f: self = .messageEntityCashtag(try MessageEntityCashtag(readingFields: &reader))
            case 0x9c4e7e8b: self = .messageEntityUnderline(try MessageEntityUnderline(readingFields: &reader))
            case 0xbf0693d4: self = .messageEntityStrike(try MessageEntityStrike(readingFields: &reader))
            case 0x761e6af4: self = .messageEntityBankCard(try MessageEntityBankCard(readingFields: &reader))
            case 0x32ca960f: self = .messageEntitySpoiler(try MessageEntitySpoiler(readingFields: &reader))
            case 0xc8cf05f8: self = .messageEntityCustomEmoji(try MessageEntityCustomEmoji(readingFields: &reader))
            case 0xf1ccaaac: self = .messageEntityBlockquote(try MessageEntityBlockquote(readingFields: &reader))
            case 0x904ac7c7: self = .messageEntityFormattedDate(try MessageEntityFormattedDate(readingFields: &reader))
            case 0x71777116: self = .messageEntityDiffInsert(try MessageEntityDiffInsert(readingFields: &reader))
            case 0xc6c1e5a7: self = .messageEntityDiffReplace(try MessageEntityDiffReplace(readingFields: &reader))
            case 0x0652c1c5: self = .messageEntityDiffDelete(try MessageEntityDiffDelete(readingFields: &reader))
            case let id: throw .unknownConstructor(id)
            }
        }

        package func write(to writer: inout TLWriter) {
            switch self {
            case .messageEntityUnknown(let value): value.write(to: &writer)
            case .messageEntityMention(let value): value.write(to: &writer)
            case .messageEntityHashtag(let value): value.write(to: &writer)
            case .messageEntityBotCommand(let value): value.write(to: &writer)
            case .messageEntityUrl(let value): value.write(to: &writer)
            case .messageEntityEmail(let value): value.write(to: &writer)
            case .messageEntityBold(let value): value.write(to: &writer)
            case .messageEntityItalic(let value): value.write(to: &writer)
            case .messageEntityCode(let value): value.write(to: &writer)
            case .messageEntityPre(let value): value.write(to: &writer)
            case .messageEntityTextUrl(let value): value.write(to: &writer)
            case .messageEntityMentionName(let value): value.write(to: &writer)
            case .inputMessageEntityMentionName(let value): value.write(to: &writer)
            case .messageEntityPhone(let value): value.write(to: &writer)
            case .messageEntityCashtag(let value): value.write(to: &writer)
            case .messageEntityUnderline(let value): value.write(to: &writer)
            case .messageEntityStrike(let value): value.write(to: &writer)
            case .messageEntityBankCard(let value): value.write(to: &writer)
            case .messageEntitySpoiler(let value): value.write(to: &writer)
            case .messageEntityCustomEmoji(let value): value.write(to: &writer)
            case .messageEntityBlockquote(let value): value.write(to: &writer)
            case .messageEntityFormattedDate(let value): value.write(to: &writer)
            case .messageEntityDiffInsert(let value): value.write(to: &writer)
            case .messageEntityDiffReplace(let value): value.write(to: &writer)
            case .messageEntityDiffDelete(let value): value.write(to: &writer)
            }
        }
    }
}
