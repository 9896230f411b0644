internal import PlatformCore

/// What may be chosen about one tenant's engine; every field has a default that works.
package struct EnginePolicy: Sendable, Equatable {
    /// Whether who joins a group sees what was said before.
    package var seesHistoryBeforeJoining = true
    /// Whether users hear in private from those alone whom they allow.
    package var heedsAllowLists = false
    /// Users the tenant may have, stubs too; `nil` is without limit.
    package var userCountMax: UInt32?
    /// Groups the tenant may have, dismissed ones left out; `nil` is without limit.
    package var groupCountMax: UInt32?
    /// Whether who joins a chatroom leaves the one they were in.
    package var isInOneChatroom = true
    /// Whether a chatroom that is not there is made when somebody joins it or an app server gives it something.
    package var makesChatroomsByUse = true
    /// Whether what is said in chatrooms is kept for the event log.
    package var logsChatrooms = false
    /// Commands that wait to be decided; more are refused as busy.
    package var waitingCountMax = 16_384
    /// Bytes of content that wait to be decided.
    package var waitingBytesMax = 64 << 20
    /// Commands that wait for cold state to be loaded.
    package var parkedCountMax = 16_384
    /// Loads and queries that are queued for the shared reader threads, or running, at once; the others wait their
    /// turn behind other tenants'.
    package var readsAtOnceMax = 4
    /// Commands in one commit.
    package var commitCountMax = 512
    /// Bytes of one commit.
    package var commitBytesMax = 1 << 20
    /// Entries between checkpoints: what a start after a crash has to read again.
    package var checkpointEntryCount = 65_536
    /// Accounts kept in memory.
    package var accountCountMax = 50_000
    /// Conversations kept in memory.
    package var conversationCountMax = 200_000
    /// Days that a free-form send id is remembered after the day of the send.
    package var sendKeyDays: UInt32 = 1
    /// Conversations of a user up to which their list is derived each time it is asked for.
    package var fewConversationsMax = 64
    /// Conversations in the lists that are kept of users who have more.
    package var listRowCountMax = 65_536
    /// Days that commit records are kept, and with them the quick way to bring a device up to date.
    package var commitRecordDays: Int64 = 30
    /// Milliseconds after which a failed store is opened again, doubling up to a minute.
    package var reopenDelay: Int64 = 200
    /// Places a device may be behind in a conversation and still be given the difference.
    package var differencePlacesMax = 1_000
    /// Conversations named by commits that a sync looks at; a device that missed more has its user's
    /// conversations compared one by one.
    package var syncCommitScanMax = 20_000

    package init() {}

    /// The time before which commit records are no longer needed.
    func commitCutoff(now: Timestamp) -> Timestamp {
        now.advanced(byMilliseconds: -commitRecordDays * 86_400_000)
    }
}
