internal import MTProtoTL
internal import PlatformCore
internal import PlatformEngine
internal import TestSupport
internal import Testing

@testable internal import MTProtoBridge

struct `Chats as clients look at them` {
    @Test(
        arguments: [
            // offset, add, limit: ids
            (0, 0, 3, [9, 8, 7]),
            (5, 0, 2, [4, 3]),
            (5, -1, 2, [5, 4]),
            (5, -2, 5, [6, 5, 4, 3, 2]),
            (5, 2, 2, [2, 1]),
            (9, -1, 3, [9, 8, 7]),
        ] as [(Int32, Int32, Int32, [Int32])]
    )
    func `history around an offset`(_ offset: Int32, _ add: Int32, _ limit: Int32, _ ids: [Int32]) async throws {
        let bench = try ChatBench()
        let ann = try bench.user("ann")
        let bob = try bench.user("bob")
        for index in 1...9 { try bench.say("\(index)", from: ann, to: bob) }
        let page = HistoryPage(
            peer: .user(ann.account),
            offsetID: offset,
            offsetDate: 0,
            addOffset: add,
            limit: limit,
            maxID: 0,
            minID: 0
        )
        let found = try await bench.chats.history(page, bob)
        #expect(found.ids == ids)
        guard case .messagesSlice(let slice) = found else {
            Issue.record("\(found)")
            return
        }
        #expect(slice.count == 9)
        #expect(Set(slice.users.map(\.id)) == [ann.account.id])
    }

    @Test func `a list shows what is unread and read, and goes on after its last`() async throws {
        let bench = try ChatBench()
        let ann = try bench.user("ann")
        let bob = try bench.user("bob")
        let carl = try bench.user("carl")
        let group = try await bench.group("g", by: ann, with: [bob])
        try bench.say("1", from: ann, to: carl)
        for text in ["1", "2"] { try bench.say(text, from: bob, to: ann) }
        let first = try await bench.dialogs(limit: 2, ann)
        #expect(first.map(\.peer) == [.user(bob.account), .user(carl.account)])
        #expect(first.map(\.dialog.unreadCount) == [2, 0])
        #expect(first.map(\.dialog.topMessage) == [3, 1])
        let rest = try await bench.dialogs(after: .user(carl.account), limit: 2, ann)
        #expect(rest.map(\.peer) == [.group(group)])
        #expect(rest.first?.dialog.pts == 2)
        _ = try await bench.chats.read(.user(bob.account), 0, ann)
        #expect(try await bench.dialogs(limit: 1, ann).first?.dialog.readInboxMaxID == 3)
        #expect(try await bench.dialogs(limit: 1, bob).first?.dialog.readOutboxMaxID == 2)
    }

