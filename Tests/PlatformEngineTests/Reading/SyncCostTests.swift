internal import PlatformCore
@testable internal import PlatformEngine
internal import PlatformStore
internal import Synchronization
internal import TestSupport
internal import Testing

/// What a sync costs is what it has to tell, not what the user has.
@Suite struct SyncCostTests {
    @Test func `a user of many groups pays for those that changed`() throws {
        let (groupCount, changedCount) = (1_000, 50)
        let disk = MemoryDisk()
        let tenant = try TestTenant(disk: disk)
        let account = try tenant.account("ann")
        for number in 1...groupCount {
            let id = GroupID(unchecked: "g\(number)")
            let members = [UserID(unchecked: "ann"), UserID(unchecked: "bob")]
            _ = tenant.submit(.createGroup(GroupCreation(id: id, name: "", owner: nil, members: members)))
        }
        tenant.jobs.runAll()
        var cursor = SyncCursor.zero
        var hasMore = true
        while hasMore {
            guard case .sync(let page) = try tenant.ask(.sync(account, after: cursor, limit: 200)) else {
                throw UnexpectedAnswer()
            }
            (cursor, hasMore) = (page.cursor, page.hasMore)
        }
        for number in 1...changedCount {
            try tenant.say("new", from: "bob", to: .group(GroupID(unchecked: "g\(number * 7)")))
        }
        tenant.engine.close {}
        tenant.jobs.runAll()

        let snapshot = CountingSnapshot(try disk.open().snapshot())
        let point = ReadPoint(snapshot: snapshot, lsn: try snapshot.lastLSN())
        let found = Reader(point: point, policy: EnginePolicy()).answer(.sync(account, after: cursor, limit: 200))
        guard case .success(.sync(let page)) = found else { throw UnexpectedAnswer() }
        #expect(page.conversations.count == changedCount)
        #expect(!page.hasMore)
        let counts = snapshot.counts
        // Per changed conversation: its membership, record, last message and change, and what unread needs.
        #expect(counts.gets <= 5 * changedCount + 10, "\(counts)")
        #expect(counts.scans <= 5 * changedCount + 10, "\(counts)")
        #expect(counts.records <= 4 * changedCount + 80, "\(counts)")
    }
}

/// Counts what is asked of a snapshot.
private final class CountingSnapshot: StoreSnapshot {
    struct Counts: Sendable {
        var gets = 0
        var scans = 0
        var records = 0
    }

    private let inner: any StoreSnapshot
    private let held = Mutex(Counts())

    init(_ inner: any StoreSnapshot) {
        self.inner = inner
    }

    var counts: Counts { held.withLock { $0 } }

    func value(for key: [UInt8]) throws(StoreError) -> [UInt8]? {
        held.withLock { $0.gets += 1 }
        return try inner.value(for: key)
    }

    func scan(
        _ range: KeyRange,
        _ direction: ScanDirection,
        _ body: (_ key: RawSpan, _ value: RawSpan) throws(StoreError) -> ScanStep
    ) throws(StoreError) {
        held.withLock { $0.scans += 1 }
        try inner.scan(range, direction) { (key, value) throws(StoreError) in
            held.withLock { $0.records += 1 }
            return try body(key, value)
        }
    }
}
