import PlatformCore
import PlatformStore
import Synchronization
import Tenants
import TestSupport
import Testing

@Suite struct AuthKeyStoreTests {
    private let bench: KeyBench

    init() throws {
        bench = try KeyBench()
    }

    @Test func `a key is found again after a crash, and its id is taken`() throws {
        let record = bench.record(1)
        #expect(try bench.insert(record))
        #expect(try bench.insert(record) == false)
        try bench.crash()
        #expect(try bench.find(1) == record)
        #expect(try bench.find(2) == nil)
    }

    @Test func `a temporary key ends, and is removed when others come`() throws {
        try bench.insert(bench.record(1, lifeSeconds: 60))
        #expect(try bench.find(1) != nil)
        bench.clock.advance(milliseconds: 61_000)
        #expect(try bench.find(1) == nil)
        #expect(try bench.storedKeyCount() == 1)
        try bench.insert(bench.record(2))
        #expect(try bench.storedKeyCount() == 1)
    }

    @Test func `keys that nobody is logged in with go after a month, others stay`() throws {
        try bench.insert(bench.record(1))
        try bench.insert(bench.record(2))
        try bench.login(2, account: 7)
        bench.clock.advance(milliseconds: 31 * 86_400_000)
        try bench.insert(bench.record(3))
        #expect(try bench.find(2) != nil)
        #expect(try bench.storedKeyCount() == 2)
    }

    @Test func `a permanent key takes those with it that stand for it`() throws {
        try bench.insert(bench.record(1))
        try bench.insert(bench.record(2, lifeSeconds: 60))
        try bench.change(2) { $0.boundTo = AuthKeyID(rawValue: 1) }
        try bench.remove(1)
        #expect(try bench.find(1) == nil)
        #expect(try bench.find(2) == nil)
        #expect(try bench.storedKeyCount() == 0)
    }

    @Test func `logins are listed by user, and end by user or by tenant`() throws {
        for id in 1...4 as ClosedRange<UInt64> { try bench.insert(bench.record(id)) }
        for (id, account) in [(1, 7), (2, 7), (3, 8)] as [(UInt64, UInt32)] { try bench.login(id, account: account) }
        try bench.login(4, account: 7, tenant: 2)
        #expect(try bench.logins(of: 7).map(\.rawValue) == [1, 2])
        #expect(try bench.endLogins(account: 7, except: 2).map(\.rawValue) == [1])
        #expect(try bench.logins(of: 7).map(\.rawValue) == [2])
        try bench.crash()
        #expect(try Set(bench.endLogins().map(\.rawValue)) == [2, 3])
        #expect(try bench.find(2)?.login == nil)
        #expect(try bench.find(4)?.login?.account.rawValue == 7)
    }

    @Test func `keys that stand for others end with them`() throws {
        try bench.insert(bench.record(1))
        try bench.insert(bench.record(2, lifeSeconds: 60))
        try bench.login(1, account: 7)
        try bench.change(2) { $0.boundTo = AuthKeyID(rawValue: 1) }
        #expect(try bench.keysLoggedIn().map(\.rawValue) == [1, 2])
        #expect(try bench.endLogins().map(\.rawValue) == [1, 2])
        #expect(try bench.keysLoggedIn() == [])
    }

    @Test func `what was read is remembered, and a change is seen`() throws {
        try bench.insert(bench.record(1))
        #expect(try bench.find(1)?.layer == 0)
        try bench.change(1) { $0.layer = 229 }
        let found = bench.findAtOnce(1)
        #expect(found?.layer == 229)
    }

    @Test func `a bounded number of keys is in memory`() throws {
        for id in 1...20 as ClosedRange<UInt64> { try bench.insert(bench.record(id)) }
        #expect(bench.findAtOnce(1) == nil, "it is read from disk")
        #expect(bench.findAtOnce(20) != nil)
        #expect(try bench.find(1) != nil)
    }

    @Test func `after a write that failed what is on disk is the truth`() throws {
        try bench.insert(bench.record(1))
        bench.disk.decideWrites { _ in .fails(StoreError(.engine, "a disk gone wrong")) }
        #expect(throws: TenantError.self) { try bench.change(1) { $0.layer = 5 } }
        bench.disk.decideWrites { _ in .succeeds }
        #expect(try bench.find(1)?.layer == 0)
        try bench.change(1) { $0.layer = 6 }
        #expect(try bench.find(1)?.layer == 6)
    }
}

@Suite struct SealedAuthKeyTests {
    private let masterKey = "0123456789abcdef-operators-key"

    @Test func `sealed keys come back under the same master key alone`() throws {
        let bench = try KeyBench(masterKey: masterKey)
        try bench.insert(bench.record(1))
        #expect(try bench.isInTheOpen(bench.record(1)) == false)
        try bench.crash(masterKey: masterKey)
        #expect(try bench.find(1) == bench.record(1))
        #expect(throws: TenantError.self) { try bench.crash() }
        #expect(throws: TenantError.self) { try bench.crash(masterKey: "another-key-of-sixteen-bytes") }
    }

