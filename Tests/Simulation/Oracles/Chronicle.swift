internal import PlatformCore
internal import PlatformEngine
internal import PlatformGateway

/// One tenant as it must be: every command that took effect, told again by a model that knows nothing of the engine.
///
/// It hears of commands and answers from the witness, in the order of their change numbers.
final class Chronicle {
    /// A command that waits for its answer.
    struct Asked {
        let command: Command
        let user: String?
        /// What the client said, where the command does not tell.
        let wish: WireClientFrame?
        /// The head of the conversation when it was asked: what it says comes after that.
        let floor: UInt32
        /// Which of the groups of one identifier that was.
        let createdAt: Timestamp
        let time: Timestamp
        /// What of words and of the group's rights was settled then.
        let words: Int?
        let rights: Int?
    }

    /// Where a text was said.
    struct Said {
        let key: String
        let sent: Sent
        /// Whether the place in the sender's mailbox is known.
        let isWhole: Bool
    }

    let tenant: Int
    let seesEarlier: Bool
    private let violated: (Int, String) -> Void
    var conversations: [String: ToldConversation] = [:]
    /// Dismissed groups whose identifier names another one now, oldest first.
    var former: [String: [ToldConversation]] = [:]
    var mailboxes: [String: [HeldMail]] = [:]
    var blacklist: Set<[String]> = []
    /// Devices, by user and identifier, that no token issued up to a time opens a link of.
    var revoked: [[String]: Timestamp] = [:]
    /// When each user came into being.
    var registered: [String: Timestamp] = [:]
    /// What was said to all, in order.
    var broadcasts: [ToldBroadcast] = []
    /// Which of them were taken back, in that order.
    var takenBack: [Int] = []
    /// Words in force.
    var words = Settled<Set<ToldWord>>([])
    /// Who may do what in each group.
    var rights: [String: Settled<ToldRights>] = [:]
    /// The ways into groups, and the tokens of those that are gone.
    var ways: [String: ToldWays] = [:]
    var formerInvites: [String] = []
    var friends = ToldFriends()
    /// Users by whom something was decided that the model does not know, such as settings of their own.
    var decided: Set<String> = []
    /// Devices that somebody wanted revoked, with whatever outcome.
    private(set) var revocations: Set<[String]> = []
    /// Whether users call, as Telegram clients do.
    private(set) var hasCallers = false
    private(set) var operationCount = 0
    private(set) var accounts: [AccountNumber: String] = [:]
    private var asked: [AskKey: Asked] = [:]
    private(set) var said: [String: Said] = [:]

    init(tenant: Int, seesEarlier: Bool, violated: @escaping (Int, String) -> Void) {
        self.tenant = tenant
        self.seesEarlier = seesEarlier
        self.violated = violated
    }

    func violation(_ clause: Int, _ text: String) {
        violated(clause, "t\(tenant): \(text)")
    }

    func ask(_ key: AskKey, _ command: Command, wish: WireClientFrame?, at time: Timestamp) {
        let user = user(of: command.actor)
        if case .revokeDevice(_, let device) = command.action, let user { revocations.insert([user, device.text]) }
        var target: ToldConversation?
        if case .send(let send) = command.action, let sender = self.user(of: send.from, user) {
            target = conversations[self.key(send.target, sender, command.actor)]
        }
        asked[key] = Asked(
            command: command,
            user: user,
            wish: wish,
            floor: target?.head ?? 0,
            createdAt: target?.createdAt ?? .zero,
            time: time,
            words: words.now,
            rights: command.action.group.flatMap { rights(of: $0).now }
        )
        if asked[key]?.isCall == true { hasCallers = true }
        if case .changeWords = command.action { words.changeIsAsked() }
        if command.action.changesRights, let group = command.action.group {
            rights[group, default: Settled(ToldRights())].changeIsAsked()
        }
    }

    func withdraw(_ key: AskKey) {
        if let asked = asked.removeValue(forKey: key) { settle(asked.command.action) }
    }

    /// A change of what holds for many commands is over.
    private func settle(_ action: Action) {
        if case .changeWords = action { words.changeIsOver() }
        if action.changesRights, let group = action.group { rights[group]?.changeIsOver() }
    }

    /// The process died; whatever waits was not done.
    func forgetAsked() {
        asked = [:]
        words.forgetChanges()
        for group in rights.keys { rights[group]?.forgetChanges() }
    }

    func answer(_ key: AskKey, _ result: Result<Answer, ClientError>) {
        guard let asked = asked.removeValue(forKey: key) else {
            return violation(2, "a command was answered that waits for no answer: \(key)")
        }
        settle(asked.command.action)
        requireRight(asked, result)
        switch result {
        case .success(let answer):
            operationCount += 1
            fold(asked, answer)
        case .failure(let error):
            if case .send(let send) = asked.command.action, error.code == .wordRefused { requireRefusable(send, asked) }
            if let wish = asked.wish, let user = asked.user { requireRefusable(wish, by: user, error.code) }
        }
    }

