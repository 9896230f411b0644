internal import MTProtoTL
internal import PlatformCore

/// A stretch of a text that looks or acts in a way of its own; offsets count UTF-16 code units.
///
/// Kept in the content of a message beside its text, in a field that other clients skip.
struct TextEntity: Hashable, Sendable {
    let kind: Kind
    let offset: Int32
    let length: Int32
    /// The language of `pre`, the address of `textURL`, the number of a mentioned user.
    var detail = ""

    /// The raw values are kept in contents.
    enum Kind: String, Sendable, CaseIterable {
        case bold, italic, underline, strike, spoiler, code, pre, blockquote
        case url, email, phone, mention, hashtag, cashtag, bankCard, botCommand
        case textURL = "textUrl"
        case mentionName
    }

    /// How many are kept of one text.
    static let countMax = 100

    /// Whether it lies within a text of so many code units.
    func fits(in unitCount: Int) -> Bool {
        offset >= 0 && length > 0 && Int(offset) + Int(length) <= unitCount
    }
}

extension TextEntity {
    init?(_ json: JSONValue) {
        guard let name = json["type"]?.string, let kind = Kind(rawValue: name),
            let offset = json["offset"]?.integer.flatMap(Int32.init(exactly:)),
            let length = json["length"]?.integer.flatMap(Int32.init(exactly:))
        else { return nil }
        self.init(kind: kind, offset: offset, length: length, detail: json["value"]?.string ?? "")
    }

    var json: JSONValue {
        var members: [JSONValue.Member] = [
            .init(name: "type", value: .string(kind.rawValue)),
            .init(name: "offset", value: .integer(Int64(offset))),
            .init(name: "length", value: .integer(Int64(length))),
        ]
        if !detail.isEmpty { members.append(.init(name: "value", value: .string(detail))) }
        return .object(members)
    }
}

extension TextEntity {
    /// What a client sends; `nil` for kinds that have no meaning here.
    init?(_ wire: TL.MessageEntity, viewer: Viewer) {
        switch wire {
        case .messageEntityBold(let it): self.init(kind: .bold, offset: it.offset, length: it.length)
        case .messageEntityItalic(let it): self.init(kind: .italic, offset: it.offset, length: it.length)
        case .messageEntityUnderline(let it): self.init(kind: .underline, offset: it.offset, length: it.length)
        case .messageEntityStrike(let it): self.init(kind: .strike, offset: it.offset, length: it.length)
        case .messageEntitySpoiler(let it): self.init(kind: .spoiler, offset: it.offset, length: it.length)
        case .messageEntityCode(let it): self.init(kind: .code, offset: it.offset, length: it.length)
        case .messageEntityPre(let it):
            self.init(kind: .pre, offset: it.offset, length: it.length, detail: it.language)
        case .messageEntityBlockquote(let it): self.init(kind: .blockquote, offset: it.offset, length: it.length)
        case .messageEntityUrl(let it): self.init(kind: .url, offset: it.offset, length: it.length)
        case .messageEntityEmail(let it): self.init(kind: .email, offset: it.offset, length: it.length)
        case .messageEntityPhone(let it): self.init(kind: .phone, offset: it.offset, length: it.length)
        case .messageEntityMention(let it): self.init(kind: .mention, offset: it.offset, length: it.length)
        case .messageEntityHashtag(let it): self.init(kind: .hashtag, offset: it.offset, length: it.length)
        case .messageEntityCashtag(let it): self.init(kind: .cashtag, offset: it.offset, length: it.length)
        case .messageEntityBankCard(let it): self.init(kind: .bankCard, offset: it.offset, length: it.length)
        case .messageEntityBotCommand(let it): self.init(kind: .botCommand, offset: it.offset, length: it.length)
        case .messageEntityTextUrl(let it):
            self.init(kind: .textURL, offset: it.offset, length: it.length, detail: it.url)
        case .messageEntityMentionName(let it):
            self.init(kind: .mentionName, offset: it.offset, length: it.length, detail: String(it.userID))
        case .inputMessageEntityMentionName(let it):
            guard let user = try? viewer.user(it.userID) else { return nil }
            self.init(kind: .mentionName, offset: it.offset, length: it.length, detail: String(user.rawValue))
        case .messageEntityUnknown, .messageEntityCustomEmoji, .messageEntityFormattedDate,
            .messageEntityDiffInsert, .messageEntityDiffReplace, .messageEntityDiffDelete:
            return nil
        }
    }

    var wire: TL.MessageEntity? {
        switch kind {
        case .bold: .messageEntityBold(.init(offset: offset, length: length))
        case .italic: .messageEntityItalic(.init(offset: offset, length: length))
        case .underline: .messageEntityUnderline(.init(offset: offset, length: length))
        case .strike: .messageEntityStrike(.init(offset: offset, length: length))
        case .spoiler: .messageEntitySpoiler(.init(offset: offset, length: length))
        case .code: .messageEntityCode(.init(offset: offset, length: length))
        case .pre: .messageEntityPre(.init(offset: offset, length: length, language: detail))
        case .blockquote: .messageEntityBlockquote(.init(offset: offset, length: length))
        case .url: .messageEntityUrl(.init(offset: offset, length: length))
        case .email: .messageEntityEmail(.init(offset: offset, length: length))
        case .phone: .messageEntityPhone(.init(offset: offset, length: length))
        case .mention: .messageEntityMention(.init(offset: offset, length: length))
        case .hashtag: .messageEntityHashtag(.init(offset: offset, length: length))
        case .cashtag: .messageEntityCashtag(.init(offset: offset, length: length))
        case .bankCard: .messageEntityBankCard(.init(offset: offset, length: length))
        case .botCommand: .messageEntityBotCommand(.init(offset: offset, length: length))
        case .textURL: .messageEntityTextUrl(.init(offset: offset, length: length, url: detail))
        case .mentionName:
            Int64(detail).map { .messageEntityMentionName(.init(offset: offset, length: length, userID: $0)) }
        }
    }
}
