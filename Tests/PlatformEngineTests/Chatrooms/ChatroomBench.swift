internal import PlatformCore
internal import PlatformEngine
internal import TestSupport

/// A tenant with chatrooms, and short words for what is done in them.
struct ChatroomBench {
    let tenant: TestTenant
    let room = ChatroomID(unchecked: "r")

    init(policy: EnginePolicy = EnginePolicy()) throws {
        tenant = try TestTenant(policy: policy)
    }

    func id(_ user: String) -> UserID { UserID(unchecked: user) }

    @discardableResult
    func join(
        _ link: TestLink,
        _ room: String = "r",
        recent: Int = 0,
        after: MessageUID? = nil
    ) throws -> ChatroomEntry {
        let action = Action.joinChatroom(ChatroomID(unchecked: room), recent: recent, after: after)
        guard case .chatroom(.entered(let entry)) = try tenant.run(action, as: link.actor) else {
            throw UnexpectedAnswer()
        }
        return entry
    }

    @discardableResult
    func say(_ text: String, as link: TestLink, type: String = "RC:TxtMsg", in room: String = "r") throws
        -> ChatroomSent
    {
        let body = MessageBody(objectName: type, content: Array(text.utf8))
        let send = ChatroomSend(from: .account(link.account), room: ChatroomID(unchecked: room), body: body)
        guard case .chatroom(.said(let sent)) = try tenant.run(.sayInChatroom(send), as: link.actor) else {
            throw UnexpectedAnswer()
        }
        return sent
    }

    /// The link's loop says that it is gone.
    func lose(_ link: TestLink, _ entry: ChatroomEntry) throws {
        guard case .user(let account, _, let address) = link.actor else { return }
        let gone = ChatroomLink(user: link.user, account: account, link: address)
        try tenant.run(.unseatChatroomLink([entry.view.ref], gone))
    }

    func members(of room: String = "r") throws -> [String] {
        let question = ChatroomQuestion.members(ChatroomID(unchecked: room), isNewestFirst: false, limit: 500)
        guard case .chatroom(.members(let members, _)) = try tenant.run(.askChatrooms(question)) else {
            throw UnexpectedAnswer()
        }
        return members.map(\.user.text)
    }

    func attributes() throws -> [ChatroomAttribute] {
        guard case .chatroom(.attributes(let found)) = try tenant.run(.askChatrooms(.attributes(room, []))) else {
            throw UnexpectedAnswer()
        }
        return found
    }

    func view(_ room: String = "r") throws -> ChatroomView? {
        let question = ChatroomQuestion.rooms([ChatroomID(unchecked: room)])
        guard case .chatroom(.rooms(let views)) = try tenant.run(.askChatrooms(question)) else {
            throw UnexpectedAnswer()
        }
        return views.first
    }

    func set(
        _ name: String,
        _ value: String,
        as link: TestLink,
        isForced: Bool = false,
        leavesWithOwner: Bool = false
    ) throws {
        let change = ChatroomAttributeChange(
            name: name,
            value: value,
            leavesWithOwner: leavesWithOwner,
            isForced: isForced
        )
        try tenant.run(.setChatroomAttributes([change], of: room, by: .account(link.account)), as: link.actor)
    }

    /// What was pushed to links in rooms, in order.
    var texts: [String] {
        tenant.effects.effects.compactMap {
            guard case .chatroom(.said(let push)) = $0 else { return nil }
            return String(decoding: push.said.message.body.content, as: UTF8.self)
        }
    }

    /// Who had to leave, and why.
    var exits: [ChatroomExit] {
        tenant.effects.effects.flatMap { effect -> [ChatroomExit] in
            switch effect {
            case .chatroom(.left(_, let accounts, let exit)): accounts.map { _ in exit }
            case .chatroom(.ended(_, let exit)): [exit]
            default: []
            }
        }
    }
}

/// The code of the refusal that something ends with.
func refused(_ body: () throws -> Void) -> ClientError.Code? {
    do {
        try body()
        return nil
    } catch {
        return (error as? ClientError)?.code
    }
}