    /// A write that was reported as failed is on disk: the sends among what waits that it holds are done.
    func keep(_ kept: [KeptMessage]) {
        for kept in kept.sorted(by: { $0.message.lsn < $1.message.lsn }) {
            guard let body = kept.message.body else { continue }
            let text = String(decoding: body.content, as: UTF8.self)
            let found = asked.values.first { asked in
                guard case .send(let send) = asked.command.action else { return false }
                let wanted = String(decoding: send.body.content, as: UTF8.self)
                return text == wanted
                    || kept.message.flags.contains(.wordsReplaced) && text == ToldWord.replaced(in: wanted)
            }
            guard let found, case .send(let send) = found.command.action,
                said[String(decoding: send.body.content, as: UTF8.self)] == nil
            else { continue }
            let message = kept.message
            let sent = Sent(
                uid: message.uid(in: kept.conversation),
                seq: message.seq,
                place: .zero,
                lsn: message.lsn,
                sentTime: message.sentTime,
                isReplaced: message.flags.contains(.wordsReplaced)
            )
            operationCount += 1
            fold(send, found, sent, isWhole: false)
        }
    }

    /// A device was told that its text stands at a seq.
    func acknowledged(_ text: String, in conversation: String, of user: String, seq: UInt32, by device: String) {
        guard let said = said[text] else {
            return violation(1, "\(device) was told that \(text) is said, and it is not")
        }
        if said.sent.seq.rawValue != seq || name(said.key, for: user) != conversation {
            violation(
                2,
                "\(device) was told that \(text) is \(conversation) \(seq); it is \(said.key) \(said.sent.seq.rawValue)"
            )
        }
    }
}

// MARK: Names

extension Chronicle {
    func user(of actor: Actor) -> String? {
        if case .user(let account, _, _) = actor { accounts[account] } else { nil }
    }

    func user(of reference: UserRef, _ actor: String?) -> String? {
        if let actor { return actor }
        switch reference {
        case .account(let account): return accounts[account]
        case .id(let id): return id.text
        }
    }

    func learn(_ account: AccountNumber, _ user: String) { accounts[account] = user }

    /// The conversation that somebody names.
    func key(_ target: ConversationTarget, _ user: String, _ actor: Actor) -> String {
        switch (target, actor) {
        case (.private(let peer), _): "p:" + [user, peer.text].sorted().joined(separator: "+")
        case (.group(let group), _): "g:\(group.text)"
        // The simulation makes no ultra groups.
        case (.channel(let group, let channel), _): "u:\(group.text)/\(channel.text)"
        case (.system(let receiver), .server): "s:\(user)>\(receiver.text)"
        case (.system(let sender), .user): "s:\(sender.text)>\(user)"
        }
    }

    /// The conversation as one of its people names it.
    func name(_ key: String, for user: String) -> String {
        guard let conversation = conversations[key], !conversation.ends.isEmpty else { return key }
        let peer = conversation.ends.first { $0 != user } ?? user
        return "\(conversation.kind == .system ? "s" : "p"):\(peer)"
    }

    /// The user's conversations by their key.
    func keys(of user: String) -> [String] {
        conversations.keys.filter { conversations[$0]?.sides[user] != nil }.sorted()
    }

    /// A group as a user can know it: the last of its identifier that they were ever in.
    func group(_ id: String, knownTo user: String) -> ToldConversation? {
        let all = (former["g:\(id)"] ?? []) + [conversations["g:\(id)"]].compactMap { $0 }
        return all.last { $0.sides[user] != nil }
    }

    /// A conversation as one of its people names it.
    func conversation(named name: String, by user: String) -> ToldConversation? {
        if name.hasPrefix("g:") { return group(String(name.dropFirst(2)), knownTo: user) }
        return key(named: name, by: user).flatMap { conversations[$0] }
    }

    func key(named name: String, by user: String) -> String? {
        keys(of: user).first { self.name($0, for: user) == name }
    }
}

// MARK: Sending