    @Test func `keys that lie open are sealed when there is a master key first`() throws {
        let bench = try KeyBench()
        for id in 1...600 as ClosedRange<UInt64> { try bench.insert(bench.record(id)) }
        #expect(try bench.isInTheOpen(bench.record(600)))
        try bench.crash(masterKey: masterKey)
        for id in [1, 256, 257, 600] as [UInt64] {
            #expect(try bench.find(id) == bench.record(id))
            #expect(try bench.isInTheOpen(bench.record(id)) == false)
        }
    }
}

/// A store of auth keys in memory, on the test's thread.
private final class KeyBench {
    let disk = MemoryDisk()
    let clock = TestClock()
    private let jobs = JobQueue()
    private var keys: AuthKeyStore
    private var masterKey: String?

    init(masterKey: String? = nil) throws {
        var generator = SeededGenerator(seed: 1)
        keys = try AuthKeyStore(
            folder: disk,
            masterKey: masterKey,
            worker: jobs,
            clock: clock,
            cachedCountMax: 8,
            using: &generator
        )
        self.masterKey = masterKey
    }

    func crash(masterKey: String? = nil) throws {
        disk.losePower()
        var generator = SeededGenerator(seed: 2)
        keys = try AuthKeyStore(
            folder: disk,
            masterKey: masterKey,
            worker: jobs,
            clock: clock,
            cachedCountMax: 8,
            using: &generator
        )
        self.masterKey = masterKey
    }

    func record(_ id: UInt64, lifeSeconds: Int32? = nil) -> AuthKeyRecord {
        let bytes = (0..<AuthKeySecret.byteCount).map { UInt8(truncatingIfNeeded: $0 &* 7 &+ Int(id)) }
        guard let secret = AuthKeySecret(bytes) else { preconditionFailure("256 bytes") }
        let now = Int32(clock.now.rawValue / 1_000)
        return AuthKeyRecord(
            id: AuthKeyID(rawValue: id),
            secret: secret,
            createdAt: now,
            expiresAt: lifeSeconds.map { now + $0 },
            dc: -2,
            firstSalt: .min
        )
    }

    @discardableResult
    func insert(_ record: AuthKeyRecord) throws -> Bool { try wait { keys.insert(record, $0) } }
    func find(_ id: UInt64) throws -> AuthKeyRecord? { try wait { keys.find(AuthKeyID(rawValue: id), $0) } }
    func remove(_ id: UInt64) throws { try wait { keys.remove(AuthKeyID(rawValue: id), $0) } as Void }

    func change(_ id: UInt64, _ body: @escaping @Sendable (inout AuthKeyRecord) -> Void) throws {
        _ = try wait { keys.change(AuthKeyID(rawValue: id), body, $0) } as AuthKeyRecord?
    }

    func login(_ id: UInt64, account: UInt32, tenant: UInt32 = 1) throws {
        let login = AuthKeyLogin(
            tenant: TenantNumber(rawValue: tenant),
            account: AccountNumber(rawValue: account),
            user: UserID(unchecked: "u\(account)"),
            since: clock.now,
            isBot: account == 8,
            rotations: account
        )
        try change(id) { $0.login = login }
    }

    func logins(of account: UInt32) throws -> [AuthKeyID] {
        try wait { keys.logins(of: AccountNumber(rawValue: account), in: TenantNumber(rawValue: 1), $0) }.map(\.id)
    }

    func endLogins(account: UInt32? = nil, except id: UInt64? = nil) throws -> [AuthKeyID] {
        try wait {
            keys.endLogins(
                of: TenantNumber(rawValue: 1),
                account: account.map(AccountNumber.init),
                except: id.map(AuthKeyID.init),
                $0
            )
        }
    }

    func keysLoggedIn() throws -> [AuthKeyID] {
        try wait { keys.keysLoggedIn(of: TenantNumber(rawValue: 1), $0) }
    }

    /// What is found without a worker; nothing where one is needed.
    func findAtOnce(_ id: UInt64) -> AuthKeyRecord? {
        let box = Box<AuthKeyRecord?>()
        keys.find(AuthKeyID(rawValue: id)) { box.put($0) }
        defer { jobs.runAll() }
        return (try? box.value()) ?? nil
    }

    func storedKeyCount() throws -> Int {
        try stored().count { $0.key[0] == 2 }
    }

    func isInTheOpen(_ record: AuthKeyRecord) throws -> Bool {
        try stored().contains { stored in
            stored.value.count >= 256
                && stored.value.indices.dropLast(255).contains {
                    Array(stored.value[$0..<$0 + 256]) == record.secret.bytes
                }
        }
    }

    /// What is found after the power went.
    private func stored() throws -> [StoreRecord] {
        disk.losePower()
        let records = try disk.open().snapshot().records(in: .everything, limit: .max)
        try crash(masterKey: masterKey)
        return records
    }

    private func wait<Value: Sendable>(_ start: (@escaping AuthKeyStore.Completion<Value>) -> Void) throws -> Value {
        let box = Box<Value>()
        start { box.put($0) }
        jobs.runAll()
        return try box.value()
    }
}

/// Holds what a completion was called with.
private final class Box<Value: Sendable>: Sendable {
    private let result = Mutex<Result<Value, TenantError>?>(nil)

    func put(_ value: Result<Value, TenantError>) {
        result.withLock { $0 = value }
    }

    func value() throws -> Value {
        guard let result = result.withLock({ $0 }) else { throw UnexpectedAnswer() }
        return try result.get()
    }
}
