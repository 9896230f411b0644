// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `Dialog`.
    package enum Dialog: TLValue {
        indirect case dialog(DialogFields)
        indirect case dialogFolder(DialogFolder)
        indirect case dialogCommunity(DialogCommunity)

        package init(reading reader: inout TLReader) throws(TLError) {
            switch try reader.readID() {
            case 0xfc89f7f3: self = .dialog(try DialogFields(readingFields: &reader))
            case 0x71bd134c: self = .dialogFolder(try DialogFolder(readingFields: &reader))
            case 0xf78a0973: self = .dialogCommunity(try DialogCommunity(readingFields: &reader))
            case let id: throw .unknownConstructor(id)
            }
        }

        package func write(to writer: inout TLWriter) {
            switch self {
            case .dialog(let value): value.write(to: &writer)
            case .dialogFolder(let value): value.write(to: &writer)
            case .dialogCommunity(let value): value.write(to: &writer)
            }
        }
    }

    /// `dialogCommunity#f78a0973`, a `Dialog`.
    package struct DialogCommunity: TLConstructor {
        package var pinned: Bool
        package var communityID: Int64
        package var notifySettings: PeerNotifySettings

        package static var id: UInt32 { 0xf78a0973 }

        package init(pinned: Bool = false, communityID: Int64, notifySettings: PeerNotifySettings) {
            self.pinned = pinned
            self.communityID = communityID
            self.notifySettings = notifySettings
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            pinned = flags & 0x4 != 0
            communityID = try Int64(reading: &reader)
            notifySettings = try PeerNotifySettings(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if pinned { flags |= 0x4 }
            flags.write(to: &writer)
            communityID.write(to: &writer)
            notifySettings.write(to: &writer)
        }
    }

    /// `dialog#fc89f7f3`, a `Dialog`.
    package struct DialogFields: TLConstructor {
        package var pinned: Bool
        package var unreadMark: Bool
        package var viewForumAsMessages: Bool
        package var peer: Peer
        package var topMessage: Int32
        package var readInboxMaxID: Int32
        package var readOutboxMaxID: Int32
        package var unreadCount: Int32
        package var unreadMentionsCount: Int32
        package var unreadReactionsCount: Int32
        package var unreadPollVotesCount: Int32
        package var notifySettings: PeerNotifySettings
        package var pts: Int32?
        package var draft: DraftMessage?
        package var folderID: Int32?
        package var ttlPeriod: Int32?

        package static var id: UInt32 { 0xfc89f7f3 }

        package init(
            pinned: Bool = false,
            unreadMark: Bool = false,
            viewForumAsMessages: Bool = false,
            peer: Peer,
            topMessage: Int32,
            readInboxMaxID: Int32,
            readOutboxMaxID: Int32,
            unreadCount: Int32,
            unreadMentionsCount: Int32,
            unreadReactionsCount: Int32,
            unreadPollVotesCount: Int32,
            notifySettings: PeerNotifySettings,
            pts: Int32? = nil,
            draft: DraftMessage? = nil,
            folderID: Int32? = nil,
            ttlPeriod: Int32? = nil
        ) {
            self.pinned = pinned
            self.unreadMark = unreadMark
            self.viewForumAsMessages = viewForumAsMessages
            self.peer = peer
            self.topMessage = topMessage
            self.readInboxMaxID = readInboxMaxID
            self.readOutboxMaxID = readOutboxMaxID
            self.unreadCount = unreadCount
            self.unreadMentionsCount = unreadMentionsCount
            self.unreadReactionsCount = unreadReactionsCount
            self.unreadPollVotesCount = unreadPollVotesCount
            self.notifySettings = notifySettings
            self.pts = pts
            self.draft = draft
            self.folderID = folderID
            self.ttlPeriod = ttlPeriod
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            pinned = flags & 0x4 != 0
            unreadMark = flags & 0x8 != 0
            viewForumAsMessages = flags & 0x40 != 0
            peer = try Peer(reading: &reader)
            topMessage = try Int32(reading: &reader)
            readInboxMaxID = try Int32(reading: &reader)
            readOutboxMaxID = try Int32(reading: &reader)
            unreadCount = try Int32(reading: &reader)
            unreadMentionsCount = try Int32(reading: &reader)
            unreadReactionsCount = try Int32(reading: &reader)
            unreadPollVotesCount = try Int32(reading: &reader)
            notifySettings = try PeerNotifySettings(reading: &reader)
            pts = flags & 0x1 != 0 ? try Int32(reading: &reader) : nil
            draft = flags & 0x2 != 0 ? try DraftMessage(reading: &reader) : nil
            folderID = flags & 0x10 != 0 ? try Int32(reading: &reader) : nil
            ttlPeriod = flags & 0x20 != 0 ? try Int32(reading: &reader) : nil
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if pinned { flags |= 0x4 }
            if unreadMark { flags |= 0x8 }
            if viewForumAsMessages { flags |= 0x40 }
            if pts != nil { flags |= 0x1 }
            if draft != nil { flags |= 0x2 }
            if folderID != nil { flags |= 0x10 }
            if ttlPeriod != nil { flags |= 0x20 }
            flags.write(to: &writer)
            peer.write(to: &writer)
            topMessage.write(to: &writer)
            readInboxMaxID.write(to: &writer)
            readOutboxMaxID.write(to: &writer)
            unreadCount.write(to: &writer)
            unreadMentionsCount.write(to: &writer)
            unreadReactionsCount.write(to: &writer)
            unreadPollVotesCount.write(to: &writer)
            notifySettings.write(to: &writer)
            pts?.write(to: &writer)
            draft?.write(to: &writer)
            folderID?.write(to: &writer)
            ttlPeriod?.write(to: &writer)
        }
    }

    /// `DialogFilter`.
    package enum DialogFilter: TLValue {
        indirect case dialogFilter(DialogFilterFields)
        case dialogFilterDefault
        indirect case dialogFilterChatlist(DialogFilterChatlist)

        package init(reading reader: inout TLReader) throws(TLError) {
            switch try reader.readID() {
            case 0xaa472651: self = .dialogFilter(try DialogFilterFields(readingFields: &reader))
            case 0x363293ae: self = .dialogFilterDefault
            case 0x96537bd7: self = .dialogFilterChatlist(try DialogFilterChatlist(readingFields: &reader))
            case let id: throw .unknownConstructor(id)
            }
        }

        package func write(to writer: inout TLWriter) {
            switch self {
            case .dialogFilter(let value): value.write(to: &writer)
            case .dialogFilterDefault: writer.write(id: 0x363293ae)
            case .dialogFilterChatlist(let value): value.write(to: &writer)
            }
        }
    }

    /// `dialogFilterChatlist#96537bd7`, a `DialogFilter`.
    package struct DialogFilterChatlist: TLConstructor {
        package var hasMyInvites: Bool
        package var titleNoanimate: Bool
        package var id: Int32
        package var title: TextWithEntities
        package var emoticon: String?
        package var color: Int32?
        package var pinnedPeers: [InputPeer]
        package var includePeers: [InputPeer]

        package static var id: UInt32 { 0x96537bd7 }

        package init(
            hasMyInvites: Bool = false,
            titleNoanimate: Bool = false,
            id: Int32,
            title: TextWithEntities,
            emoticon: String? = nil,
            color: Int32? = nil,
            pinnedPeers: [InputPeer],
            includePeers: [InputPeer]
        ) {
            self.hasMyInvites = hasMyInvites
            self.titleNoanimate = titleNoanimate
            self.id = id
            self.title = title
            self.emoticon = emoticon
            self.color = color
            self.pinnedPeers = pinnedPeers
            self.includePeers = includePeers
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            hasMyInvites = flags & 0x4000000 != 0
            titleNoanimate = flags & 0x10000000 != 0
            id = try Int32(reading: &reader)
            title = try TextWithEntities(reading: &reader)
            emoticon = flags & 0x2000000 != 0 ? try String(reading: &reader) : nil
            color = flags & 0x8000000 != 0 ? try Int32(reading: &reader) : nil
            pinnedPeers = try [InputPeer](reading: &reader)
            includePeers = try [InputPeer](reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if hasMyInvites { flags |= 0x4000000 }
            if titleNoanimate { flags |= 0x10000000 }
            if emoticon != nil { flags |= 0x2000000 }
            if color != nil { flags |= 0x8000000 }
            flags.write(to: &writer)
            id.write(to: &writer)
            title.write(to: &writer)
            emoticon?.write(to: &writer)
            color?.write(to: &writer)
            pinnedPeers.write(to: &writer)
            includePeers.write(to: &writer)
        }
    }

    /// `dialogFilter#aa472651`, a `DialogFilter`.
    package struct DialogFilterFields: TLConstructor {
        package var contacts: Bool
        package var nonContacts: Bool
        package var groups: Bool
        package var broadcasts: Bool
        package var bots: Bool
        package var excludeMuted: Bool
        package var excludeRead: Bool
        package var excludeArchived: Bool
        package var titleNoanimate: Bool
        package var id: Int32
        package var title: TextWithEntities
        package var emoticon: String?
        package var color: Int32?
        package var pinnedPeers: [InputPeer]
        package var includePeers: [InputPeer]
        package var excludePeers: [InputPeer]

        package static var id: UInt32 { 0xaa472651 }

        package init(
            contacts: Bool = false,
            nonContacts: Bool = false,
            groups: Bool = false,
            broadcasts: Bool = false,
            bots: Bool = false,
            excludeMuted: Bool = false,
            excludeRead: Bool = false,
            excludeArchived: Bool = false,
            titleNoanimate: Bool = false,
            id: Int32,
            title: TextWithEntities,
            emoticon: String? = nil,
            color: Int32? = nil,
            pinnedPeers: [InputPeer],
            includePeers: [InputPeer],
            excludePeers: [InputPeer]
        ) {
            self.contacts = contacts
            self.nonContacts = nonContacts
            self.groups = groups
            self.broadcasts = broadcasts
            self.bots = bots
            self.excludeMuted = excludeMuted
            self.excludeRead = excludeRead
            self.excludeArchived = excludeArchived
            self.titleNoanimate = titleNoanimate
            self.id = id
            self.title = title
            self.emoticon = emoticon
            self.color = color
            self.pinnedPeers = pinnedPeers
            self.includePeers = includePeers
            self.excludePeers = excludePeers
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            contacts = flags & 0x1 != 0
            nonContacts = flags & 0x2 != 0
            groups = flags & 0x4 != 0
            broadcasts = flags & 0x8 != 0
            bots = flags & 0x10 != 0
            excludeMuted = flags & 0x800 != 0
            excludeRead = flags & 0x1000 != 0
            excludeArchived = flags & 0x2000 != 0
            titleNoanimate = flags & 0x10000000 != 0
            id = try Int32(reading: &reader)
            title = try TextWithEntities(reading: &reader)
            emoticon = flags & 0x2000000 != 0 ? try String(reading: &reader) : nil
            color = flags & 0x8000000 != 0 ? try Int32(reading: &reader) : nil
            pinnedPeers = try [InputPeer](reading: &reader)
            includePeers = try [InputPeer](reading: &reader)
            excludePeers = try [InputPeer](reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if contacts { flags |= 0x1 }
            if nonContacts { flags |= 0x2 }
            if groups { flags |= 0x4 }
            if broadcasts { flags |= 0x8 }
            if bots { flags |= 0x10 }
            if excludeMuted { flags |= 0x800 }
            if excludeRead { flags |= 0x1000 }
            if excludeArchived { flags |= 0x2000 }
            if titleNoanimate { flags |= 0x10000000 }
            if emoticon != nil { flags |= 0x2000000 }
            if color != nil { flags |= 0x8000000 }
            flags.write(to: &writer)
            id.write(to: &writer)
            title.write(to: &writer)
            emoticon?.write(to: &writer)
            color?.write(to: &writer)
            pinnedPeers.write(to: &writer)
            includePeers.write(to: &writer)
            excludePeers.write(to: &writer)
        }
    }

    /// `dialogFilterSuggested#77744d4a`, a `DialogFilterSuggested`.
    package struct DialogFilterSuggested: TLConstructor {
        package var filter: DialogFilter
        package var description: String

        package static var id: UInt32 { 0x77744d4a }

        package init(filter: DialogFilter, description: String) {
            self.filter = filter
            self.description = description
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            filter = try DialogFilter(reading: &reader)
            description = try String(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            filter.write(to: &writer)
            description.write(to: &writer)
        }
    }

    /// `dialogFolder#71bd134c`, a `Dialog`.
    package struct DialogFolder: TLConstructor {
        package var pinned: Bool
        package var folder: Folder
        package var peer: Peer
        package var topMessage: Int32
        package var unreadMutedPeersCount: Int32
        package var unreadUnmutedPeersCount: Int32
        package var unreadMutedMessagesCount: Int32
        package var unreadUnmutedMessagesCount: Int32

        package static var id: UInt32 { 0x71bd134c }

        package init(
            pinned: Bool = false,
            folder: Folder,
            peer: Peer,
            topMessage: Int32,
            unreadMutedPeersCount: Int32,
            unreadUnmutedPeersCount: Int32,
            unreadMutedMessagesCount: Int32,
            unreadUnmutedMessagesCount: Int32
        ) {
            self.pinned = pinned
            self.folder = folder
            self.peer = peer
            self.topMessage = topMessage
            self.unreadMutedPeersCount = unreadMutedPeersCount
            self.unreadUnmutedPeersCount = unreadUnmutedPeersCount
            self.unreadMutedMessagesCount = unreadMutedMessagesCount
            self.unreadUnmutedMessagesCount = unreadUnmutedMessagesCount
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            pinned = flags & 0x4 != 0
            folder = try Folder(reading: &reader)
            peer = try Peer(reading: &reader)
            topMessage = try Int32(reading: &reader)
            unreadMutedPeersCount = try Int32(reading: &reader)
            unreadUnmutedPeersCount = try Int32(reading: &reader)
            unreadMutedMessagesCount = try Int32(reading: &reader)
            unreadUnmutedMessagesCount = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if pinned { flags |= 0x4 }
            flags.write(to: &writer)
            folder.write(to: &writer)
            peer.write(to: &writer)
            topMessage.write(to: &writer)
            unreadMutedPeersCount.write(to: &writer)
            unreadUnmutedPeersCount.write(to: &writer)
            unreadMutedMessagesCount.write(to: &writer)
            unreadUnmutedMessagesCount.write(to: &writer)
        }
    }
}
