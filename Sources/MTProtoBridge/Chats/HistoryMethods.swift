internal import MTProtoTL
internal import PlatformCore
internal import PlatformEngine

/// Looking at what was said.
extension MethodTable {
    mutating func addHistory(_ chats: Chats) {
        onAsync(TL.MessagesGetHistory.self) { function, caller throws(RPCError) in
            let me = try caller.chat()
            let page = HistoryPage(
                peer: try me.viewer.peer(function.peer),
                offsetID: function.offsetID,
                offsetDate: function.offsetDate,
                addOffset: function.addOffset,
                limit: function.limit,
                maxID: function.maxID,
                minID: function.minID
            )
            return try await chats.history(page, me)
        }
        onAsync(TL.MessagesGetMessages.self) { function, caller throws(RPCError) in
            let me = try caller.chat()
            let (messages, found) = try await chats.messages(function.id, of: nil, me)
            return .messages(
                .init(messages: messages, chats: me.viewer.chats(found.cast), users: me.viewer.users(found.cast))
            )
        }
        onAsync(TL.ChannelsGetMessages.self) { function, caller throws(RPCError) in
            let me = try caller.chat()
            let group = try me.viewer.group(function.channel)
            let (messages, found) = try await chats.messages(function.id, of: group, me)
            return .channelMessages(
                .init(
                    pts: try await chats.state(of: group, me).pts,
                    count: Int32(messages.count),
                    messages: messages,
                    chats: me.viewer.chats(found.cast),
                    users: me.viewer.users(found.cast)
                )
            )
        }
        onAsync(TL.MessagesGetMessagesViews.self) { function, _ throws(RPCError) in
            TL.MessagesMessageViews(views: function.id.map { _ in TL.MessageViews() }, chats: [], users: [])
        }
    }
}

/// A page of history as clients ask for one.
struct HistoryPage {
    let peer: PeerNumber
    let offsetID: Int32
    let offsetDate: Int32
    let addOffset: Int32
    let limit: Int32
    let maxID: Int32
    let minID: Int32

    var count: Int { min(max(Int(limit), 1), Chats.pageCountMax) }

    /// What is read for it; a few too many where the page lies across its offset.
    func query(of viewer: AccountNumber) -> NumberedHistory {
        let start: NumberedHistory.Start =
            if offsetID > 0 { .number(Place(messageID: offsetID)) } else if offsetDate > 0 {
                .time(Timestamp(seconds: offsetDate))
            } else { .head }
        var query = NumberedHistory(peer, of: viewer, from: start, olderCount: count)
        query.skipped = min(max(Int(addOffset), 0), Chats.pageCountMax)
        query.newerCount = min(max(-Int(addOffset), 0), Chats.pageCountMax)
        if minID > 0 { query.above = Place(messageID: minID) }
        if maxID > 0 { query.below = Place(messageID: maxID) }
        return query
    }
}

extension Chats {
    func history(_ page: HistoryPage, _ me: ChatIdentity) async throws(RPCError) -> TL.MessagesMessages {
        let found = try await messages(.history(page.query(of: me.account)), me)
        return try await wire(Array(found.messages.prefix(page.count)), found, page.peer, me)
    }

    func wire(
        _ page: [NumberedMessage],
        _ found: NumberedMessages,
        _ peer: PeerNumber,
        isPartial: Bool = false,
        _ me: ChatIdentity
    ) async throws(RPCError) -> TL.MessagesMessages {
        let messages = try await wire(page, me)
        let (chats, users) = (me.viewer.chats(found.cast), me.viewer.users(found.cast))
        let total = Int32(clamping: found.total)
        switch peer {
        case .group:
            return .channelMessages(
                .init(
                    inexact: isPartial,
                    pts: found.head.pts,
                    count: total,
                    messages: messages,
                    chats: chats,
                    users: users
                )
            )
        case .user where found.total <= messages.count && !isPartial:
            return .messages(.init(messages: messages, chats: chats, users: users))
        case .user:
            return .messagesSlice(
                .init(inexact: isPartial, count: total, messages: messages, chats: chats, users: users)
            )
        }
    }

    /// Single messages in the order asked for, empty ones where there is nothing to see.
    func messages(
        _ inputs: [TL.InputMessage],
        of group: ConversationNumber?,
        _ me: ChatIdentity
    ) async throws(RPCError) -> ([TL.Message], NumberedMessages) {
        guard inputs.count <= Self.pageCountMax else { throw .limitInvalid }
        var ids: [Int32] = []
        for input in inputs { ids.append(try await id(of: input, in: group, me)) }
        let found = try await messages(.messages(ids.map { Self.number($0, in: group) }, me.account), me)
        var wires: [Int32: TL.Message] = [:]
        let all = try await wire(found.messages, me)
        for (message, wire) in zip(found.messages, all) { wires[message.number.messageID] = wire }
        let peer = group.map { PeerNumber.group($0).wire }
        return (ids.map { wires[$0] ?? .messageEmpty(TL.MessageEmpty(id: $0, peerID: peer)) }, found)
    }

    private static func number(_ id: Int32, in group: ConversationNumber?) -> MessageNumber {
        group.map { .group($0, Place(messageID: id)) } ?? .mailbox(Place(messageID: id))
    }

    /// The message that a client means; zero where there is none.
    private func id(
        of input: TL.InputMessage,
        in group: ConversationNumber?,
        _ me: ChatIdentity
    ) async throws(RPCError) -> Int32 {
        switch input {
        case .inputMessageID(let message): return message.id
        case .inputMessageReplyTo(let reply):
            let found = try await messages(.messages([Self.number(reply.id, in: group)], me.account), me)
            guard let uid = found.messages.first?.reference else { return 0 }
            return try await answered([uid], me)[uid]?.messageID ?? 0
        case .inputMessagePinned:
            guard let group else { return 0 }
            let newest = try await pinned(.group(group), below: .last, limit: 1, me).messages.first
            return newest?.number.messageID ?? 0
        case .inputMessageCallbackQuery: return 0
        }
    }

    /// The last place of a group that the caller may know of.
    func state(of group: ConversationNumber, _ me: ChatIdentity) async throws(RPCError) -> Place {
        var query = NumberedHistory(.group(group), of: me.account, olderCount: 1)
        query.above = .last
        return try await messages(.history(query), me).head
    }
}
