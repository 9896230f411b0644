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

    /// `messageEntityBankCard#761e6af4`, a `MessageEntity`.
    package struct MessageEntityBankCard: TLConstructor {
        package var offset: Int32
        package var length: Int32

        package static var id: UInt32 { 0x761e6af4 }

        package init(offset: Int32, length: Int32) {
            self.offset = offset
            self.length = length
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            offset = try Int32(reading: &reader)
            length = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            offset.write(to: &writer)
            length.write(to: &writer)
        }
    }

    /// `messageEntityBlockquote#f1ccaaac`, a `MessageEntity`.
    package struct MessageEntityBlockquote: TLConstructor {
        package var collapsed: Bool
        package var offset: Int32
        package var length: Int32

        package static var id: UInt32 { 0xf1ccaaac }

        package init(collapsed: Bool = false, offset: Int32, length: Int32) {
            self.collapsed = collapsed
            self.offset = offset
            self.length = length
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            collapsed = flags & 0x1 != 0
            offset = try Int32(reading: &reader)
            length = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if collapsed { flags |= 0x1 }
            flags.write(to: &writer)
            offset.write(to: &writer)
            length.write(to: &writer)
        }
    }

    /// `messageEntityBold#bd610bc9`, a `MessageEntity`.
    package struct MessageEntityBold: TLConstructor {
        package var offset: Int32
        package var length: Int32

        package static var id: UInt32 { 0xbd610bc9 }

        package init(offset: Int32, length: Int32) {
            self.offset = offset
            self.length = length
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            offset = try Int32(reading: &reader)
            length = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            offset.write(to: &writer)
            length.write(to: &writer)
        }
    }

    /// `messageEntityBotCommand#6cef8ac7`, a `MessageEntity`.
    package struct MessageEntityBotCommand: TLConstructor {
        package var offset: Int32
        package var length: Int32

        package static var id: UInt32 { 0x6cef8ac7 }

        package init(offset: Int32, length: Int32) {
            self.offset = offset
            self.length = length
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            offset = try Int32(reading: &reader)
            length = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            offset.write(to: &writer)
            length.write(to: &writer)
        }
    }

    /// `messageEntityCashtag#4c4e743f`, a `MessageEntity`.
    package struct MessageEntityCashtag: TLConstructor {
        package var offset: Int32
        package var length: Int32

        package static var id: UInt32 { 0x4c4e743f }

        package init(offset: Int32, length: Int32) {
            self.offset = offset
            self.length = length
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            offset = try Int32(reading: &reader)
            length = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            offset.write(to: &writer)
            length.write(to: &writer)
        }
    }

    /// `messageEntityCode#28a20571`, a `MessageEntity`.
    package struct MessageEntityCode: TLConstructor {
        package var offset: Int32
        package var length: Int32

        package static var id: UInt32 { 0x28a20571 }

        package init(offset: Int32, length: Int32) {
            self.offset = offset
            self.length = length
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            offset = try Int32(reading: &reader)
            length = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            offset.write(to: &writer)
            length.write(to: &writer)
        }
    }

    /// `messageEntityCustomEmoji#c8cf05f8`, a `MessageEntity`.
    package struct MessageEntityCustomEmoji: TLConstructor {
        package var offset: Int32
        package var length: Int32
        package var documentID: Int64

        package static var id: UInt32 { 0xc8cf05f8 }

        package init(offset: Int32, length: Int32, documentID: Int64) {
            self.offset = offset
            self.length = length
            self.documentID = documentID
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            offset = try Int32(reading: &reader)
            length = try Int32(reading: &reader)
            documentID = try Int64(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            offset.write(to: &writer)
            length.write(to: &writer)
            documentID.write(to: &writer)
        }
    }

    /// `messageEntityDiffDelete#0652c1c5`, a `MessageEntity`.
    package struct MessageEntityDiffDelete: TLConstructor {
        package var offset: Int32
        package var length: Int32

        package static var id: UInt32 { 0x0652c1c5 }

        package init(offset: Int32, length: Int32) {
            self.offset = offset
            self.length = length
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            offset = try Int32(reading: &reader)
            length = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            offset.write(to: &writer)
            length.write(to: &writer)
        }
    }

    /// `messageEntityDiffInsert#71777116`, a `MessageEntity`.
    package struct MessageEntityDiffInsert: TLConstructor {
        package var offset: Int32
        package var length: Int32

        package static var id: UInt32 { 0x71777116 }

        package init(offset: Int32, length: Int32) {
            self.offset = offset
            self.length = length
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            offset = try Int32(reading: &reader)
            length = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            offset.write(to: &writer)
            length.write(to: &writer)
        }
    }

    /// `messageEntityDiffReplace#c6c1e5a7`, a `MessageEntity`.
    package struct MessageEntityDiffReplace: TLConstructor {
        package var offset: Int32
        package var length: Int32
        package var oldText: String

        package static var id: UInt32 { 0xc6c1e5a7 }

        package init(offset: Int32, length: Int32, oldText: String) {
            self.offset = offset
            self.length = length
            self.oldText = oldText
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            offset = try Int32(reading: &reader)
            length = try Int32(reading: &reader)
            oldText = try String(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            offset.write(to: &writer)
            length.write(to: &writer)
            oldText.write(to: &writer)
        }
    }

    /// `messageEntityEmail#64e475c2`, a `MessageEntity`.
    package struct MessageEntityEmail: TLConstructor {
        package var offset: Int32
        package var length: Int32

        package static var id: UInt32 { 0x64e475c2 }

        package init(offset: Int32, length: Int32) {
            self.offset = offset
            self.length = length
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            offset = try Int32(reading: &reader)
            length = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            offset.write(to: &writer)
            length.write(to: &writer)
        }
    }

    /// `messageEntityFormattedDate#904ac7c7`, a `MessageEntity`.
    package struct MessageEntityFormattedDate: TLConstructor {
        package var relative: Bool
        package var shortTime: Bool
        package var longTime: Bool
        package var shortDate: Bool
        package var longDate: Bool
        package var dayOfWeek: Bool
        package var offset: Int32
        package var length: Int32
        package var date: Int32

        package static var id: UInt32 { 0x904ac7c7 }

        package init(
            relative: Bool = false,
            shortTime: Bool = false,
            longTime: Bool = false,
            shortDate: Bool = false,
            longDate: Bool = false,
            dayOfWeek: Bool = false,
            offset: Int32,
            length: Int32,
            date: Int32
        ) {
            self.relative = relative
            self.shortTime = shortTime
            self.longTime = longTime
            self.shortDate = shortDate
            self.longDate = longDate
            self.dayOfWeek = dayOfWeek
            self.offset = offset
            self.length = length
            self.date = date
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            relative = flags & 0x1 != 0
            shortTime = flags & 0x2 != 0
            longTime = flags & 0x4 != 0
            shortDate = flags & 0x8 != 0
            longDate = flags & 0x10 != 0
            dayOfWeek = flags & 0x20 != 0
            offset = try Int32(reading: &reader)
            length = try Int32(reading: &reader)
            date = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if relative { flags |= 0x1 }
            if shortTime { flags |= 0x2 }
            if longTime { flags |= 0x4 }
            if shortDate { flags |= 0x8 }
            if longDate { flags |= 0x10 }
            if dayOfWeek { flags |= 0x20 }
            flags.write(to: &writer)
            offset.write(to: &writer)
            length.write(to: &writer)
            date.write(to: &writer)
        }
    }

    /// `messageEntityHashtag#6f635b0d`, a `MessageEntity`.
    package struct MessageEntityHashtag: TLConstructor {
        package var offset: Int32
        package var length: Int32

        package static var id: UInt32 { 0x6f635b0d }

        package init(offset: Int32, length: Int32) {
            self.offset = offset
            self.length = length
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            offset = try Int32(reading: &reader)
            length = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            offset.write(to: &writer)
            length.write(to: &writer)
        }
    }

    /// `messageEntityItalic#826f8b60`, a `MessageEntity`.
    package struct MessageEntityItalic: TLConstructor {
        package var offset: Int32
        package var length: Int32

        package static var id: UInt32 { 0x826f8b60 }

        package init(offset: Int32, length: Int32) {
            self.offset = offset
            self.length = length
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            offset = try Int32(reading: &reader)
            length = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            offset.write(to: &writer)
            length.write(to: &writer)
        }
    }
}
