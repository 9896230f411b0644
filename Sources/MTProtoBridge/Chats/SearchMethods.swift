internal import MTProtoTL
internal import PlatformCore
internal import PlatformEngine

/// Looking for messages: there is no index, so the newest ones are looked through, and answers say where that was not all.
extension MethodTable {
    mutating func addSearch(_ chats: Chats) {
        onAsync(TL.MessagesSearch.self) { function, caller throws(RPCError) in
            try await chats.search(function, caller.chat())
        }
        onAsync(TL.MessagesSearchGlobal.self) { function, caller throws(RPCError) in
            try await chats.searchEverywhere(function, caller.chat())
        }
        onAsync(TL.MessagesGetSearchCounters.self) { function, caller throws(RPCError) in
            try await chats.counters(function, caller.chat())
        }
        onAsync(TL.MessagesGetUnreadMentions.self) { function, caller throws(RPCError) in
            let me = try caller.chat()
            let peer = try me.viewer.peer(function.peer)
            let below = function.offsetID > 0 ? Place(messageID: function.offsetID) : Place.last
            let limit = min(max(Int(function.limit), 1), Chats.pageCountMax)
            let query = NumberQuery.mentions(peer, me.account, below: below, limit: limit)
            let found = try await chats.messages(query, me)
            return try await chats.wire(found.messages, found, peer, me)
        }
    }
}

extension Chats {
    /// Pages of messages that one search looks through.
    private static let searchPageCountMax = 25
    /// Conversations that one search for all of them looks through, and messages in each.
    private static let searchedConversationCountMax = 50

    func search(
        _ function: TL.MessagesSearch,
        _ me: ChatIdentity
    ) async throws(RPCError) -> TL.MessagesMessages {
        let peer = try me.viewer.peer(function.peer)
        let page = HistoryPage(
            peer: peer,
            offsetID: function.offsetID,
            offsetDate: function.maxDate,
            addOffset: function.addOffset,
            limit: function.limit,
            maxID: function.maxID,
            minID: function.minID
        )
        var wanted = Wanted(function.filter, saying: function.q, me.account)
        if let from = function.fromID, case .user(let account) = try me.viewer.peer(from) { wanted.sender = account }
        if function.minDate > 0 { wanted.since = Timestamp(seconds: function.minDate) }
        if case .inputMessagesFilterPinned = function.filter {
            let below = function.offsetID > 0 ? Place(messageID: function.offsetID) : Place.last
            let found = try await pinned(peer, below: below, limit: Self.pageCountMax, me)
            let hits = found.messages.filter(wanted.includes).dropFirst(max(0, Int(function.addOffset)))
            return try await wire(Array(hits.prefix(page.count)), found, peer, me)
        }
        let (found, isPartial) = try await search(page, wanted, me)
        return try await wire(Array(found.messages.prefix(page.count)), found, peer, isPartial: isPartial, me)
    }

    /// What is found from a page's start on, and whether older messages were not looked at.
    private func search(
        _ page: HistoryPage,
        _ wanted: Wanted,
        _ me: ChatIdentity
    ) async throws(RPCError) -> (NumberedMessages, isPartial: Bool) {
        var hits: [NumberedMessage] = []
        var (cast, isPartial, skipped) = (Cast(), wanted.isPossible, max(0, Int(page.addOffset)))
        var query = page.query(of: me.account)
        query.skipped = 0
        query.olderCount = Limits.pageCountMax
        if case .head = query.start, page.maxID > 0 { query.start = .number(Place(messageID: page.maxID)) }
        for _ in 0..<Self.searchPageCountMax where wanted.isPossible && hits.count < page.count {
            let found = try await messages(.history(query), me)
            cast.users.merge(found.cast.users) { $1 }
            cast.groups.merge(found.cast.groups) { $1 }
            let new = found.messages.filter(wanted.includes)
            hits += new.dropFirst(skipped)
            skipped = max(0, skipped - new.count)
            guard let last = found.messages.last, wanted.goesOn(before: last) else {
                isPartial = false
                break
            }
            let below = query.below
            let above = query.above
            query = NumberedHistory(page.peer, of: me.account, from: .number(last.number), olderCount: query.olderCount)
            (query.below, query.above) = (below, above)
        }
        let head: Place = if case .group(let group) = page.peer { try await state(of: group, me) } else { .zero }
        return (NumberedMessages(messages: hits, total: hits.count, head: head, cast: cast), isPartial)
    }

