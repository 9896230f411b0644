internal import MTProtoTL
internal import PlatformCore
internal import PlatformEngine
internal import TestSupport
internal import Testing

@testable internal import MTProtoBridge

struct `Calls about what was said` {
    @Test func `a message is pinned, said to be, and found`() async throws {
        let bench = try ChatBench()
        let (ann, bob) = (try bench.user("ann"), try bench.user("bob"))
        try bench.say("one", from: ann, to: bob)
        try bench.say("two", from: ann, to: bob)
        let updates = try await bench.pin(1, .user(ann.account), bob)
        guard case .updatePinnedMessages(let pinned)? = updates.all.first else { throw UnexpectedAnswer() }
        #expect(pinned.pinned && pinned.messages == [1] && pinned.pts == 4 && pinned.ptsCount == 1)
        let found = try await bench.chats.search(bench.search(.inputMessagesFilterPinned, .user(bob.account), ann), ann)
        #expect(found.fields.map(\.id) == [1])
        #expect(found.fields.map(\.pinned) == [true])
        let newest = try await bench.chats.history(bench.page(.user(bob.account)), ann).all.first
        guard case .messageService(let service)? = newest, case .messageActionPinMessage = service.action,
            case .messageReplyHeader(let reply)? = service.replyTo
        else { throw UnexpectedAnswer() }
        #expect(reply.replyToMsgID == 1 && service.id == 4)
        await #expect(throws: RPCError(400, "CHAT_NOT_MODIFIED")) { try await bench.pin(1, .user(ann.account), bob) }
        _ = try await bench.pin(2, .user(ann.account), bob)
        #expect(try await bench.chats.unpinAll(.user(ann.account), bob).rawValue == 8)
        #expect(try await bench.chats.pinned(.user(ann.account), below: .last, limit: 9, bob).total == 0)
    }

    @Test func `members of a supergroup pin nothing, and one side alone nothing either`() async throws {
        let bench = try ChatBench()
        let (ann, bob) = (try bench.user("ann"), try bench.user("bob"))
        let group = try await bench.group("g", by: ann, with: [bob])
        let known = try await bench.chats.group(group, ann)
        try bench.say("x", from: bob, to: .group(known.group.id))
        await #expect(throws: RPCError.chatAdminRequired) { try await bench.pin(2, .group(group), bob) }
        let updates = try await bench.pin(2, .group(group), ann)
        guard case .updatePinnedChannelMessages(let pinned)? = updates.all.first else { throw UnexpectedAnswer() }
        #expect(pinned.messages == [2] && pinned.pts == 4)
        guard case .channelFull(let full) = try await bench.chats.full(group, bob).fullChat else {
            throw UnexpectedAnswer()
        }
        #expect(full.pinnedMsgID == 2)
        try bench.say("y", from: bob, to: ann)
        await #expect(throws: RPCError(400, "PIN_RESTRICTED")) {
            try await bench.pin(1, .user(bob.account), oneSide: true, ann)
        }
    }

    @Test func `drafts and quiet conversations are listed, and go`() async throws {
        let bench = try ChatBench()
        let (ann, bob) = (try bench.user("ann"), try bench.user("bob"))
        let peer = PeerNumber.user(bob.account)
        try await bench.chats.setUp(ConversationSettingsChange(draft: "hel"), peer, ann)
        let (found, cast) = try await bench.chats.settings(nil, ann)
        #expect(found.map(\.settings.draft) == ["hel"])
        #expect(found.map(\.peer) == [peer])
        #expect(cast.users[bob.account] != nil)
        guard case .draftMessage(let draft)? = found.first?.settings.wireDraft else { throw UnexpectedAnswer() }
        #expect(draft.message == "hel" && draft.date == bench.tenant.clock.now.seconds)
        try await bench.chats.setUp(ConversationSettingsChange(draft: ""), peer, ann)
        #expect(try await bench.chats.settings(nil, ann).found.isEmpty)
        let until = Timestamp(seconds: bench.tenant.clock.now.seconds + 60)
        try await bench.chats.setUp(ConversationSettingsChange(notification: .unset, mutedUntil: until), peer, ann)
        #expect(try await bench.chats.settings([peer], ann).found.first?.settings.quiet.muteUntil == until.seconds)
        try await bench.chats.setUp(ConversationSettingsChange(notification: .nothing), peer, ann)
        #expect(try await bench.chats.settings([peer], ann).found.first?.settings.quiet.muteUntil == .max)
    }

    @Test func `a search finds by kind, sender and words, and says what it did not look through`() async throws {
        let bench = try ChatBench()
        let (ann, bob) = (try bench.user("ann"), try bench.user("bob"))
        try bench.say("look at https://example.com", from: ann, to: bob)
        try bench.say("nothing", from: bob, to: ann)
        try bench.say("look again", from: bob, to: ann)
        let peer = PeerNumber.user(bob.account)
        #expect(
            try await bench.chats.search(bench.search(.inputMessagesFilterUrl, peer, ann), ann).fields.map(\.id) == [1]
        )
        #expect(try await bench.chats.search(bench.search(.inputMessagesFilterPhotos, peer, ann), ann).all.isEmpty)
        var byBob = bench.search(.inputMessagesFilterEmpty, peer, ann)
        byBob.q = "LOOK"
        byBob.fromID = bench.input(peer, for: ann)
        #expect(try await bench.chats.search(byBob, ann).fields.map(\.id) == [3])
        let counters = try await bench.chats.counters(
            .init(peer: bench.input(peer, for: ann), filters: [.inputMessagesFilterUrl, .inputMessagesFilterPinned]),
            ann
        )
        #expect(counters.map(\.count) == [1, 0])
        let everywhere = TL.MessagesSearchGlobal(
            q: "look",
            filter: .inputMessagesFilterEmpty,
            minDate: 0,
            maxDate: 0,
            offsetRate: 0,
            offsetPeer: .inputPeerEmpty,
            offsetID: 0,
            limit: 10
        )
        #expect(try await bench.chats.searchEverywhere(everywhere, ann).fields.map(\.id) == [3, 1])
    }
}

extension ChatBench {
    fileprivate func pin(
        _ id: Int32,
        _ peer: PeerNumber,
        oneSide: Bool = false,
        _ me: ChatIdentity
    ) async throws(RPCError) -> TL.Updates {
        let function = TL.MessagesUpdatePinnedMessage(pmOneside: oneSide, peer: input(peer, for: me), id: id)
        return try await chats.pin(function, me)
    }

    fileprivate func page(_ peer: PeerNumber) -> HistoryPage {
        HistoryPage(peer: peer, offsetID: 0, offsetDate: 0, addOffset: 0, limit: 10, maxID: 0, minID: 0)
    }

    fileprivate func search(_ filter: TL.MessagesFilter, _ peer: PeerNumber, _ me: ChatIdentity) -> TL.MessagesSearch {
        TL.MessagesSearch(
            peer: input(peer, for: me),
            q: "",
            filter: filter,
            minDate: 0,
            maxDate: 0,
            offsetID: 0,
            addOffset: 0,
            limit: 10,
            maxID: 0,
            minID: 0,
            hash: 0
        )
    }
}

extension TL.MessagesMessages {
    fileprivate var all: [TL.Message] {
        switch self {
        case .messages(let it): it.messages
        case .messagesSlice(let it): it.messages
        case .channelMessages(let it): it.messages
        case .messagesNotModified: []
        }
    }

    fileprivate var fields: [TL.MessageFields] {
        all.compactMap { if case .message(let fields) = $0 { fields } else { nil } }
    }
}