extension Chronicle {
    func fold(_ send: Send, _ asked: Asked, _ sent: Sent, isWhole: Bool = true) {
        guard let sender = user(of: send.from, asked.user) else { return }
        let text = String(decoding: send.body.content, as: UTF8.self)
        let key = key(send.target, sender, asked.command.actor)
        if let said = said[text] { return requireSame(said, text, key, sent) }
        var conversation = conversations[key] ?? between(send.target, sender, asked.command.actor)
        requireOrder(sent, in: conversation, key, asked)
        requireHeeded(send, text, sent, asked)
        conversation.lastSentTime = sent.sentTime
        conversation.lastUID = sent.uid
        let shown = sent.isReplaced ? ToldWord.replaced(in: text) : text
        let message = ToldMessage(
            uid: sent.uid,
            sender: sender,
            flags: send.flags,
            reach: reach(of: send, from: sender, in: conversation, sent),
            mentions: mentioned(send, in: conversation),
            versions: [.init(from: conversation.head + 1, text: shown, expansion: send.expansion)]
        )
        conversation.append(.message(message), at: sent.lsn)
        conversations[key] = conversation
        said[text] = Said(key: key, sent: sent, isWhole: isWhole)
        let place = post(message, .message, in: key, to: sender)
        if isWhole, sent.place.rawValue != place {
            violation(5, "\(text) stands at place \(sent.place.rawValue) of \(sender)'s mailbox, not at \(place)")
        }
    }

    /// Gives an entry to the mailboxes of those it is for; answers its place in one of them.
    func post(_ message: ToldMessage, _ item: HeldItem, in key: String, to viewer: String) -> UInt32 {
        guard let conversation = conversations[key], !conversation.ends.isEmpty else { return 0 }
        var place: UInt32 = 0
        for end in Set(conversation.ends).sorted() where message.isAddressed(to: end) {
            mailboxes[end, default: []].append(.entry(name(key, for: end), seq: conversation.head, item))
            if end == viewer { place = UInt32(mailboxes[end]?.count ?? 0) }
        }
        return place
    }

    private func requireSame(_ said: Said, _ text: String, _ key: String, _ sent: Sent) {
        let isSame =
            said.key == key && said.sent.seq == sent.seq && said.sent.uid == sent.uid && said.sent.lsn == sent.lsn
            && (!said.isWhole || said.sent.place == sent.place)
        if !isSame { violation(2, "\(text) was said at \(said.sent) and again at \(sent)") }
    }

    private func requireOrder(_ sent: Sent, in conversation: ToldConversation, _ key: String, _ asked: Asked) {
        if sent.seq.rawValue <= asked.floor, conversation.createdAt == asked.createdAt {
            violation(4, "\(key) \(sent.seq.rawValue) was sent after \(asked.floor) was acknowledged")
        }
        requireOrder(sent, in: conversation, key)
    }

    func requireOrder(_ sent: Sent, in conversation: ToldConversation, _ key: String) {
        if conversation.isDismissed { violation(3, "\(key) was dismissed and goes on") }
        if sent.seq.rawValue != conversation.head + 1 {
            violation(3, "\(key) goes on at \(sent.seq.rawValue) behind \(conversation.head)")
        }
        if sent.sentTime < conversation.lastSentTime || conversation.lastUID.map({ !$0.precedes(sent.uid) }) == true {
            violation(4, "\(key) \(sent.seq.rawValue): time or UID does not grow")
        }
    }

    func between(_ target: ConversationTarget, _ user: String, _ actor: Actor) -> ToldConversation {
        let ends =
            switch (target, actor) {
            case (.private(let peer), _): [user, peer.text].sorted()
            case (.system(let receiver), .server): [user, receiver.text]
            case (.system(let sender), .user): [sender.text, user]
            case (.group, _), (.channel, _): [String]()
            }
        var conversation = ToldConversation(ends: ends, kind: target.kind)
        for end in ends { conversation.sides[end] = ToldSide(intervals: [(0, nil)]) }
        return conversation
    }

    private func mentioned(_ send: Send, in conversation: ToldConversation) -> Set<String> {
        guard conversation.ends.isEmpty else { return Set(send.mentions.map(\.text)) }
        return Set(send.mentions.map(\.text).filter { conversation.sides[$0]?.isOpen == true })
    }

    private func reach(
        of send: Send,
        from sender: String,
        in conversation: ToldConversation,
        _ sent: Sent
    ) -> ToldMessage.Reach {
        if conversation.ends.isEmpty { return groupReach(of: send, from: sender) }
        guard let peer = conversation.ends.first(where: { $0 != sender }) else { return .everyone }
        switch send.reach {
        case .everyone, .directed: return .everyone
        case .receivers: return .receivers
        case .checked(let includesSender):
            guard blacklist.contains([peer, sender]) else { return includesSender ? .everyone : .receivers }
            return .only(includesSender ? [sender] : [])
        }
    }

    private func groupReach(of send: Send, from sender: String) -> ToldMessage.Reach {
        switch send.reach {
        case .everyone, .checked(includesSender: true): return .everyone
        case .receivers, .checked(includesSender: false): return .receivers
        case .directed(let users, let includesSender):
            let others = users.map(\.text).filter { $0 != sender }
            return .only(Set(others + (includesSender ? [sender] : [])))
        }
    }
}

extension MessageUID {
    /// Whether it stands before another of the same conversation.
    fileprivate func precedes(_ other: MessageUID) -> Bool {
        (sentTime, counter) < (other.sentTime, other.counter)
    }
}