    /// Looks through the newest messages of the newest conversations, all at once: there is no second page.
    func searchEverywhere(
        _ function: TL.MessagesSearchGlobal,
        _ me: ChatIdentity
    ) async throws(RPCError) -> TL.MessagesMessages {
        let limit = min(max(Int(function.limit), 1), Self.pageCountMax)
        var wanted = Wanted(function.filter, saying: function.q, me.account)
        if function.minDate > 0 { wanted.since = Timestamp(seconds: function.minDate) }
        var (hits, cast) = ([NumberedMessage](), Cast())
        if wanted.isPossible, function.offsetRate == 0, !function.broadcastsOnly, function.folderID ?? 0 == 0 {
            let query = NumberQuery.conversations(
                me.account,
                NumberedPage(),
                limit: Self.searchedConversationCountMax
            )
            guard case .conversations(let list, _, _) = try await ask(query, me) else { throw .internalError }
            for conversation in list where !(function.groupsOnly && !conversation.peer.isGroup) {
                if function.usersOnly, conversation.peer.isGroup { continue }
                var query = NumberedHistory(conversation.peer, of: me.account, olderCount: Self.pageCountMax)
                if function.maxDate > 0 { query.start = .time(Timestamp(seconds: function.maxDate)) }
                let found = try await messages(.history(query), me)
                cast.users.merge(found.cast.users) { $1 }
                cast.groups.merge(found.cast.groups) { $1 }
                hits += found.messages.filter(wanted.includes)
            }
        }
        hits.sort { $0.view.message.sentTime > $1.view.message.sentTime }
        return .messages(
            .init(
                messages: try await wire(Array(hits.prefix(limit)), me),
                chats: me.viewer.chats(cast),
                users: me.viewer.users(cast)
            )
        )
    }

    /// How many of the newest messages are of each kind; what is pinned is counted whole.
    func counters(
        _ function: TL.MessagesGetSearchCounters,
        _ me: ChatIdentity
    ) async throws(RPCError) -> [TL.MessagesSearchCounter] {
        let peer = try me.viewer.peer(function.peer)
        let query = NumberedHistory(peer, of: me.account, olderCount: Limits.pageCountMax)
        let newest = try await messages(.history(query), me)
        let isPartial = newest.messages.count == Limits.pageCountMax
        var counters: [TL.MessagesSearchCounter] = []
        for filter in function.filters.prefix(Self.pageCountMax) {
            if case .inputMessagesFilterPinned = filter {
                let total = try await pinned(peer, below: .last, limit: 1, me).total
                counters.append(.init(filter: filter, count: Int32(clamping: total)))
                continue
            }
            let wanted = Wanted(filter, saying: "", me.account)
            let count = newest.messages.count { wanted.includes($0) }
            counters.append(
                .init(inexact: isPartial && wanted.isPossible, filter: filter, count: Int32(clamping: count))
            )
        }
        return counters
    }
}

/// What a search is for.
private struct Wanted {
    private enum Kind {
        case anything
        case photos
        case videos
        case photosAndVideos
        case documents
        case voice
        case music
        case links
        case mentions
        /// Something that there is none of here.
        case nothing
    }

    private let kind: Kind
    private let text: String
    private let viewer: AccountNumber
    var sender: AccountNumber?
    var since = Timestamp.zero

    init(_ filter: TL.MessagesFilter, saying text: String, _ viewer: AccountNumber) {
        self.text = text.lowercased()
        self.viewer = viewer
        kind =
            switch filter {
            case .inputMessagesFilterEmpty, .inputMessagesFilterPinned: .anything
            case .inputMessagesFilterPhotos: .photos
            case .inputMessagesFilterVideo: .videos
            case .inputMessagesFilterPhotoVideo: .photosAndVideos
            case .inputMessagesFilterDocument: .documents
            case .inputMessagesFilterVoice, .inputMessagesFilterRoundVoice: .voice
            case .inputMessagesFilterMusic: .music
            case .inputMessagesFilterUrl: .links
            case .inputMessagesFilterMyMentions: .mentions
            case .inputMessagesFilterGif, .inputMessagesFilterChatPhotos, .inputMessagesFilterPhoneCalls,
                .inputMessagesFilterRoundVideo, .inputMessagesFilterGeo, .inputMessagesFilterContacts,
                .inputMessagesFilterPoll:
                .nothing
            }
    }

    var isPossible: Bool { kind != .nothing }

    /// Whether anything before a message can be wanted.
    func goesOn(before message: NumberedMessage) -> Bool { message.view.message.sentTime >= since }

    func includes(_ message: NumberedMessage) -> Bool {
        let said = message.view.message
        guard let body = said.body, sender == nil || sender == said.sender, said.sentTime >= since else { return false }
        let media = SpokenMedia(of: body)
        let spoken = media?.caption ?? SpokenText(of: body)
        guard isOfKind(said, media, spoken) else { return false }
        return text.isEmpty || "\(spoken.text) \(media?.fileName ?? "")".lowercased().contains(text)
    }

    private func isOfKind(_ said: Message, _ media: SpokenMedia?, _ spoken: SpokenText) -> Bool {
        switch (kind, media?.kind) {
        case (.anything, _), (.photos, .photo?), (.videos, .video?), (.photosAndVideos, .photo?),
            (.photosAndVideos, .video?), (.documents, .document?), (.voice, .voice?), (.music, .music?):
            true
        case (.links, _): spoken.hasLinks
        case (.mentions, _): said.mentions.contains(viewer) || said.flags.contains(.mentionAll)
        case (.photos, _), (.videos, _), (.photosAndVideos, _), (.documents, _), (.voice, _), (.music, _),
            (.nothing, _):
            false
        }
    }
}

extension SpokenText {
    /// Whether an address of the web stands in it.
    fileprivate var hasLinks: Bool {
        if text.contains("http://") || text.contains("https://") { return true }
        return entities.contains { $0.kind == .url || $0.kind == .textURL }
    }
}