    @Test func `a supergroup tells its people, to them alone`() async throws {
        let bench = try ChatBench()
        let ann = try bench.user("ann")
        let bob = try bench.user("bob")
        let carl = try bench.user("carl")
        let group = try await bench.group("Group", by: ann, with: [bob])
        let all = try await bench.participants(group, .channelParticipantsRecent, bob)
        #expect(all.count == 2)
        #expect(all.participants.count == 2)
        let admins = try await bench.participants(group, .channelParticipantsAdmins, bob)
        guard case .channelParticipantCreator(let creator)? = admins.participants.first else {
            Issue.record("\(admins)")
            return
        }
        #expect(creator.userID == ann.account.id)
        await #expect(throws: RPCError.channelPrivate) {
            try await bench.participants(group, .channelParticipantsRecent, carl)
        }
        let known = try await bench.chats.group(group, ann)
        _ = try await bench.chats.bring([carl.account], into: known, bob)
        #expect(try await bench.participants(group, .channelParticipantsRecent, carl).count == 3)
        _ = try await bench.chats.remove(carl.account, from: group, .quit, carl)
        let history = HistoryPage(
            peer: .group(group),
            offsetID: 0,
            offsetDate: 0,
            addOffset: 0,
            limit: 10,
            maxID: 0,
            minID: 0
        )
        guard case .channelMessages(let messages) = try await bench.chats.history(history, ann) else {
            Issue.record("no messages of a supergroup")
            return
        }
        let number = group.rawValue
        #expect(
            messages.messages.map(\.name) == [
                "\(number)/3 ChatDeleteUser", "\(number)/2 ChatAddUser", "\(number)/1 ChannelCreate out",
            ]
        )
        #expect(messages.pts == 4)
        // Whom notices name is told with them.
        #expect(Set(messages.users.map(\.id)) == Set([ann, bob, carl].map(\.account.id)))
        let full = try await bench.chats.full(group, ann)
        guard case .channelFull(let fields) = full.fullChat else {
            Issue.record("\(full)")
            return
        }
        #expect(fields.participantsCount == 2 && fields.pts == 4 && fields.availableReactions != nil)
    }

    @Test func `what is found holds the words, the newest first`() async throws {
        let bench = try ChatBench()
        let ann = try bench.user("ann")
        let bob = try bench.user("bob")
        for text in ["One apple", "two", "three Apples"] { try bench.say(text, from: ann, to: bob) }
        let search = TL.MessagesSearch(
            peer: bench.input(.user(bob.account), for: ann),
            q: "APPLE",
            filter: .inputMessagesFilterEmpty,
            minDate: 0,
            maxDate: 0,
            offsetID: 0,
            addOffset: 0,
            limit: 10,
            maxID: 0,
            minID: 0,
            hash: 0
        )
        #expect(try await bench.chats.search(search, ann).ids == [3, 1])
    }
}

extension ChatBench {
    fileprivate struct Listed {
        let peer: PeerNumber
        let dialog: TL.DialogFields
    }

    fileprivate func dialogs(after: PeerNumber? = nil, limit: Int32, _ me: ChatIdentity) async throws -> [Listed] {
        let function = TL.MessagesGetDialogs(
            offsetDate: 0,
            offsetID: 0,
            offsetPeer: after.map { input($0, for: me) } ?? .inputPeerEmpty,
            limit: limit,
            hash: 0
        )
        let dialogs: [TL.Dialog] =
            switch try await chats.dialogs(function, me) {
            case .dialogs(let all): all.dialogs
            case .dialogsSlice(let slice): slice.dialogs
            case .dialogsNotModified: []
            }
        return dialogs.compactMap { dialog in
            guard case .dialog(let fields) = dialog else { return nil }
            switch fields.peer {
            case .peerUser(let user):
                return AccountNumber(id: user.userID).map { Listed(peer: .user($0), dialog: fields) }
            case .peerChannel(let channel):
                return ConversationNumber(id: channel.channelID).map { Listed(peer: .group($0), dialog: fields) }
            case .peerChat: return nil
            }
        }
    }

    fileprivate func participants(
        _ group: ConversationNumber,
        _ filter: TL.ChannelParticipantsFilter,
        _ me: ChatIdentity
    ) async throws -> TL.ChannelsChannelParticipantsFields {
        let function = TL.ChannelsGetParticipants(
            channel: channel(group, for: me),
            filter: filter,
            offset: 0,
            limit: 100,
            hash: 0
        )
        guard case .channelParticipants(let found) = try await chats.participants(function, me) else {
            throw UnexpectedAnswer()
        }
        return found
    }
}

extension TL.MessagesMessages {
    fileprivate var ids: [Int32] {
        let messages: [TL.Message] =
            switch self {
            case .messages(let it): it.messages
            case .messagesSlice(let it): it.messages
            case .channelMessages(let it): it.messages
            case .messagesNotModified: []
            }
        return messages.compactMap { if case .message(let fields) = $0 { fields.id } else { nil } }
    }
}

extension TL.User {
    fileprivate var id: Int64 {
        switch self {
        case .user(let fields): fields.id
        case .userEmpty(let empty): empty.id
        }
    }
}
