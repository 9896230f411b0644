internal import PlatformCore
internal import PlatformStore

/// What came of loading one cold state.
struct Load: Sendable {
    let state: ColdState
    let result: Result<[LoadedState], ClientError>
}

/// A state as a reader thread found it on disk, on its way to the decider's memory.
enum LoadedState: Sendable {
    case account(LoadedAccount)
    case noUser(UserID)
    case conversation(LoadedConversation)
    case noConversation(ConversationName)
    case sendKey(SendKey, IdempotencyRecord?)
    case shelf(ShelfName, ShelfItems)
    case phone(PhoneNumber, AccountNumber?)
    case chatrooms(LoadedChatrooms)
    case message(MessageRef, ConversationNumber, KnownMessage?)
    case counts(ColdState, ViewerCounts)
    case oldCommits(LSN?)
    case broadcasts([Broadcast])
    case words([SensitiveWord])
}

/// An account as it is on disk.
struct LoadedAccount: Sendable {
    var user: User
    var mailboxHead = Place.zero
    var memberships: [ConversationNumber: Membership] = [:]
    var devices: [LoadedDevice] = []
    var blacklist: Set<AccountNumber> = []
    /// Those that sends ask for; the others are loaded when they are looked at.
    var shelves: [ShelfKind: ShelfItems] = [:]

    struct LoadedDevice: Sendable {
        let device: Device
        let window: SendWindow
        let cursor: SyncCursor
    }

    func state() -> AccountState {
        var states: [DeviceNumber: DeviceState] = [:]
        for loaded in devices {
            states[loaded.device.number] = DeviceState(
                device: loaded.device,
                window: loaded.window,
                cursor: loaded.cursor
            )
        }
        return AccountState(
            user: user,
            mailboxHead: mailboxHead,
            memberships: memberships,
            devices: states,
            blacklist: blacklist,
            shelves: shelves
        )
    }
}

/// A conversation as it is on disk.
struct LoadedConversation: Sendable {
    let number: ConversationNumber
    let name: ConversationName
    /// Whether the name leads here: that of a dismissed group may have become another's.
    let isFoundByName: Bool
    let head: LogHead
    let group: Group?
    let members: [AccountNumber: GroupMember]
    let imported: ImportProgress?
    let channels: [ConversationNumber: ChannelEntry]

    func state() -> ConversationState {
        let state = ConversationState(
            number: number,
            name: name,
            head: head,
            group: group.map { GroupState(group: $0, members: members, channels: channels) }
        )
        state.imported = imported
        return state
    }
}
