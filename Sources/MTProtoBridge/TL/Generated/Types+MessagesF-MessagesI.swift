// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `messages.FavedStickers`.
    package enum MessagesFavedStickers: TLValue {
        case favedStickersNotModified
        case favedStickers(MessagesFavedStickersFields)

        package init(reading reader: inout TLReader) throws(TLError) {
            switch try reader.readID() {
            case 0x9e8fa6d3: self = .favedStickersNotModified
            case 0x2cb51097: self = .favedStickers(try MessagesFavedStickersFields(readingFields: &reader))
            case let id: throw .unknownConstructor(id)
            }
        }

        package func write(to writer: inout TLWriter) {
            switch self {
            case .favedStickersNotModified: writer.write(id: 0x9e8fa6d3)
            case .favedStickers(let value): value.write(to: &writer)
            }
        }
    }

    /// `messages.favedStickers#2cb51097`, a `messages.FavedStickers`.
    package struct MessagesFavedStickersFields: TLConstructor {
        package var hash: Int64
        package var stickers: [Document]

        package static var id: UInt32 { 0x2cb51097 }

        package init(hash: Int64, stickers: [Document]) {
            self.hash = hash
            self.stickers = stickers
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            hash = try Int64(reading: &reader)
            try reader.readEmptyVector()
            stickers = try [Document](reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            hash.write(to: &writer)
            writer.writeEmptyVector()
            stickers.write(to: &writer)
        }
    }

    /// `messages.FeaturedStickers`.
    package enum MessagesFeaturedStickers: TLValue {
        case featuredStickersNotModified(MessagesFeaturedStickersNotModified)
        case featuredStickers(MessagesFeaturedStickersFields)

        package init(reading reader: inout TLReader) throws(TLError) {
            switch try reader.readID() {
            case 0xc6dc0c66: self = .featuredStickersNotModified(try MessagesFeaturedStickersNotModified(readingFields: &reader))
            case 0xbe382906: self = .featuredStickers(try MessagesFeaturedStickersFields(readingFields: &reader))
            case let id: throw .unknownConstructor(id)
            }
        }

        package func write(to writer: inout TLWriter) {
            switch self {
            case .featuredStickersNotModified(let value): value.write(to: &writer)
            case .featuredStickers(let value): value.write(to: &writer)
            }
        }
    }

    /// `messages.featuredStickers#be382906`, a `messages.FeaturedStickers`.
    package struct MessagesFeaturedStickersFields: TLConstructor {
        package var premium: Bool
        package var hash: Int64
        package var count: Int32
        package var unread: [Int64]

        package static var id: UInt32 { 0xbe382906 }

        package init(premium: Bool = false, hash: Int64, count: Int32, unread: [Int64]) {
            self.premium = premium
            self.hash = hash
            self.count = count
            self.unread = unread
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            premium = flags & 0x1 != 0
            hash = try Int64(reading: &reader)
            count = try Int32(reading: &reader)
            try reader.readEmptyVector()
            unread = try [Int64](reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if premium { flags |= 0x1 }
            flags.write(to: &writer)
            hash.write(to: &writer)
            count.write(to: &writer)
            writer.writeEmptyVector()
            unread.write(to: &writer)
        }
    }

    /// `messages.featuredStickersNotModified#c6dc0c66`, a `messages.FeaturedStickers`.
    package struct MessagesFeaturedStickersNotModified: TLConstructor {
        package var count: Int32

        package static var id: UInt32 { 0xc6dc0c66 }

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

    /// `MessagesFilter`.
    package enum MessagesFilter: TLValue {
        case inputMessagesFilterEmpty
        case inputMessagesFilterPhotos
        case inputMessagesFilterVideo
        case inputMessagesFilterPhotoVideo
        case inputMessagesFilterDocument
        case inputMessagesFilterUrl
        case inputMessagesFilterGif
        case inputMessagesFilterVoice
        case inputMessagesFilterMusic
        case inputMessagesFilterChatPhotos
        case inputMessagesFilterPhoneCalls(InputMessagesFilterPhoneCalls)
        case inputMessagesFilterRoundVoice
        case inputMessagesFilterRoundVideo
        case inputMessagesFilterMyMentions
        case inputMessagesFilterGeo
        case inputMessagesFilterContacts
        case inputMessagesFilterPinned
        case inputMessagesFilterPoll

        package init(reading reader: inout TLReader) throws(TLError) {
            switch try reader.readID() {
            case 0x57e2f66c: self = .inputMessagesFilterEmpty
            case 0x9609a51c: self = .inputMessagesFilterPhotos
            case 0x9fc00e65: self = .inputMessagesFilterVideo
            case 0x56e9f0e4: self = .inputMessagesFilterPhotoVideo
            case 0x9eddf188: self = .inputMessagesFilterDocument
            case 0x7ef0dd87: self = .inputMessagesFilterUrl
            case 0xffc86587: self = .inputMessagesFilterGif
            case 0x50f5c392: self = .inputMessagesFilterVoice
            case 0x3751b49e: self = .inputMessagesFilterMusic
            case 0x3a20ecb8: self = .inputMessagesFilterChatPhotos
            case 0x80c99768: self = .inputMessagesFilterPhoneCalls(try InputMessagesFilterPhoneCalls(readingFields: &reader))
            case 0x7a7c17a4: self = .inputMessagesFilterRoundVoice
            case 0xb549da53: self = .inputMessagesFilterRoundVideo
            case 0xc1f8e69a: self = .inputMessagesFilterMyMentions
            case 0xe7026d0d: self = .inputMessagesFilterGeo
            case 0xe062db83: self = .inputMessagesFilterContacts
            case 0x1bb00451: self = .inputMessagesFilterPinned
            case 0xfa2bc90a: self = .inputMessagesFilterPoll
            case let id: throw .unknownConstructor(id)
            }
        }

        package func write(to writer: inout TLWriter) {
            switch self {
            case .inputMessagesFilterEmpty: writer.write(id: 0x57e2f66c)
            case .inputMessagesFilterPhotos: writer.write(id: 0x9609a51c)
            case .inputMessagesFilterVideo: writer.write(id: 0x9fc00e65)
            case .inputMessagesFilterPhotoVideo: writer.write(id: 0x56e9f0e4)
            case .inputMessagesFilterDocument: writer.write(id: 0x9eddf188)
            case .inputMessagesFilterUrl: writer.write(id: 0x7ef0dd87)
            case .inputMessagesFilterGif: writer.write(id: 0xffc86587)
            case .inputMessagesFilterVoice: writer.write(id: 0x50f5c392)
            case .inputMessagesFilterMusic: writer.write(id: 0x3751b49e)
            case .inputMessagesFilterChatPhotos: writer.write(id: 0x3a20ecb8)
            case .inputMessagesFilterPhoneCalls(let value): value.write(to: &writer)
            case .inputMessagesFilterRoundVoice: writer.write(id: 0x7a7c17a4)
            case .inputMessagesFilterRoundVideo: writer.write(id: 0xb549da53)
            case .inputMessagesFilterMyMentions: writer.write(id: 0xc1f8e69a)
            case .inputMessagesFilterGeo: writer.write(id: 0xe7026d0d)
            case .inputMessagesFilterContacts: writer.write(id: 0xe062db83)
            case .inputMessagesFilterPinned: writer.write(id: 0x1bb00451)
            case .inputMessagesFilterPoll: writer.write(id: 0xfa2bc90a)
            }
        }
    }

    /// `messages.forumTopics#367617d3`, a `messages.ForumTopics`.
    package struct MessagesForumTopics: TLConstructor {
        package var orderByCreateDate: Bool
        package var count: Int32
        package var messages: [Message]
        package var chats: [Chat]
        package var users: [User]
        package var pts: Int32

        package static var id: UInt32 { 0x367617d3 }

        package init(
            orderByCreateDate: Bool = false,
            count: Int32,
            messages: [Message],
            chats: [Chat],
            users: [User],
            pts: Int32
        ) {
            self.orderByCreateDate = orderByCreateDate
            self.count = count
            self.messages = messages
            self.chats = chats
            self.users = users
            self.pts = pts
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            orderByCreateDate = flags & 0x1 != 0
            count = try Int32(reading: &reader)
            try reader.readEmptyVector()
            messages = try [Message](reading: &reader)
            chats = try [Chat](reading: &reader)
            users = try [User](reading: &reader)
            pts = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if orderByCreateDate { flags |= 0x1 }
            flags.write(to: &writer)
            count.write(to: &writer)
            writer.writeEmptyVector()
            messages.write(to: &writer)
            chats.write(to: &writer)
            users.write(to: &writer)
            pts.write(to: &writer)
        }
    }

    /// `messages.inactiveChats#a927fec5`, a `messages.InactiveChats`.
    package struct MessagesInactiveChats: TLConstructor {
        package var dates: [Int32]
        package var chats: [Chat]
        package var users: [User]

        package static var id: UInt32 { 0xa927fec5 }

        package init(dates: [Int32], chats: [Chat], users: [User]) {
            self.dates = dates
            self.chats = chats
            self.users = users
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            dates = try [Int32](reading: &reader)
            chats = try [Chat](reading: &reader)
            users = try [User](reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            dates.write(to: &writer)
            chats.write(to: &writer)
            users.write(to: &writer)
        }
    }

    /// `messages.invitedUsers#7f5defa6`, a `messages.InvitedUsers`.
    package struct MessagesInvitedUsers: TLConstructor {
        package var updates: Updates
        package var missingInvitees: [MissingInvitee]

        package static var id: UInt32 { 0x7f5defa6 }

        package init(updates: Updates, missingInvitees: [MissingInvitee]) {
            self.updates = updates
            self.missingInvitees = missingInvitees
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            updates = try Updates(reading: &reader)
            missingInvitees = try [MissingInvitee](reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            updates.write(to: &writer)
            missingInvitees.write(to: &writer)
        }
    }
}
