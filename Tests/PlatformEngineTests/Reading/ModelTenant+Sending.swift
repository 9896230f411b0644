internal import PlatformCore
internal import PlatformEngine
internal import TestSupport
internal import Testing

/// Random messages and changes of them.
extension ModelTenant {
    private func flags() -> EntryFlags {
        var flags = EntryFlags.ordinary
        if random.chance(8) { flags.remove(.counted) }
        if random.chance(10) { flags.remove(.inHistory) }
        if random.chance(10) { flags.remove(.updatesLast) }
        return flags
    }

    func sayPrivately() throws {
        let (sender, peer) = (random.one(of: Self.users), random.one(of: Self.users))
        let (reach, audience) = privateReach(from: sender, to: peer)
        let (text, flags) = (text(), flags())
        let mentions = random.chance(4) ? random.some(of: Self.users) : []
        let target = ConversationTarget.private(UserID(unchecked: peer))
        let sent = try tenant.say(text, from: sender, to: target, flags: flags, reach: reach, mentions: mentions)
        let name = [sender, peer].sorted().joined(separator: "+")
        var conversation = conversations[name] ?? ModelConversation(ends: [sender, peer].sorted())
        for end in conversation.ends where conversation.sides[end] == nil {
            conversation.sides[end] = ModelSide(intervals: [(0, nil)])
        }
        append(sent, sender, text, flags, audience, mentions: Set(mentions), to: &conversation)
        conversations[name] = conversation
    }

    func sayAsSystem() throws {
        let (sender, receiver) = (Self.systemSender, random.one(of: Self.users.filter { $0 != Self.systemSender }))
        let isForBoth = random.chance(2)
        let (text, flags) = (text(), flags())
        let target = ConversationTarget.system(UserID(unchecked: receiver))
        let reach: Send.Reach = isForBoth ? .everyone : .receivers
        let sent = try tenant.say(text, from: sender, to: target, flags: flags, reach: reach)
        let name = "system+\(receiver)"
        var conversation = conversations[name] ?? ModelConversation(ends: [sender, receiver], isSystem: true)
        for end in conversation.ends where conversation.sides[end] == nil {
            conversation.sides[end] = ModelSide(intervals: [(0, nil)])
        }
        append(sent, sender, text, flags, isForBoth ? .everyone : .receivers, mentions: [], to: &conversation)
        conversations[name] = conversation
    }

    private func privateReach(from sender: String, to peer: String) -> (Send.Reach, ModelMessage.Reach) {
        let (isSelf, isBlocked) = (sender == peer, blacklist.contains([peer, sender]))
        switch random.below(6) {
        case 0: return (.receivers, isSelf ? .everyone : .receivers)
        case 1: return (.checked(includesSender: true), isBlocked && !isSelf ? .only([sender]) : .everyone)
        case 2:
            return (.checked(includesSender: false), isSelf ? .everyone : isBlocked ? .only([]) : .receivers)
        default: return (.everyone, .everyone)
        }
    }

    func sayInGroup() throws {
        let (name, sender) = (random.one(of: Self.groups), random.one(of: Self.users))
        guard var conversation = conversations[name] else { return }
        var (flags, reach, audience) = (flags(), Send.Reach.everyone, ModelMessage.Reach.everyone)
        if random.chance(8) { flags.insert(.mentionAll) }
        switch random.below(6) {
        case 0: (reach, audience) = (.receivers, .receivers)
        case 1:
            let (users, includesSender) = (random.some(of: Self.users), random.chance(2))
            reach = .directed(users.map { UserID(unchecked: $0) }, sender: includesSender)
            // The sender sees it only when it says so, also if named.
            audience = .only(Set(users.filter { $0 != sender } + (includesSender ? [sender] : [])))
        default: break
        }
        let mentions = random.chance(4) ? random.some(of: Self.users) : []
        let text = text()
        let target = ConversationTarget.group(GroupID(unchecked: name))
        let sent = try tenant.say(text, from: sender, to: target, flags: flags, reach: reach, mentions: mentions)
        let members = Set(mentions.filter { conversation.sides[$0]?.isOpen == true })
        append(sent, sender, text, flags, audience, mentions: members, to: &conversation)
        conversations[name] = conversation
    }

    private func append(
        _ sent: Sent,
        _ sender: String,
        _ text: String,
        _ flags: EntryFlags,
        _ audience: ModelMessage.Reach,
        mentions: Set<String>,
        to conversation: inout ModelConversation
    ) {
        #expect(sent.seq.rawValue == conversation.head + 1, "places are dense")
        let message = ModelMessage(
            sender: sender,
            text: text,
            flags: flags,
            audience: audience,
            mentions: mentions,
            sentTime: sent.sentTime
        )
        conversation.entries.append(.message(message))
    }

    /// Recalls or edits some message that was not recalled yet.
    func change() throws {
        guard let name = random.one(ofAny: conversations.keys.sorted()), var conversation = conversations[name] else {
            return
        }
        let seqs = conversation.seqs.filter { conversation.message($0)?.isRecalled == false }
        guard let seq = random.one(ofAny: seqs), var message = conversation.message(seq) else { return }
        let (by, target) = (UserRef.id(UserID(unchecked: message.sender)), target(name, of: message.sender))
        let reference = MessageRef.seq(Place(rawValue: seq))
        if random.chance(2) {
            let recall = Recall(by: by, target: target, message: reference, isAdmin: false, removesNotice: false)
            try tenant.run(.recall(recall))
            message.isRecalled = true
        } else {
            message.text = text()
            let body = MessageBody(objectName: "RC:TxtMsg", content: Array(message.text.utf8))
            try tenant.run(.edit(Edit(by: by, target: target, message: reference, body: body)))
        }
        conversation.entries[Int(seq) - 1] = .message(message)
        conversation.entries.append(.change(seq))
        conversations[name] = conversation
    }
}
