internal import MTProtoTL
internal import PlatformCore
internal import PlatformEngine
internal import TestSupport
internal import Testing

@testable internal import MTProtoBridge

struct `Messages sent on` {
    @Test func `each is said once, with who said it first`() throws {
        let bench = try HubBench()
        let (ann, bob, carl) = (try bench.session("ann"), try bench.session("bob"), try bench.session("carl"))
        try bench.say("one", from: "carl", to: .private(UserID(unchecked: "ann")))
        try bench.say("two", from: "ann", to: .private(UserID(unchecked: "carl")))
        _ = (bob.outlet.take(), ann.outlet.take())
        let answer = try #require(ann.forward([1, 2], from: carl, to: .user(bob.account))).get()
        #expect(answer.all.map(\.name) == ["id 3 of 101", "id 4 of 102", "new 3 one out pts 4", "new 4 two out pts 5"])
        #expect(ann.outlet.take().isEmpty)
        let pushed = bob.outlet.pushes
        #expect(pushed.flatMap(\.all).map(\.name) == ["new 1 one pts 2", "new 2 two pts 3"])
        #expect(pushed.flatMap(\.all).map(\.author) == [carl.account.id, ann.account.id])
        // The first author is told with it, though bob never met carl.
        guard case .updates(let fields)? = pushed.first else { throw UnexpectedAnswer() }
        let people = fields.users.compactMap { if case .user(let user) = $0 { user.id } else { nil } }
        #expect(people.contains(carl.account.id))
        let pushCount = pushed.count
        let again = try #require(ann.forward([1, 2], from: carl, to: .user(bob.account))).get()
        #expect(again.all.map(\.name) == answer.all.map(\.name))
        #expect(bob.outlet.pushes.count == pushCount)
    }

    @Test func `what was sent on keeps its first author, and loses it where that is wanted`() throws {
        let bench = try HubBench()
        let (ann, bob, carl) = (try bench.session("ann"), try bench.session("bob"), try bench.session("carl"))
        try bench.say("one", from: "carl", to: .private(UserID(unchecked: "ann")))
        _ = try #require(ann.forward([1], from: carl, to: .user(bob.account))).get()
        let group = try bench.group("g", of: ["bob"])
        let named = try #require(bob.forward([1], from: ann, to: .group(group))).get()
        #expect(named.all.last?.author == carl.account.id)
        let bare = try #require(bob.forward([1], from: ann, to: .group(group), first: 300, namesAuthor: false)).get()
        #expect(bare.all.last?.author == nil)
        let own = try #require(bob.forward([1], from: ann, to: .user(bob.account), first: 400)).get()
        #expect(own.all.last?.author == carl.account.id)
        #expect(own.all.map(\.name) == ["id 2 of 401", "new 2 one pts 3"])
    }

    @Test func `what one does not see, notices and others' messages are not sent on`() throws {
        let bench = try HubBench()
        let (ann, bob, carl) = (try bench.session("ann"), try bench.session("bob"), try bench.session("carl"))
        let group = try bench.group("g", of: ["ann"])
        try bench.say("secret", from: "ann", to: .group(GroupID(unchecked: "g")))
        try bench.say("one", from: "carl", to: .private(UserID(unchecked: "ann")))
        #expect(throws: RPCError.self) {
            try bob.forward(Forward(.group(group), .user(carl.account), [.group(group, Place(rawValue: 2))]))?.get()
        }
        #expect(throws: RPCError.messageIDInvalid) {
            try ann.forward(Forward(.group(group), .user(bob.account), [.group(group, Place(rawValue: 1))]))?.get()
        }
        // The number is of another conversation.
        #expect(throws: RPCError.messageIDInvalid) { try ann.forward([1], from: bob, to: .user(carl.account))?.get() }
        #expect(bob.outlet.take().isEmpty)
    }

    @Test func `how a user sets up a conversation is told to the user's other sessions`() throws {
        let bench = try HubBench()
        let (ann, other, bob) = (
            try bench.session("ann"), try bench.session("ann", device: "k2"), try bench.session("bob")
        )
        let target = ConversationTarget.private(UserID(unchecked: "bob"))
        for change in [
            ConversationSettingsChange(draft: "hel"), ConversationSettingsChange(notification: .nothing),
            ConversationSettingsChange(isPinned: true), ConversationSettingsChange(isMarkedUnread: true),
        ] {
            ann.session.submit(.changeSettings(of: UserID(unchecked: "ann"), in: target, change)) { _, _ in }
            bench.run()
        }
        ann.session.clearDraft(of: .user(bob.account))
        bench.run()
        #expect(ann.outlet.take().isEmpty)
        #expect(other.outlet.take().map(\.setting) == ["draft hel", "quiet", "pinned", "unread", "no draft"])
        #expect(bob.outlet.take().isEmpty)
    }
}

extension TestSession {
    fileprivate func forward(
        _ ids: [UInt32],
        from peer: TestSession,
        to: PeerNumber,
        first: Int64 = 100,
        namesAuthor: Bool = true
    ) -> Result<TL.Updates, RPCError>? {
        let numbers = ids.map { MessageNumber.mailbox(Place(rawValue: $0)) }
        return forward(Forward(.user(peer.account), to, numbers, first: first, namesAuthor: namesAuthor))
    }

    fileprivate func forward(_ forward: Forward) -> Result<TL.Updates, RPCError>? {
        var answer: Result<TL.Updates, RPCError>?
        session.forward(forward) { answer = $0 }
        bench.run()
        return answer
    }
}

extension Forward {
    fileprivate init(
        _ from: PeerNumber,
        _ to: PeerNumber,
        _ numbers: [MessageNumber],
        first: Int64 = 100,
        namesAuthor: Bool = true
    ) {
        self.init(
            from: from,
            to: to,
            messages: numbers.enumerated().map { (number: $1, randomID: first + 1 + Int64($0)) },
            isSilent: false,
            namesAuthor: namesAuthor,
            keepsCaptions: true
        )
    }
}

extension TL.Update {
    /// Who said first what it tells of.
    fileprivate var author: Int64? {
        let message: TL.Message? =
            switch self {
            case .updateNewMessage(let it): it.message
            case .updateNewChannelMessage(let it): it.message
            default: nil
            }
        guard case .message(let fields)? = message, case .peerUser(let user)? = fields.fwdFrom?.fromID else {
            return nil
        }
        return user.userID
    }

    fileprivate var setting: String {
        switch self {
        case .updateDraftMessage(let it):
            if case .draftMessage(let draft) = it.draft { "draft \(draft.message)" } else { "no draft" }
        case .updateNotifySettings(let it): it.notifySettings.muteUntil == .max ? "quiet" : "loud"
        case .updateDialogPinned(let it): it.pinned ? "pinned" : "not pinned"
        case .updateDialogUnreadMark(let it): it.unread ? "unread" : "read"
        default: "another"
        }
    }
}
