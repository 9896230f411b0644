package import PlatformCore

/// What a command says, for whoever looks at it before it is said.
package struct Speech: Sendable {
    package enum Place: Hashable, Sendable {
        case conversation(ConversationTarget)
        case chatroom(ChatroomID)

        package var kind: ConversationKind {
            switch self {
            case .conversation(let target): target.kind
            case .chatroom: .chatroom
            }
        }

        package var id: String {
            switch self {
            case .conversation(let target): target.id
            case .chatroom(let room): room.text
            }
        }
    }

    package let from: UserRef
    package let place: Place
    /// Without a type where an edit keeps the message's own.
    package var body: MessageBody
    package var push: PushHints?
    package var expansion: [String: String] = [:]
    package var isSilent = false
    package var isExpandable = false
    /// Those alone whom it is for; empty for everybody there.
    package var directedTo: [UserID] = []
    package var identity = SendIdentity.none
    /// The message that it gives another content.
    package var edited: MessageRef?
    /// Tells it from others under the same id.
    package var fingerprint: UInt32 = 0

    init(from: UserRef, place: Place, body: MessageBody) {
        self.from = from
        self.place = place
        self.body = body
    }
}

extension Command {
    /// What it says, if it says something that is kept or that a chatroom is told.
    package var speech: Speech? {
        switch action {
        case .send(let send): Speech(send)
        case .edit(let edit): Speech(edit)
        case .decide(let decision): decision.value.speech
        default: nil
        }
    }

    /// The same with what it says changed; a send is still recognised by what was given.
    package func saying(_ speech: Speech) -> Command {
        let said: Action
        switch action {
        case .send(let send): said = .send(send.saying(speech))
        case .edit(var edit):
            edit.body.content = speech.body.content
            said = .edit(edit)
        case .decide(let decision): said = .decide(Decision(decision.value.saying(speech)))
        default: said = action
        }
        return Command(actor: actor, action: said, reply: reply)
    }

    /// A command that is answered with the error, or as it was answered before where it is a repeated send.
    package func refused(_ error: ClientError) -> Command {
        var send: Send?
        if case .send(let refused) = action { send = refused }
        return Command(actor: actor, action: .deciding(Refuse(send: send, error: error)), reply: reply)
    }
}

extension Speech {
    fileprivate init(_ send: Send) {
        self.init(from: send.from, place: .conversation(send.target), body: send.body)
        push = send.push
        expansion = send.expansion
        isSilent = send.flags.contains(.silent)
        isExpandable = send.flags.contains(.expandable)
        if case .directed(let users, _) = send.reach { directedTo = users }
        identity = send.identity
        fingerprint = send.fingerprint
    }

    fileprivate init(_ edit: Edit) {
        self.init(from: edit.by, place: .conversation(edit.target), body: edit.body)
        edited = edit.message
    }
}

extension Send {
    fileprivate func saying(_ speech: Speech) -> Send {
        var said = self
        said.givenFingerprint = fingerprint
        if said.body.content != speech.body.content { said.flags.insert(.wordsReplaced) }
        said.body.content = speech.body.content
        said.push = speech.push
        said.expansion = speech.expansion
        if speech.isSilent { said.flags.insert(.silent) } else { said.flags.remove(.silent) }
        return said
    }
}

/// Answers what somebody who looked at it would not have said.
private struct Refuse: Deciding {
    let send: Send?
    let error: ClientError

    // Nothing of it is decided in anybody's order.
    var subject: DecisionSubject { .chatrooms }
    var byteCount: Int { 256 + (send?.body.content.count ?? 0) }

    func decide(in context: DecisionContext) throws(Refusal) -> Answer {
        if let send {
            let sender = try context.decider.find(send.from, for: context.actor)
            if let earlier = try context.decider.earlier(send, by: sender, context.actor) { return .sent(earlier) }
        }
        throw .refused(error)
    }
}
