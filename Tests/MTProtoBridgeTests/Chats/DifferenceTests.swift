internal import MTProtoTL
internal import PlatformCore
internal import PlatformEngine
internal import TestSupport
internal import Testing

@testable internal import MTProtoBridge

struct `Differences` {
    @Test func `an account with nothing in it stands at one`() async throws {
        let bench = try ChatBench()
        let ann = try bench.user("ann")
        #expect(bench.chats.state(at: try await bench.chats.head(ann)).pts == 1)
        let difference = try await bench.difference(1, ann)
        guard case .differenceEmpty = difference else {
            Issue.record("\(difference)")
            return
        }
    }

    @Test func `messages, edits, deletes and reads come with their states, fillers are left out`() async throws {
        let bench = try ChatBench()
        let ann = try bench.user("ann")
        let bob = try bench.user("bob")
        for text in ["1", "2", "3"] { try bench.say(text, from: ann, to: bob) }
        let first = try await bench.difference(1, bob)
        #expect(first.messages == ["1 1", "2 2", "3 3"])
        #expect(first.state == 4)

        let edit = TL.MessagesEditMessage(peer: bench.input(.user(bob.account), for: ann), id: 1, message: "1!")
        let edited = try await bench.chats.edit(edit, ann)
        #expect(edited.all.map(\.name) == ["edit 1 1! out pts 5"])
        let place = try await bench.chats.delete([.mailbox(Place(rawValue: 2))], revoke: true, ann)
        #expect(place.rawValue == 5)
        _ = try await bench.chats.read(.user(ann.account), 3, bob)
        try bench.tenant.say("signal", from: "ann", to: .private(bob.user), flags: [])
        let second = try await bench.difference(4, bob)
        #expect(second.messages.isEmpty)
        #expect(second.others == ["edit 1 1! pts 5", "delete [2] pts 6", "read 3 left 0 pts 7"])
        #expect(second.state == 8)
        let sender = try await bench.difference(4, ann)
        #expect(sender.others == ["edit 1 1! out pts 5", "delete [2] pts 6", "read by peer 3 pts 7"])

        // From the start, what is gone is left out and what was changed stands as it is now.
        let whole = try await bench.difference(1, bob)
        #expect(whole.messages == ["1 1!", "3 3"])
        #expect(whole.others == ["delete [2] pts 6", "read 3 left 0 pts 7"])
    }

    @Test func `a range with nothing to show is a difference with empty lists`() async throws {
        let bench = try ChatBench()
        let ann = try bench.user("ann")
        _ = try bench.user("bob")
        for _ in 0..<5 { try bench.tenant.say("x", from: "ann", to: .private(UserID(unchecked: "bob")), flags: []) }
        let difference = try await bench.difference(1, ann)
        guard case .difference(let fields) = difference else {
            Issue.record("\(difference)")
            return
        }
        #expect(fields.newMessages.isEmpty && fields.otherUpdates.isEmpty)
        #expect(fields.state.pts == 6)
    }

    @Test func `what is too much comes in slices, and one goes on where the other ended`() async throws {
        let bench = try ChatBench()
        let ann = try bench.user("ann")
        let bob = try bench.user("bob")
        for index in 0..<250 { try bench.say("\(index)", from: ann, to: bob) }
        var pts: Int32 = 1
        var texts: [String] = []
        var sliceCount = 0
        while true {
            let difference = try await bench.difference(pts, bob)
            texts += difference.messages
            pts = difference.state
            guard case .differenceSlice = difference else { break }
            sliceCount += 1
        }
        #expect(sliceCount == 2)
        #expect(pts == 251)
        #expect(texts == (0..<250).map { "\($0 + 1) \($0)" })
    }

