package import PlatformCore
internal import PlatformStore

extension Action {
    /// How a user wants a conversation; one that nothing was said in yet is made.
    package static func changeSettings(
        of user: UserID,
        in target: ConversationTarget,
        _ change: ConversationSettingsChange
    ) -> Action {
        .deciding(ChangeConversationSettings(user: user, target: target, change: change))
    }
}

private struct ChangeConversationSettings: Deciding {
    let user: UserID
    let target: ConversationTarget
    let change: ConversationSettingsChange

    var subject: DecisionSubject { .user(user) }

    func decide(in context: DecisionContext) throws(Refusal) -> Answer {
        let state = try context.user(.id(user))
        guard change.draft?.utf8.count ?? 0 <= Limits.draftBytesMax else {
            throw .refused(ClientError(.invalidArgument, "the draft is longer than \(Limits.draftBytesMax) bytes"))
        }
        for view in try context.views(of: [target], by: state) {
            let (conversation, head) = (view.conversation, view.conversation.head.seq)
            let membership = state.memberships[conversation.number]
            let end = membership?.end(head: head) ?? head
            context.change(view, of: state, except: context.actor.link) {
                $0 = $0.applying(change, now: context.now, end: end)
            }
        }
        return .done
    }
}

/// A conversation as one of its people names it.
struct ConversationView {
    let conversation: ConversationState
    let target: ConversationTarget
}

extension DecisionContext {
    /// The conversations that a user names; those between two are made where there is none yet.
    ///
    /// A group that the user is not in, or that is not there, is refused.
    func views(of targets: [ConversationTarget], by user: AccountState) throws(Refusal) -> [ConversationView] {
        var named: Set<ConversationTarget> = []
        // One that is named twice is made once.
        let found = try targets.filter { named.insert($0).inserted }.allWarm { (target) throws(Refusal) in
            let (peer, name) = try name(of: target, by: user)
            return (target: target, peer: peer, conversation: try decider.memory.conversation(name))
        }
        for case (.channel, _, let conversation?) in found { _ = try decider.membership(of: user, in: conversation) }
        for case (.channel(let id, let channel), _, nil) in found { throw .refused(.unknownChannel(channel, of: id)) }
        for case (.group(let id), _, let conversation) in found
        where conversation.flatMap({ user.memberships[$0.number] }) == nil {
            throw .refused(
                conversation == nil
                    ? ClientError(.unknownGroup, "there is no group \(id)")
                    : ClientError(.notInGroup, "the user is not in the group \(id)")
            )
        }
        return found.compactMap { target, peer, conversation in
            if let conversation { return ConversationView(conversation: conversation, target: target) }
            return peer.map { ConversationView(conversation: make(target, of: user, with: $0), target: target) }
        }
    }

    /// Conversations of a user by their numbers, with the names that the user's clients know.
    func views(of numbers: [ConversationNumber], by user: AccountState) throws(Refusal) -> [ConversationView] {
        try decider.conversations(numbers).allWarm { (conversation) throws(Refusal) in
            ConversationView(conversation: conversation, target: try target(conversation, by: user))
        }
    }

    /// Changes how a user has set up a conversation, and tells the user's links.
    func change(
        _ view: ConversationView,
        of user: AccountState,
        except link: LinkAddress? = nil,
        _ change: (inout ConversationSettings) -> Void
    ) {
        guard
            var membership = user.memberships[view.conversation.number]
                ?? decider.inheritedMembership(in: view.conversation)
        else { return }
        var settings = membership.settings
        change(&settings)
        guard settings != membership.settings else { return }
        decider.setUp(settings, &membership, of: user, in: view.conversation, view.target, except: link)
    }

    private func name(
        of target: ConversationTarget,
        by user: AccountState
    ) throws(Refusal) -> (peer: AccountState?, name: ConversationName) {
        switch target {
        case .group(let id): return (nil, .group(id))
        case .channel(let id, let channel): return (nil, .channel(id, channel))
        case .private(let id):
            let peer = try other(id)
            return (peer, .between(user.account, peer.account))
        case .system(let id):
            let peer = try other(id)
            return (peer, .system(sender: peer.account, receiver: user.account))
        }
    }

    private func make(
        _ target: ConversationTarget,
        of user: AccountState,
        with peer: AccountState
    ) -> ConversationState {
        target.kind == .system
            ? decider.makeConversation(.system(sender: peer.account, receiver: user.account), peer, user)
            : decider.makeConversation(.between(user.account, peer.account), user, peer)
    }

    private func target(_ conversation: ConversationState, by user: AccountState) throws(Refusal) -> ConversationTarget
    {
        switch conversation.name {
        case .group(let id): return .group(id)
        case .channel(let id, let channel): return .channel(id, channel)
        case .private, .system: break
        }
        let peer = conversation.name.ends?.peer(of: user.account) ?? user.account
        return decider.target(conversation.name, try decider.memory.account(peer))
    }
}
