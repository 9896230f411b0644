package import PlatformCore

/// An item of a shelf with a stored form: fields from 2 on, as 1 is the record's own.
package protocol StoredShelfItem: ShelfItem {
    func put(into writer: inout RecordWriter)

    /// Reads an item; fields it does not know are skipped.
    init(key: [UInt8], _ fields: RecordFields, in bytes: RawSpan) throws(RecordDamage)
}

/// What stands under the key of a shelf's item: the item, and the change that put it there.
package struct ShelfRecord<Item: StoredShelfItem>: StoredRecord, Hashable {
    package let item: Item
    package let lsn: LSN

    package init(_ item: Item, lsn: LSN) {
        self.item = item
        self.lsn = lsn
    }

    package var record: [UInt8] {
        var writer = RecordWriter(reservingBytes: 48)
        writer.put(lsnField, lsn.rawValue)
        item.put(into: &writer)
        return writer.bytes
    }

    package init(fields bytes: RawSpan, at key: TenantKey) throws(RecordDamage) {
        guard case .shelf(let shelf, let name) = key, shelf.kind == Item.kind else {
            throw RecordDamage("an item under the key of something else")
        }
        item = try Item(key: name, RecordFields(bytes), in: bytes)
        var lsn = LSN.zero
        var fields = RecordFields(bytes)
        while let field = try fields.next(in: bytes) {
            if field.number == lsnField { lsn = try field.lsn() }
        }
        self.lsn = lsn
    }
}

private let lsnField: UInt32 = 1

extension ShelfKind {
    /// What stands on shelves of the kind.
    package var item: any StoredShelfItem.Type {
        switch self {
        case .userTag: UserTag.self
        case .userRemark: UserRemark.self
        case .groupRemark: GroupRemark.self
        case .allowedSender: AllowedSender.self
        case .quietPeriod: QuietPeriod.self
        case .typeNotification: TypeNotification.self
        case .conversationTag: ConversationTag.self
        case .blocked: BlockedUser.self
        case .mutedInPrivate: MutedInPrivate.self
        case .mutedInGroups: MutedInGroups.self
        case .gone: GoneUser.self
        case .mutedGroup: MutedGroup.self
        case .chatroom: Chatroom.self
        case .chatroomPerson: ChatroomPerson.self
        case .chatroomAttribute: ChatroomAttribute.self
        case .mutedInChatrooms: MutedInChatrooms.self
        case .chatroomMessageType: ChatroomMessageType.self
        case .chatroomTotals: ChatroomTotals.self
        case .hostedProfile: HostedProfile.self
        case .friend: Friend.self
        case .friendApplication: FriendApplication.self
        case .friendPolicy: FriendPolicy.self
        case .followedMembers: FollowedMembers.self
        case .hostedGroup: HostedGroupMark.self
        case .phone: UserPhone.self
        case .botCredential: BotCredential.self
        case .password: UserPassword.self
        case .bot: Bot.self
        case .agent: Agent.self
        case .groupInvite: GroupInvite.self
        case .joinRequest: JoinRequest.self
        }
    }
}

extension StoreSnapshot {
    /// Visits items of shelves of one kind in a range, whatever the kind, until the body says stop.
    package func scanShelves(
        of kind: ShelfKind,
        in range: KeyRange,
        _ body: (ShelfName, any ShelfItem, LSN) throws(StoreError) -> ScanStep
    ) throws(StoreError) {
        try scanItems(kind.item, in: range, body)
    }

    private func scanItems<Item: StoredShelfItem>(
        _: Item.Type,
        in range: KeyRange,
        _ body: (ShelfName, any ShelfItem, LSN) throws(StoreError) -> ScanStep
    ) throws(StoreError) {
        try scan(ShelfRecord<Item>.self, in: range) { (key, record) throws(StoreError) in
            guard case .shelf(let shelf, _) = key else { return .goOn }
            return try body(shelf, record.item, record.lsn)
        }
    }
}

extension [UInt8] {
    /// The name of an item as the text it is.
    func itemText() throws(RecordDamage) -> String {
        guard let text = String(validating: self, as: UTF8.self) else {
            throw RecordDamage("an item whose name is not UTF-8")
        }
        return text
    }

    /// The name of an item as the identifier it is.
    func itemID<ID: TextID>() throws(RecordDamage) -> ID {
        guard let id = ID(try itemText()) else { throw RecordDamage("an item whose name is no identifier") }
        return id
    }

    /// The name of an item that is the only one on its shelf.
    func expectNoName() throws(RecordDamage) {
        if !isEmpty { throw RecordDamage("a second item on a shelf for one") }
    }
}
