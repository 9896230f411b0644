// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `messages.SavedDialogs`.
    package enum MessagesSavedDialogs: TLValue {
        case savedDialogs(MessagesSavedDialogsFields)
        case savedDialogsNotModified(MessagesSavedDialogsNotModified)

        package init(reading reader: inout TLReader) throws(TLError) {
            switch try reader.readID() {
            case 0xf83ae221: self = .savedDialogs(try MessagesSavedDialogsFields(readingFields: &reader))
            case 0xc01f6fe8: self = .savedDialogsNotModified(try MessagesSavedDialogsNotModified(readingFields: &reader))
            case let id: throw .unknownConstructor(id)
            }
        }

        package func write(to writer: inout TLWriter) {
            switch self {
            case .savedDialogs(let value): value.write(to: &writer)
            case .savedDialogsNotModified(let value): value.write(to: &writer)
            }
        }
    }

    /// `messages.savedDialogs#f83ae221`, a `messages.SavedDialogs`.
    package struct MessagesSavedDialogsFields: TLConstructor {
        package var messages: [Message]
        package var chats: [Chat]
        package var users: [User]

        package static var id: UInt32 { 0xf83ae221 }

        package init(messages: [Message], chats: [Chat], users: [User]) {
            self.messages = messages
            self.chats = chats
            self.users = users
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            try reader.readEmptyVector()
            messages = try [Message](reading: &reader)
            chats = try [Chat](reading: &reader)
            users = try [User](reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            writer.writeEmptyVector()
            messages.write(to: &writer)
            chats.write(to: &writer)
            users.write(to: &writer)
        }
    }

    /// `messages.savedDialogsNotModified#c01f6fe8`, a `messages.SavedDialogs`.
    package struct MessagesSavedDialogsNotModified: TLConstructor {
        package var count: Int32

        package static var id: UInt32 { 0xc01f6fe8 }

        package init(count: Int32) {
            self.count = count
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            count = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            count.write(to: &writer)
        }
    }

    /// `messages.SavedGifs`.
    package enum MessagesSavedGifs: TLValue {
        case savedGifsNotModified
        case savedGifs(MessagesSavedGifsFields)

        package init(reading reader: inout TLReader) throws(TLError) {
            switch try reader.readID() {
            case 0xe8025ca2: self = .savedGifsNotModified
            case 0x84a02a0d: self = .savedGifs(try MessagesSavedGifsFields(readingFields: &reader))
            case let id: throw .unknownConstructor(id)
            }
        }

        package func write(to writer: inout TLWriter) {
            switch self {
            case .savedGifsNotModified: writer.write(id: 0xe8025ca2)
            case .savedGifs(let value): value.write(to: &writer)
            }
        }
    }

    /// `messages.savedGifs#84a02a0d`, a `messages.SavedGifs`.
    package struct MessagesSavedGifsFields: TLConstructor {
        package var hash: Int64
        package var gifs: [Document]

        package static var id: UInt32 { 0x84a02a0d }

        package init(hash: Int64, gifs: [Document]) {
            self.hash = hash
            self.gifs = gifs
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            hash = try Int64(reading: &reader)
            gifs = try [Document](reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            hash.write(to: &writer)
            gifs.write(to: &writer)
        }
    }

    /// `messages.SavedReactionTags`.
    package enum MessagesSavedReactionTags: TLValue {
        case savedReactionTagsNotModified
        case savedReactionTags(MessagesSavedReactionTagsFields)

        package init(reading reader: inout TLReader) throws(TLError) {
            switch try reader.readID() {
            case 0x889b59ef: self = .savedReactionTagsNotModified
            case 0x3259950a: self = .savedReactionTags(try MessagesSavedReactionTagsFields(readingFields: &reader))
            case let id: throw .unknownConstructor(id)
            }
        }

        package func write(to writer: inout TLWriter) {
            switch self {
            case .savedReactionTagsNotModified: writer.write(id: 0x889b59ef)
            case .savedReactionTags(let value): value.write(to: &writer)
            }
        }
    }

    /// `messages.savedReactionTags#3259950a`, a `messages.SavedReactionTags`.
    package struct MessagesSavedReactionTagsFields: TLConstructor {
        package var tags: [SavedReactionTag]
        package var hash: Int64

        package static var id: UInt32 { 0x3259950a }

        package init(tags: [SavedReactionTag], hash: Int64) {
            self.tags = tags
            self.hash = hash
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            tags = try [SavedReactionTag](reading: &reader)
            hash = try Int64(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            tags.write(to: &writer)
            hash.write(to: &writer)
        }
    }

    /// `messages.searchCounter#e844ebff`, a `messages.SearchCounter`.
    package struct MessagesSearchCounter: TLConstructor {
        package var inexact: Bool
        package var filter: MessagesFilter
        package var count: Int32

        package static var id: UInt32 { 0xe844ebff }

        package init(inexact: Bool = false, filter: MessagesFilter, count: Int32) {
            self.inexact = inexact
            self.filter = filter
            self.count = count
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            inexact = flags & 0x2 != 0
            filter = try MessagesFilter(reading: &reader)
            count = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if inexact { flags |= 0x2 }
            flags.write(to: &writer)
            filter.write(to: &writer)
            count.write(to: &writer)
        }
    }

    /// `messages.SponsoredMessages`.
    package enum MessagesSponsoredMessages: TLValue {
        case sponsoredMessages(MessagesSponsoredMessagesFields)
        case sponsoredMessagesEmpty

        package init(reading reader: inout TLReader) throws(TLError) {
            switch try reader.readID() {
            case 0xffda656d: self = .sponsoredMessages(try MessagesSponsoredMessagesFields(readingFields: &reader))
            case 0x1839490f: self = .sponsoredMessagesEmpty
            case let id: throw .unknownConstructor(id)
            }
        }

        package func write(to writer: inout TLWriter) {
            switch self {
            case .sponsoredMessages(let value): value.write(to: &writer)
            case .sponsoredMessagesEmpty: writer.write(id: 0x1839490f)
            }
        }
    }

    /// `messages.sponsoredMessages#ffda656d`, a `messages.SponsoredMessages`.
    package struct MessagesSponsoredMessagesFields: TLConstructor {
        package var postsBetween: Int32?
        package var startDelay: Int32?
        package var betweenDelay: Int32?
        package var chats: [Chat]
        package var users: [User]

        package static var id: UInt32 { 0xffda656d }

        package init(
            postsBetween: Int32? = nil,
            startDelay: Int32? = nil,
            betweenDelay: Int32? = nil,
            chats: [Chat],
            users: [User]
        ) {
            self.postsBetween = postsBetween
            self.startDelay = startDelay
            self.betweenDelay = betweenDelay
            self.chats = chats
            self.users = users
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            postsBetween = flags & 0x1 != 0 ? try Int32(reading: &reader) : nil
            startDelay = flags & 0x2 != 0 ? try Int32(reading: &reader) : nil
            betweenDelay = flags & 0x4 != 0 ? try Int32(reading: &reader) : nil
            try reader.readEmptyVector()
            chats = try [Chat](reading: &reader)
            users = try [User](reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if postsBetween != nil { flags |= 0x1 }
            if startDelay != nil { flags |= 0x2 }
            if betweenDelay != nil { flags |= 0x4 }
            flags.write(to: &writer)
            postsBetween?.write(to: &writer)
            startDelay?.write(to: &writer)
            betweenDelay?.write(to: &writer)
            writer.writeEmptyVector()
            chats.write(to: &writer)
            users.write(to: &writer)
        }
    }

    /// `messages.StickerSet`.
    package enum MessagesStickerSet: TLValue {
        case stickerSetNotModified

        package init(reading reader: inout TLReader) throws(TLError) {
            switch try reader.readID() {
            case 0xd3f924eb: self = .stickerSetNotModified
            case let id: throw .unknownConstructor(id)
            }
        }

        package func write(to writer: inout TLWriter) {
            switch self {
            case .stickerSetNotModified: writer.write(id: 0xd3f924eb)
            }
        }
    }

    /// `messages.Stickers`.
    package enum MessagesStickers: TLValue {
        case stickersNotModified
        case stickers(MessagesStickersFields)

        package init(reading reader: inout TLReader) throws(TLError) {
            switch try reader.readID() {
            case 0xf1749a22: self = .stickersNotModified
            case 0x30a6ec7e: self = .stickers(try MessagesStickersFields(readingFields: &reader))
            case let id: throw .unknownConstructor(id)
            }
        }

        package func write(to writer: inout TLWriter) {
            switch self {
            case .stickersNotModified: writer.write(id: 0xf1749a22)
            case .stickers(let value): value.write(to: &writer)
            }
        }
    }

    /// `messages.stickers#30a6ec7e`, a `messages.Stickers`.
    package struct MessagesStickersFields: TLConstructor {
        package var hash: Int64
        package var stickers: [Document]

        package static var id: UInt32 { 0x30a6ec7e }

        package init(hash: Int64, stickers: [Document]) {
            self.hash = hash
            self.stickers = stickers
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            hash = try Int64(reading: &reader)
            stickers = try [Document](reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            hash.write(to: &writer)
            stickers.write(to: &writer)
        }
    }

    /// `messages.webPagePreview#8c9a88ac`, a `messages.WebPagePreview`.
    package struct MessagesWebPagePreview: TLConstructor {
        package var media: MessageMedia
        package var chats: [Chat]
        package var users: [User]

        package static var id: UInt32 { 0x8c9a88ac }

        package init(media: MessageMedia, chats: [Chat], users: [User]) {
            self.media = media
            self.chats = chats
            self.users = users
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            media = try MessageMedia(reading: &reader)
            chats = try [Chat](reading: &reader)
            users = try [User](reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            media.write(to: &writer)
            chats.write(to: &writer)
            users.write(to: &writer)
        }
    }
}
