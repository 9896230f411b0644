internal import PlatformCore
internal import Synchronization

/// Where one user's conversations stand: what listing and comparing need of each, as of one change number.
///
/// Derived from the disk when it is first asked for; later only what commits named meanwhile is looked at anew.
struct UserList: Sendable {
    /// One conversation.
    struct Row: Sendable {
        /// Where it stands in the list, or would.
        let page: ConversationPage
        /// When what the user sees of it last changed.
        let lsn: LSN
        let standing: Standing
    }

    /// Whether a conversation is on the user's list.
    enum Standing: Sendable {
        case listed
        /// The user took it off until the next entry.
        case hidden
        /// Nothing of it is left to show.
        case empty
        /// It was dismissed, and its identifier names another group.
        case nameless
    }

    /// The change number it is as of.
    var lsn: LSN
    private(set) var rows: [ConversationNumber: Row] = [:]
    /// What is on the list, in its order.
    private(set) var order: [ConversationPage] = []

    init(lsn: LSN) {
        self.lsn = lsn
    }

    /// Puts rows in the place of what was known of the same conversations.
    mutating func update(_ changed: [Row]) {
        if changed.isEmpty { return }
        for row in changed { rows[row.page.conversation] = row }
        order = rows.values.filter { $0.standing == .listed }.map(\.page).sorted { $0.comes(before: $1) }
    }

    /// The list behind one of its places.
    func order(after page: ConversationPage?) -> ArraySlice<ConversationPage> {
        guard let page else { return order[...] }
        var (low, high) = (0, order.count)
        while low < high {
            let middle = (low + high) / 2
            if page.comes(before: order[middle]) { high = middle } else { low = middle + 1 }
        }
        return order[low...]
    }

    /// The rows that changed after a change number, in the order they did.
    func changed(after lsn: LSN) -> [Row] {
        rows.values.filter { $0.lsn > lsn }
            .sorted { ($0.lsn, $0.page.conversation) < ($1.lsn, $1.page.conversation) }
    }
}

/// The lists of users who have many conversations and asked lately; shared by a tenant's readers.
///
/// Bounded in rows: the list that nobody has asked for the longest goes first, and is derived anew when it is asked
/// for again.
package final class UserLists: Sendable {
    private struct State {
        var lists: [AccountNumber: (list: UserList, usedAt: UInt64)] = [:]
        var rowCount = 0
        var clock: UInt64 = 0
    }

    private let state = Mutex(State())
    private let fewCountMax: Int
    private let rowCountMax: Int

    package init(_ policy: EnginePolicy = EnginePolicy()) {
        fewCountMax = policy.fewConversationsMax
        rowCountMax = policy.listRowCountMax
    }

    func list(of account: AccountNumber) -> UserList? {
        state.withLock { state in
            state.clock += 1
            state.lists[account]?.usedAt = state.clock
            return state.lists[account]?.list
        }
    }

    /// Keeps a list, unless a newer one is there or it is too short or long to be kept.
    func keep(_ list: UserList, of account: AccountNumber) {
        guard list.rows.count > fewCountMax, list.rows.count <= rowCountMax else { return }
        state.withLock { state in
            if let known = state.lists[account] {
                guard known.list.lsn < list.lsn else { return }
                state.rowCount -= known.list.rows.count
            }
            state.clock += 1
            state.lists[account] = (list, state.clock)
            state.rowCount += list.rows.count
            while state.rowCount > rowCountMax, let idle = state.lists.min(by: { $0.value.usedAt < $1.value.usedAt }) {
                state.rowCount -= idle.value.list.rows.count
                state.lists[idle.key] = nil
            }
        }
    }
}