    @Test func `a client hears of one missed place, or of ten thousand, and starts anew behind more`() async throws {
        let bench = try ChatBench()
        let ann = try bench.user("ann")
        let bob = try bench.user("bob")
        for index in 0..<10_001 { try bench.say("\(index)", from: ann, to: bob) }
        #expect(try await bench.difference(10_001, bob).messages == ["10001 10000"])
        guard case .differenceSlice(let slice) = try await bench.difference(2, bob) else { throw UnexpectedAnswer() }
        #expect(slice.intermediateState.pts == 2 + Int32(slice.newMessages.count))
        guard case .differenceTooLong(let tooLong) = try await bench.difference(1, bob) else {
            throw UnexpectedAnswer()
        }
        #expect(tooLong.pts == 10_002)
    }

    @Test func `a client ahead of the server goes on from here`() async throws {
        let bench = try ChatBench()
        let ann = try bench.user("ann")
        let difference = try await bench.difference(9, ann)
        guard case .differenceTooLong(let tooLong) = difference else {
            Issue.record("\(difference)")
            return
        }
        #expect(tooLong.pts == 1)
        await #expect(throws: RPCError.persistentTimestampInvalid) { try await bench.difference(0, ann) }
    }

    @Test func `supergroups that something happened in are named once all else is told`() async throws {
        let bench = try ChatBench()
        let ann = try bench.user("ann")
        let bob = try bench.user("bob")
        let quiet = try await bench.group("quiet", by: ann, with: [bob])
        bench.tenant.clock.advance(milliseconds: 600_000)
        let since = bench.tenant.clock.now.seconds
        let group = try await bench.group("g", by: ann, with: [bob])
        try bench.say("hello", from: ann, to: bob)
        let difference = try await bench.difference(1, date: since, bob)
        #expect(difference.messages == ["1 hello"])
        #expect(difference.others == ["channel \(group.rawValue) too long"])
        #expect(difference.channels == [group.id])
        #expect(try await bench.difference(2, date: 0, bob).channels == [quiet.id, group.id])
    }

    @Test func `a supergroup's difference, to its end and page by page`() async throws {
        let bench = try ChatBench()
        let ann = try bench.user("ann")
        let bob = try bench.user("bob")
        let group = try await bench.group("g", by: ann, with: [bob])
        let target = try await bench.chats.named(.group(group), ann).target
        for index in 1...4 { try bench.say("\(index)", from: ann, to: target) }
        let numbers = [2, 3].map { MessageNumber.group(group, Place(rawValue: $0)) }
        #expect(try await bench.chats.delete(numbers, revoke: true, ann) == .zero)
        let page = try await bench.channelDifference(group, pts: 1, limit: 3, bob)
        #expect(page.messages == ["\(group.rawValue)/1 ChannelCreate"])
        #expect(page.pts == 4)
        #expect(!page.isFinal)
        let rest = try await bench.channelDifference(group, pts: 4, limit: 100, bob)
        #expect(rest.messages == ["\(group.rawValue)/4 3", "\(group.rawValue)/5 4"])
        #expect(rest.others == ["delete \(group.rawValue)/[2] pts 7", "delete \(group.rawValue)/[3] pts 8"])
        #expect(rest.pts == 8)
        #expect(rest.isFinal)
        let empty = try await bench.channelDifference(group, pts: 8, limit: 100, bob)
        guard case .channelDifferenceEmpty(let fields) = empty else {
            Issue.record("\(empty)")
            return
        }
        #expect(fields.final && fields.pts == 8)
    }

