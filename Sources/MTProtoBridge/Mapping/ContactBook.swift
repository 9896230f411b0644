package import PlatformCore
package import PlatformEngine
internal import Synchronization

/// Whom a user keeps as contacts, and what they call them: what the names of others are to that user alone.
///
/// One for each user and loop, read again whenever the user's list of friends changes.
package final class ContactBook: Sendable {
    /// What a user keeps of somebody.
    package struct Entry: Hashable, Sendable {
        package let account: AccountNumber
        /// Empty where they are called what they call themselves.
        package let remark: String
        package let isMutual: Bool
    }

    private struct State {
        var entries: [UserID: Entry] = [:]
        var lsn = LSN.zero
    }

    private let state = Mutex(State())

    package init() {}

    package subscript(user: UserID) -> Entry? { state.withLock { $0.entries[user] } }

    var entries: [UserID: Entry] { state.withLock { $0.entries } }

    /// Takes what was read at a change, unless something later was.
    package func take(_ contacts: [NumberedContact], at lsn: LSN) {
        let entries = contacts.map {
            ($0.user.id, Entry(account: $0.user.account, remark: $0.remark, isMutual: $0.isMutual))
        }
        state.withLock { state in
            guard lsn >= state.lsn else { return }
            state = State(entries: Dictionary(entries) { $1 }, lsn: lsn)
        }
    }
}
