package import PlatformCore
package import PlatformStore

/// A tenant as it stood between two commits: what queries are answered from.
package final class ReadPoint: Sendable {
    package let snapshot: any StoreSnapshot
    /// The last change it holds.
    package let lsn: LSN
    /// What members have said in groups, where that is not on disk by key yet.
    package let totals: [MemberName: SenderTotals]
    /// How far devices are, where that is not on disk yet.
    package let cursors: [DeviceName: SyncCursor]
    /// What readers remember of users' conversation lists.
    package let lists: UserLists

    package init(
        snapshot: any StoreSnapshot,
        lsn: LSN,
        totals: [MemberName: SenderTotals] = [:],
        cursors: [DeviceName: SyncCursor] = [:],
        lists: UserLists = UserLists()
    ) {
        self.snapshot = snapshot
        self.lsn = lsn
        self.totals = totals
        self.cursors = cursors
        self.lists = lists
    }
}
