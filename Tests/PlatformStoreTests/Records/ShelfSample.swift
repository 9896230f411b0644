internal import PlatformCore
internal import PlatformStore
internal import TestSupport

extension SeededGenerator {
    /// A random item of a kind of shelf, as it stands there.
    mutating func shelfSample(of kind: ShelfKind) -> RecordSample {
        switch kind {
        case .userTag: stored(UserTag(id()))
        case .userRemark: stored(UserRemark(text(), about: UserID(unchecked: id())))
        case .groupRemark: stored(GroupRemark(text(), about: GroupID(unchecked: id())))
        case .allowedSender: stored(AllowedSender(UserID(unchecked: id())))
        case .quietPeriod:
            stored(
                QuietPeriod(
                    start: .random(in: 0..<QuietPeriod.secondsPerDay, using: &self),
                    minutes: .random(in: QuietPeriod.minutes, using: &self),
                    level: flip() ? .mentions : .nothing
                )
            )
        case .typeNotification: stored(TypeNotification(flip() ? .all : .mentionsOfMe, for: .group))
        case .conversationTag: stored(ConversationTag(id: id(), name: text(), createdAt: time()))
        case .blocked: stored(BlockedUser(until: time()))
        case .mutedInPrivate: stored(MutedInPrivate())
        case .mutedInGroups: stored(MutedInGroups(until: time()))
        case .gone: stored(GoneUser(flip() ? .deactivated : .deleted, since: time()))
        case .mutedGroup: stored(MutedGroup())
        case .hostedProfile: stored(HostedProfile(fields: profile(), extra: profile()))
        case .friend:
            stored(Friend(UserID(unchecked: id()), since: time(), remark: flip() ? text() : "", extra: profile()))
        case .friendApplication:
            stored(
                FriendApplication(
                    flip() ? .sent : .received,
                    UserID(unchecked: id()),
                    text: text(),
                    time: time(),
                    isMutual: flip()
                )
            )
        case .friendPolicy: stored(FriendPolicy(flip() ? .anyone : .nobody))
        case .followedMembers:
            stored(FollowedMembers(GroupID(unchecked: id()), members: [UserID(unchecked: id()): time()]))
        case .hostedGroup: stored(HostedGroupMark())
        case .phone: stored(UserPhone(phone()))
        case .botCredential:
            stored(
                BotCredential(
                    tokenHash: (0..<BotCredential.hashBytes).map { _ in UInt8.random(in: 0...255, using: &self) },
                    createdAt: time()
                )
            )
        case .password: stored(password())
        case .bot: stored(bot())
        case .agent: stored(agent())
        case .groupInvite: stored(invite())
        case .joinRequest:
            stored(JoinRequest(UserID(unchecked: id()), by: number32(), time: time(), text: flip() ? text() : ""))
        case .chatroom, .chatroomPerson, .chatroomAttribute, .mutedInChatrooms, .chatroomMessageType, .chatroomTotals:
            chatroomSample(of: kind)
        }
    }

    mutating func invite() -> GroupInvite {
        GroupInvite(
            id: number32(),
            secret: (0..<GroupInvite.secretByteCount).map { _ in UInt8.random(in: 0...255, using: &self) },
            by: UserID(unchecked: id()),
            createdAt: time(),
            isMain: flip(),
            expiresAt: flip() ? nil : time(),
            useCountMax: flip() ? nil : max(1, number32()),
            useCount: number32(),
            asksFirst: flip(),
            title: flip() ? text() : "",
            isRevoked: flip()
        )
    }

    mutating func phone() -> PhoneNumber {
        let digits = (0..<Int.random(in: PhoneNumber.lengths, using: &self)).map { _ in
            String(Int.random(in: 0...9, using: &self))
        }
        return PhoneNumber(written: digits.joined()) ?? phone()
    }

    private mutating func password() -> UserPassword {
        var password = UserPassword(
            salt1: bytes(40),
            salt2: bytes(16),
            verifier: bytes(UserPassword.verifierBytes),
            hint: text(),
            setAt: time()
        )
        if flip() { password.resetsAt = time() }
        return password
    }

    private mutating func bytes(_ count: Int) -> [UInt8] {
        (0..<count).map { _ in UInt8.random(in: 0...255, using: &self) }
    }

    private mutating func agent() -> Agent {
        var agent = Agent(AgentID(unchecked: id()), createdAt: time())
        (agent.name, agent.description, agent.type, agent.status) = (text(), text(), text(), text())
        agent.configuration = text()
        agent.updatedAt = time()
        return agent
    }

    private mutating func bot() -> Bot {
        let integrations = (0..<Int.random(in: 0...2, using: &self)).map { number in
            BotIntegration(
                type: "webhook\(number)",
                url: text(),
                isEnabled: flip(),
                objectNames: flip() ? [id(), id()] : [],
                events: flip() ? [.messageRecalled] : [],
                apiKey: flip() ? text() : nil
            )
        }
        return Bot(type: text(), metadata: text(), integrations: integrations, createdAt: time(), updatedAt: time())
    }

    private mutating func profile() -> ProfileFields {
        ProfileFields(Dictionary((0..<3).map { _ in (id(), "\"\(id())\"") }) { $1 })
    }

    mutating func stored<Item: StoredShelfItem>(_ item: Item) -> RecordSample {
        let shelf = ShelfName(kind: Item.kind, owner: account().rawValue)
        return RecordSample(ShelfRecord(item, lsn: lsn()), at: .shelf(shelf, item.key))
    }
}
