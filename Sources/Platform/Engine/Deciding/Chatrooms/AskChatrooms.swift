package import PlatformCore

extension Action {
    /// Asks what memory alone knows of chatrooms; it changes nothing.
    package static func askChatrooms(_ question: ChatroomQuestion) -> Action {
        .deciding(AskChatrooms(question: question))
    }

    /// Ends rooms whose life is over.
    package static let lookAfterChatrooms = Action.deciding(LookAfterChatrooms())
}

/// Something that is to be known of chatrooms; who asks through a link must be in the room.
package enum ChatroomQuestion: Sendable {
    /// Those of the rooms that are there.
    case rooms([ChatroomID])
    case members(ChatroomID, isNewestFirst: Bool, limit: Int)
    /// Whether users are in a room.
    case presence(ChatroomID, [UserID])
    /// Of whom a room has decided something that holds.
    case people(ChatroomID)
    /// Who is muted everywhere.
    case muted
    case messageTypes
    /// All attributes of a room, or those of these names.
    case attributes(ChatroomID, [String])
    /// What was said after a message, or lately.
    case recent(ChatroomID, after: MessageUID?, limit: Int)
    case mutedRooms
    case keptAliveRooms

    fileprivate var room: ChatroomID? {
        switch self {
        case .members(let id, _, _), .presence(let id, _), .people(let id), .attributes(let id, _),
            .recent(let id, _, _):
            id
        case .rooms(let ids): ids.first
        case .muted, .messageTypes, .mutedRooms, .keptAliveRooms: nil
        }
    }
}

private struct AskChatrooms: Deciding {
    let question: ChatroomQuestion

    var subject: DecisionSubject { .chatrooms }

    func decide(in context: DecisionContext) throws(Refusal) -> Answer {
        let desk = try context.chatrooms()
        if case .user = context.actor { try checkIsIn(desk) }
        return .chatroom(try answer(desk))
    }

    private func checkIsIn(_ desk: ChatroomDesk) throws(Refusal) {
        let user = try desk.decider.user(of: desk.context.actor)
        guard let id = question.room, try desk.required(id).members[user.user.id] != nil else {
            throw .refused(ClientError(.notInChatroom, "the user is not in the chatroom; join it first"))
        }
    }

    private func answer(_ desk: ChatroomDesk) throws(Refusal) -> ChatroomAnswer {
        let all = desk.all
        switch question {
        case .rooms(let ids): return .rooms(ids.compactMap { desk.room($0)?.view })
        case .members(let id, let isNewestFirst, let limit):
            let room = try desk.required(id)
            let count = min(max(limit, 1), ChatroomLimits.memberPageCountMax)
            return .members(room.members(isNewestFirst: isNewestFirst, limit: count), total: room.members.count)
        case .presence(let id, let users):
            let members = desk.room(id)?.members ?? [:]
            return .presence(users.map { members[$0] != nil })
        case .people(let id):
            let people = try desk.required(id).people.values.filter { $0.holds(at: desk.now) }
            return .people(people.sorted { $0.user < $1.user })
        case .muted: return .muted(all.muted.values.filter { $0.holds(at: desk.now) }.sorted { $0.user < $1.user })
        case .messageTypes: return .messageTypes(all.types.values.sorted { $0.objectName < $1.objectName })
        case .attributes(let id, let names):
            let attributes = try desk.required(id).attributes
            let found = names.isEmpty ? Array(attributes.values) : names.compactMap { attributes[$0] }
            return .attributes(names.isEmpty ? found.sorted { $0.name < $1.name } : found)
        case .recent(let id, let after, let limit):
            let room = try desk.required(id)
            guard let after else { return .recent(room.ref, room.recent.last(limit), hasGap: false) }
            let found = room.recent.after(after, countMax: limit)
            return .recent(room.ref, found.messages, hasGap: found.hasGap)
        case .mutedRooms: return .rooms(rooms(desk) { $0.isMuted })
        case .keptAliveRooms: return .rooms(rooms(desk) { $0.keptAliveSince != nil })
        }
    }

    private func rooms(_ desk: ChatroomDesk, where isWanted: (Chatroom) -> Bool) -> [ChatroomView] {
        desk.all.rooms.values.filter { isWanted($0.chatroom) }.map(\.view)
            .sorted { $0.chatroom.number < $1.chatroom.number }
    }
}

private struct LookAfterChatrooms: Deciding {
    var subject: DecisionSubject { .chatrooms }

    func decide(in context: DecisionContext) throws(Refusal) -> Answer {
        let desk = try context.chatrooms()
        for id in desk.all.rooms.keys.sorted() { _ = desk.room(id) }
        desk.all.upkeepAt =
            desk.all.rooms.isEmpty ? .never : desk.now.advanced(byMilliseconds: Chatrooms.upkeepPause)
        return .done
    }
}
