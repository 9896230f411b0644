internal import MTProtoTL
internal import PlatformCore
internal import PlatformEngine
internal import TestSupport
internal import Testing

@testable internal import MTProtoBridge

struct `Calls about links into supergroups` {
    @Test func `a link leads in, and the notice says so`() async throws {
        let bench = try ChatBench()
        let ann = try bench.user("ann")
        let bob = try bench.user("bob")
        let group = try await bench.group("G", by: ann)
        let link = try await bench.link(to: group, by: ann)
        guard case .chatInvite(let invite) = try await bench.chats.preview(link, bob) else { throw UnexpectedAnswer() }
        #expect(invite.title == "G")
        #expect(invite.participantsCount == 1)
        guard case .chatInviteJoinResultOk = try await bench.chats.join(by: link, bob) else { throw UnexpectedAnswer() }
        guard case .chatInviteAlready = try await bench.chats.preview(link, bob) else { throw UnexpectedAnswer() }
        let history = NumberedHistory(.group(group), of: ann.account, olderCount: 1)
        let last = try await bench.chats.messages(.history(history), ann)
        guard case .messageService(let notice)? = last.messages.map({ ann.viewer.wire($0) }).first,
            case .messageActionChatJoinedByLink(let action) = notice.action
        else { throw UnexpectedAnswer() }
        #expect(action.inviterID == ann.account.id)
        #expect(notice.fromID?.user == bob.account.id)
        await #expect(throws: RPCError(400, "USER_ALREADY_PARTICIPANT")) { try await bench.chats.join(by: link, bob) }
    }

    @Test func `who must be let in is told so, and is let in`() async throws {
        let bench = try ChatBench()
        let ann = try bench.user("ann")
        let bob = try bench.user("bob")
        let group = try await bench.group("G", by: ann)
        let link = try await bench.link(to: group, by: ann) { $0.requestNeeded = true }
        await #expect(throws: RPCError(400, "INVITE_REQUEST_SENT")) { try await bench.chats.join(by: link, bob) }
        let request = TL.MessagesGetChatInviteImporters(
            requested: true,
            peer: bench.input(.group(group), for: ann),
            offsetDate: 0,
            offsetUser: .inputUserEmpty,
            limit: 10
        )
        #expect(try await bench.chats.importers(request, ann).importers.map(\.userID) == [bob.account.id])
        let known = try await bench.chats.group(group, ann)
        _ = try await bench.chats.answer([bob.user], isAccepted: true, known, ann)
        #expect(try await bench.chats.importers(request, ann).count == 0)
        #expect(try await bench.chats.group(group, bob).role == .member)
    }

    @Test func `what is no link, or a revoked one, is refused`() async throws {
        let bench = try ChatBench()
        let ann = try bench.user("ann")
        let bob = try bench.user("bob")
        let group = try await bench.group("G", by: ann)
        let link = try await bench.link(to: group, by: ann)
        let revoke = TL.MessagesEditExportedChatInvite(
            revoked: true,
            peer: bench.input(.group(group), for: ann),
            link: link
        )
        // A main link that is revoked is followed by another.
        guard case .exportedChatInviteReplaced = try await bench.chats.change(revoke, ann) else {
            throw UnexpectedAnswer()
        }
        for wrong in ["nonsense", link] {
            await #expect(throws: RPCError.inviteHashInvalid) { try await bench.chats.join(by: wrong, bob) }
        }
        await #expect(throws: RPCError.channelPrivate) {
            try await bench.chats.makeInvite(.init(peer: bench.input(.group(group), for: bob)), bob)
        }
    }
}

extension ChatBench {
    fileprivate func link(
        to group: ConversationNumber,
        by me: ChatIdentity,
        _ change: (inout TL.MessagesExportChatInvite) -> Void = { _ in }
    ) async throws -> String {
        var function = TL.MessagesExportChatInvite(peer: input(.group(group), for: me))
        change(&function)
        guard case .chatInviteExported(let invite) = try await chats.makeInvite(function, me) else {
            throw UnexpectedAnswer()
        }
        return invite.link
    }
}