    @Test func `a client that was away learns that it was taken out of a supergroup`() async throws {
        let bench = try ChatBench()
        let (ann, bob) = (try bench.user("ann"), try bench.user("bob"))
        let group = try await bench.group("g", by: ann, with: [bob])
        try bench.say("1", from: ann, to: bob)
        let before = bench.tenant.clock.now.seconds
        bench.tenant.clock.advance(milliseconds: 100_000)
        guard
            case .seq(.group(let id), _) = try await bench.chats.ask(.seq(.group(group), ann.account, upTo: .zero), ann)
        else { throw UnexpectedAnswer() }
        try bench.tenant.run(.leaveGroup(id, [bob.user], nil))
        let difference = try await bench.difference(2, date: before, bob)
        #expect(difference.others == ["channel \(group.rawValue)"])
        #expect(difference.forbidden == [group.id])
        await #expect(throws: RPCError.channelPrivate) {
            try await bench.channelDifference(group, pts: 1, limit: 10, bob)
        }
        bench.tenant.clock.advance(milliseconds: 100_000)
        #expect(try await bench.difference(2, bob).others.isEmpty)
    }

    @Test func `a client far behind in a supergroup is given it anew`() async throws {
        let bench = try ChatBench()
        let ann = try bench.user("ann")
        let group = try await bench.group("g", by: ann)
        let target = try await bench.chats.named(.group(group), ann).target
        for index in 0..<1_001 { try bench.say("\(index)", from: ann, to: target) }
        let difference = try await bench.channelDifference(group, pts: 1, limit: 100, ann)
        guard case .channelDifferenceTooLong(let tooLong) = difference, case .dialog(let dialog) = tooLong.dialog else {
            Issue.record("\(difference)")
            return
        }
        #expect(dialog.pts == 1_003)
        #expect(dialog.topMessage == 1_002)
        #expect(tooLong.messages.count == 100)
    }
}

extension ChatBench {
    func difference(_ pts: Int32, date: Int32? = nil, _ me: ChatIdentity) async throws -> TL.UpdatesDifference {
        let date = date ?? tenant.clock.now.seconds
        return try await chats.difference(TL.UpdatesGetDifference(pts: pts, date: date, qts: 0), me)
    }

    fileprivate func channelDifference(
        _ group: ConversationNumber,
        pts: Int32,
        limit: Int32,
        _ me: ChatIdentity
    ) async throws -> TL.UpdatesChannelDifference {
        let function = TL.UpdatesGetChannelDifference(
            channel: channel(group, for: me),
            filter: .channelMessagesFilterEmpty,
            pts: pts,
            limit: limit
        )
        return try await chats.channelDifference(function, me)
    }
}

extension TL.UpdatesDifference {
    var messages: [String] {
        switch self {
        case .difference(let it): it.newMessages.map(\.name)
        case .differenceSlice(let it): it.newMessages.map(\.name)
        case .differenceEmpty, .differenceTooLong: []
        }
    }

    var others: [String] {
        switch self {
        case .difference(let it): it.otherUpdates.map(\.name)
        case .differenceSlice(let it): it.otherUpdates.map(\.name)
        case .differenceEmpty, .differenceTooLong: []
        }
    }

    var state: Int32 {
        switch self {
        case .difference(let it): it.state.pts
        case .differenceSlice(let it): it.intermediateState.pts
        case .differenceTooLong(let it): it.pts
        case .differenceEmpty: 0
        }
    }

    /// The supergroups that are the client's no more.
    fileprivate var forbidden: [Int64] {
        guard case .difference(let it) = self else { return [] }
        return it.chats.compactMap { if case .channelForbidden(let channel) = $0 { channel.id } else { nil } }
    }

    /// The supergroups that it describes.
    var channels: [Int64] {
        guard case .difference(let it) = self else { return [] }
        return it.chats.compactMap { if case .channel(let channel) = $0 { channel.id } else { nil } }
    }
}

extension TL.UpdatesChannelDifference {
    fileprivate var messages: [String] {
        if case .channelDifference(let it) = self { it.newMessages.map(\.name) } else { [] }
    }

    fileprivate var others: [String] {
        if case .channelDifference(let it) = self { it.otherUpdates.map(\.name) } else { [] }
    }

    fileprivate var pts: Int32 {
        if case .channelDifference(let it) = self { it.pts } else { 0 }
    }

    fileprivate var isFinal: Bool {
        if case .channelDifference(let it) = self { it.final } else { false }
    }
}
