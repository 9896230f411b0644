internal import PlatformCore

/// All that deciding needs to know of one user; owned by the tenant's decider.
final class AccountState {
    var user: User
    /// The last place of the user's mailbox.
    var mailboxHead: Place
    /// What every conversation of the user is to them.
    var memberships: [ConversationNumber: Membership]
    var devices: [DeviceNumber: DeviceState]
    /// Users this one does not want to hear from.
    var blacklist: Set<AccountNumber>
    /// What stands on shelves of the user, as far as it was looked at.
    var shelves: [ShelfKind: ShelfItems]
    /// What came and was not acknowledged; from the first acknowledgement on that was heard since it was loaded.
    var arrivals: Arrivals?
    /// The last change that touched any of this; until it is on disk the state stays in memory.
    var lsn = LSN.zero

    init(
        user: User,
        mailboxHead: Place = .zero,
        memberships: [ConversationNumber: Membership] = [:],
        devices: [DeviceNumber: DeviceState] = [:],
        blacklist: Set<AccountNumber> = [],
        shelves: [ShelfKind: ShelfItems] = [:]
    ) {
        self.user = user
        self.mailboxHead = mailboxHead
        self.memberships = memberships
        self.devices = devices
        self.blacklist = blacklist
        self.shelves = shelves
    }

    var account: AccountNumber { user.account }

    /// Takes the next place of the mailbox.
    func nextPlace() -> Place {
        mailboxHead = mailboxHead.next
        return mailboxHead
    }

    func device(named id: DeviceID) -> DeviceState? {
        devices.values.first { $0.device.id == id }
    }

    /// The last place of the mailbox that some device has.
    var furthestPlace: Place { devices.values.map(\.cursor.place).max() ?? .zero }

    /// Whether something of it waits for a checkpoint.
    var hasUnsavedDevices: Bool { devices.values.contains { $0.isUnsaved } }
}

/// A device and what is saved of it only now and then.
final class DeviceState {
    var device: Device
    var window: SendWindow
    var cursor: SyncCursor
    /// Whether window or cursor differ from what is on disk.
    var isUnsaved = false

    init(device: Device, window: SendWindow = .init(), cursor: SyncCursor = .zero) {
        self.device = device
        self.window = window
        self.cursor = cursor
    }
}
