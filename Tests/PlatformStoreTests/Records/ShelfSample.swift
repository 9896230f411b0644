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
        case .chatroom, .chatroomPerson, .chatroomAttribute, .mutedInChatrooms, .chatroomMessageType, .chatroomTotals:
            chatroomSample(of: kind)
        }
    }

    mutating func stored<Item: StoredShelfItem>(_ item: Item) -> RecordSample {
        let shelf = ShelfName(kind: Item.kind, owner: account().rawValue)
        return RecordSample(ShelfRecord(item, lsn: lsn()), at: .shelf(shelf, item.key))
    }
}
