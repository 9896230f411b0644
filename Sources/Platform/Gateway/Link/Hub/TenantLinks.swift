internal import PlatformCore
internal import Tenants

/// A tenant's links on one event loop: who has them and what they are subscribed to.
final class TenantLinks {
    let number: TenantNumber
    /// The tenant as it was at the last hello.
    var tenant: Tenant
    let meter: TenantMeter
    var accounts: [AccountNumber: AccountLinks] = [:]
    var groups: [ConversationNumber: GroupLinks] = [:]
    var rooms: [ChatroomNumber: RoomLinks] = [:]
    /// Links by the users whose coming and going they watch.
    var watchers: [UserID: Set<UInt64>] = [:]
    /// The last change whose effects the loop has given out.
    var lsn = LSN.zero
    /// Links, those that are still saying hello too.
    var linkCount = 0
    /// What is to be done for them, if anything is.
    var turn: TenantTurn?

    init(_ tenant: Tenant, meter: TenantMeter) {
        number = tenant.number
        self.tenant = tenant
        self.meter = meter
    }

    /// The groups' links become those of the account's new links too.
    func subscribe(_ account: AccountLinks, to group: ConversationNumber) {
        guard account.groups.insert(group).inserted else { return }
        let links = groups[group] ?? GroupLinks()
        groups[group] = links
        links.accounts.append(account)
    }

    func unsubscribe(_ account: AccountLinks, from group: ConversationNumber) {
        guard account.groups.remove(group) != nil, let links = groups[group] else { return }
        links.remove(account)
        if links.accounts.isEmpty { groups[group] = nil }
    }
}

/// A user's links on one event loop.
final class AccountLinks {
    let owner: LinkOwner
    var links: [LinkConnection] = []
    /// The groups whose entries the links are given.
    var groups: Set<ConversationNumber> = []

    init(_ owner: LinkOwner) {
        self.owner = owner
    }
}

/// Who on one event loop is given a group's entries.
final class GroupLinks {
    var accounts: ContiguousArray<AccountLinks> = []

    /// The order does not matter, so the last one takes the place of the one that goes.
    func remove(_ account: AccountLinks) {
        guard let index = accounts.firstIndex(where: { $0 === account }) else { return }
        accounts.swapAt(index, accounts.count - 1)
        accounts.removeLast()
    }
}
