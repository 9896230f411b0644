internal import MTProtoTL
internal import PlatformCore
internal import PlatformEngine
internal import TestSupport
internal import Testing

@testable internal import MTProtoBridge

struct `Calls about reactions` {
    @Test func `a reaction is an edit with a state, and the reactions beside it`() async throws {
        let bench = try ChatBench()
        let ann = try bench.user("ann")
        let bob = try bench.user("bob")
        try bench.say("hi", from: ann, to: bob)
        let updates = try await bench.react(["👍"], to: 1, .user(ann.account), bob)
        guard case .updateEditMessage(let edit) = updates[0], case .updateMessageReactions(let told) = updates[1],
            case .message(let message) = edit.message
        else { throw UnexpectedAnswer() }
        #expect(edit.pts == 3)
        #expect(message.reactions?.results.map(\.chosenOrder) == [0])
        #expect(told.msgID == 1)

        let missed = try await bench.chats.difference(.init(pts: 2, date: 0, qts: 0), ann)
        guard case .difference(let difference) = missed,
            case .updateEditMessage(let seen)? = difference.otherUpdates.first,
            case .message(let shown) = seen.message
        else { throw UnexpectedAnswer() }
        #expect(shown.reactions?.results.map(\.chosenOrder) == [nil])
        #expect(shown.editDate == nil)
        #expect(difference.users.count == 2)
    }

    @Test func `in a supergroup they are listed with their people, a page at a time`() async throws {
        let bench = try ChatBench()
        let ann = try bench.user("ann")
        let others = try (0..<3).map { try bench.user("u\($0)") }
        let group = try await bench.group("G", by: ann, with: others)
        for other in others { _ = try await bench.react(["🔥"], to: 1, .group(group), other) }
        _ = try await bench.react([], to: 1, .group(group), others[0])
        let input = bench.input(.group(group), for: ann)
        let list = try await bench.chats.reactors(.init(peer: input, id: 1, limit: 1), ann)
        #expect(list.count == 2)
        #expect(list.reactions.map(\.peerID.user) == [others[2].account.id])
        let rest = try await bench.chats.reactors(.init(peer: input, id: 1, offset: list.nextOffset, limit: 5), ann)
        #expect(rest.reactions.map(\.peerID.user) == [others[1].account.id])
        #expect(rest.nextOffset == nil)
        #expect(rest.users.count == 1)
    }

    @Test func `what is no emoji, or of no message, is refused`() async throws {
        let bench = try ChatBench()
        let ann = try bench.user("ann")
        let bob = try bench.user("bob")
        try bench.say("hi", from: ann, to: bob)
        await #expect(throws: RPCError.reactionInvalid) { try await bench.react(["x"], to: 1, .user(ann.account), bob) }
        await #expect(throws: RPCError.messageIDInvalid) {
            try await bench.react(["👍"], to: 7, .user(ann.account), bob)
        }
    }
}

extension ChatBench {
    fileprivate func react(
        _ emojis: [String],
        to id: Int32,
        _ peer: PeerNumber,
        _ me: ChatIdentity
    ) async throws -> [TL.Update] {
        let reactions = emojis.map { TL.Reaction.reactionEmoji(.init(emoticon: $0)) }
        let updates = try await chats.react(.init(peer: input(peer, for: me), msgID: id, reaction: reactions), me)
        guard case .updates(let fields) = updates else { throw UnexpectedAnswer() }
        return fields.updates
    }
}
