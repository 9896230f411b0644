internal import PlatformCore
internal import PlatformEngine

/// Users and groups of a tenant that updates spoke of lately; kept right by what commits say of them.
///
/// Bounded: one that is full starts anew, and what is missing is read again.
struct Roster {
    static let userCountMax = 20_000
    static let groupCountMax = 5_000

    private(set) var users: [AccountNumber: User] = [:]
    private(set) var groups: [ConversationNumber: LedGroup] = [:]
    private var accounts: [UserID: AccountNumber] = [:]
    private var numbers: [GroupID: ConversationNumber] = [:]

    /// The account of an identifier, if its user is here.
    func account(of user: UserID) -> AccountNumber? { accounts[user] }

    /// The number of a group's identifier, once it was spoken of here.
    func number(of group: GroupID) -> ConversationNumber? { numbers[group] }

    mutating func add(_ user: User) {
        if users.count >= Self.userCountMax {
            users = [:]
            accounts = [:]
        }
        users[user.account] = user
        accounts[user.id] = user.account
    }

    mutating func add(_ group: LedGroup) {
        if groups.count >= Self.groupCountMax { groups = [:] }
        if numbers.count >= Self.groupCountMax { numbers = [:] }
        groups[group.number] = group
        numbers[group.group.id] = group.number
    }

    mutating func add(_ cast: Cast) {
        for user in cast.users.values { add(user) }
    }

    /// A user's record changed.
    mutating func update(_ user: User) {
        if users[user.account] != nil { users[user.account] = user }
    }

    /// A group changed: who leads it may have too, so it is read again when it is spoken of.
    mutating func forget(_ group: ConversationNumber) {
        groups[group] = nil
    }
}
