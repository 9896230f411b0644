internal import PlatformCore
internal import PlatformStore

/// One query under way: the read point, and what of it was already looked up.
///
/// Used by one thread and let go of with the answer.
final class Reading {
    let point: ReadPoint
    let policy: EnginePolicy
    private var names: [AccountNumber: UserID] = [:]
    private var records: [ConversationNumber: ConversationRecord] = [:]

    init(point: ReadPoint, policy: EnginePolicy) {
        self.point = point
        self.policy = policy
    }

    var snapshot: any StoreSnapshot { point.snapshot }

    /// How many elements a page has when a client asks for `limit`.
    func pageCount(_ limit: Int) -> Int {
        min(max(limit, 1), Limits.pageCountMax)
    }
}

/// Looking up whom and what a query names.
extension Reading {
    func account(of id: UserID) throws -> AccountNumber {
        guard let account = try snapshot.read(AccountNumber.self, at: .userByID(id)) else {
            throw ClientError(.unknownUser, "there is no user \(id)")
        }
        return account
    }

    func user(_ account: AccountNumber) throws(StoreError) -> User {
        guard let user = try snapshot.read(User.self, at: .user(account)) else {
            throw StoreError(.corrupt, "there is no user record of account \(account.rawValue)")
        }
        return user
    }

    /// The name of an account.
    func name(of account: AccountNumber) throws(StoreError) -> UserID {
        if let name = names[account] { return name }
        let name = try user(account).id
        names[account] = name
        return name
    }

    func record(of conversation: ConversationNumber) throws(StoreError) -> ConversationRecord {
        if let record = records[conversation] { return record }
        guard let record = try snapshot.read(ConversationRecord.self, at: .conversation(conversation)) else {
            throw StoreError(.corrupt, "there is no record of conversation \(conversation.rawValue)")
        }
        records[conversation] = record
        return record
    }

    /// The conversation that a viewer names, or `nil` where the two never had one.
    func conversation(_ target: ConversationTarget, of viewer: AccountNumber) throws -> ConversationNumber? {
        switch target {
        case .group(let id):
            guard let number = try number(.group(id)) else {
                throw ClientError(.unknownGroup, "there is no group \(id)")
            }
            return number
        case .channel(let id, let channel):
            guard let number = try number(.channel(id, channel)) else {
                throw ClientError.unknownChannel(channel, of: id)
            }
            return number
        case .private(let id): return try number(.between(viewer, try account(of: id)))
        case .system(let id):
            let peer = try account(of: id)
            // The one who is told things comes first; the sender may look at its own too.
            return try number(.system(sender: peer, receiver: viewer))
                ?? number(.system(sender: viewer, receiver: peer))
        }
    }

    func number(_ name: ConversationName) throws(StoreError) -> ConversationNumber? {
        try snapshot.read(ConversationNumber.self, at: .conversationByName(name))
    }

    /// A conversation as one of its people names it.
    func target(_ name: ConversationName, of viewer: AccountNumber) throws(StoreError) -> ConversationTarget {
        switch name {
        case .group(let id): return .group(id)
        case .channel(let id, let channel): return .channel(id, channel)
        case .private(let one, let other): return .private(try self.name(of: viewer == one ? other : one))
        case .system(let sender, let receiver):
            return .system(try self.name(of: viewer == sender ? receiver : sender))
        }
    }

    /// A viewer's side of the conversation they name, or `nil` where nothing was said in it yet.
    func side(_ target: ConversationTarget, of viewer: AccountNumber) throws -> ConversationSide? {
        guard let number = try conversation(target, of: viewer) else { return nil }
        guard let side = try side(of: viewer, in: number) else {
            throw ClientError(.notInGroup, "the conversation is not one of the user's")
        }
        return side
    }

    func side(of viewer: AccountNumber, in number: ConversationNumber) throws(StoreError) -> ConversationSide? {
        let key = TenantKey.membership(viewer, number)
        let stored = try snapshot.read(Membership.self, at: key)
        if stored == nil || stored?.kind == .ultragroup, let channel = try record(of: number).group?.channel {
            return try side(of: viewer, in: number, channel, stored)
        }
        guard let membership = stored else { return nil }
        return ConversationSide(
            number: number,
            name: try record(of: number).name,
            viewer: viewer,
            membership: membership
        )
    }

    /// A message with the names clients know.
    func view(_ message: Message, in conversation: ConversationNumber) throws(StoreError) -> MessageView {
        var mentions: [UserID] = []
        for account in message.mentions { mentions.append(try name(of: account)) }
        var reactors: [UserID] = []
        if !message.reactions.isEmpty {
            for item in message.reactions.recent { reactors.append(try name(of: item.by)) }
        }
        return MessageView(
            uid: message.uid(in: conversation),
            sender: try name(of: message.sender),
            mentions: mentions,
            message: message,
            reactors: reactors
        )
    }
}
