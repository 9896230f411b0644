package import PlatformCore
package import PlatformEngine
package import PlatformStore
internal import Synchronization

/// Every auth key of this server, and who is logged in with it.
///
/// Safe on any thread and never blocks: what is not in memory is read, and everything is written, on worker threads. A
/// change is on disk before its completion is called, on any thread. After a write that failed the database is opened
/// again and what is on disk is the truth.
///
/// Lock order: `writing`, then `files`, then `cache`.
package final class AuthKeyStore: Sendable {
    package typealias Completion<Value> = @Sendable (Result<Value, TenantError>) -> Void

    /// Records that are kept in memory, of some 700 bytes each.
    package static let cachedCountMax = 16_384
    /// Ended keys that are removed with each new one.
    private static let removedCountMax = 8
    /// How long a use of a key is not written down after the one before, in seconds.
    private static let activeStep: Int32 = 600

    private let folder: any StoreFolder
    private let masterKey: String?
    private let newSalt: [UInt8]
    private let worker: any Worker
    private let clock: any EngineClock
    private let cache: Mutex<AuthKeyCache>
    private let files: Mutex<AuthKeyFiles?>
    /// Held while a change is decided and written.
    private let writing = Mutex<Void>(())

    /// Opens the keys of a data folder, making an empty one where there is none; blocks on the disk.
    package init(
        folder: any StoreFolder,
        masterKey: String? = nil,
        worker: any Worker,
        clock: any EngineClock,
        cachedCountMax: Int = AuthKeyStore.cachedCountMax,
        using generator: inout some RandomNumberGenerator
    ) throws(TenantError) {
        self.folder = folder
        self.masterKey = masterKey
        self.worker = worker
        self.clock = clock
        newSalt = (0..<16).map { _ in UInt8.random(in: 0...255, using: &generator) }
        cache = Mutex(AuthKeyCache(countMax: cachedCountMax))
        files = Mutex(try AuthKeyFiles(folder, masterKey: masterKey, newSalt: newSalt))
    }

    private var now: Int32 { Int32(clamping: clock.now.rawValue / 1_000) }
}

extension AuthKeyStore {
    /// The key with this id; `nil` if there is none, or if it has ended.
    ///
    /// Completes at once if the key was used lately.
    package func find(_ id: AuthKeyID, _ done: @escaping Completion<AuthKeyRecord?>) {
        if let record = cache.withLock({ $0.find(id) }) { return done(.success(present(record))) }
        work(done) { [self] () throws(TenantError) in
            let version = cache.withLock { $0.version }
            guard let record = try open().record(id) else { return nil }
            cache.withLock { $0.keep(record, readAt: version) }
            return present(record)
        }
    }

    /// Keeps a new key; `false` if another has its id.
    package func insert(_ record: AuthKeyRecord, _ done: @escaping Completion<Bool>) {
        write(done) { [now] (files, change) throws(TenantError) in
            if try files.record(record.id) != nil { return false }
            for id in try files.keys(in: AuthKeyIndex.ended(by: now), limit: Self.removedCountMax) {
                try change.remove(id, from: files)
            }
            try change.put(record, after: nil, files)
            return true
        }
    }

    /// Forgets a key, and with a permanent one the temporary keys that stand for it.
    package func remove(_ id: AuthKeyID, _ done: @escaping Completion<Void>) {
        write(done) { (files, change) throws(TenantError) in
            for bound in try files.keys(in: AuthKeyIndex.bound(to: id), limit: .max) {
                try change.remove(bound, from: files)
            }
            try change.remove(id, from: files)
        }
    }

    /// Changes what is kept of a key; answers its new self, or `nil` if it is not there.
    package func change(
        _ id: AuthKeyID,
        _ body: @escaping @Sendable (inout AuthKeyRecord) throws(TenantError) -> Void,
        _ done: @escaping Completion<AuthKeyRecord?>
    ) {
        write(done) { (files, change) throws(TenantError) in
            guard let before = try files.record(id) else { return nil }
            var record = before
            try body(&record)
            if record != before { try change.put(record, after: before, files) }
            return record
        }
    }

    /// Notes that a key is in use; written down now and then, and not to survive everything.
    package func noteActive(_ id: AuthKeyID) {
        let now = now
        guard let known = cache.withLock({ $0.find(id) }), now - known.lastActiveAt >= Self.activeStep else { return }
        write({ (_: Result<Void, TenantError>) in }, durability: .buffered) { (files, change) throws(TenantError) in
            guard let before = try files.record(id) else { return }
            var record = before
            record.lastActiveAt = now
            try change.put(record, after: before, files)
        }
    }

    private func present(_ record: AuthKeyRecord) -> AuthKeyRecord? {
        if let end = record.expiresAt, end <= now { nil } else { record }
    }
}

extension AuthKeyStore {
    /// The keys that a user is logged in with.
    package func logins(
        of account: AccountNumber,
        in tenant: TenantNumber,
        _ done: @escaping Completion<[AuthKeyRecord]>
    ) {
        work(done) { [self] () throws(TenantError) in
            let files = try open()
            var found: [AuthKeyRecord] = []
            for id in try files.keys(in: AuthKeyIndex.logins(of: account, in: tenant), limit: Self.loginCountMax) {
                if let record = try files.record(id) { found.append(record) }
            }
            return found
        }
    }

    /// The keys that a tenant's users are logged in with, and those that stand for them.
    package func keysLoggedIn(of tenant: TenantNumber, _ done: @escaping Completion<[AuthKeyID]>) {
        work(done) { [self] () throws(TenantError) in
            let files = try open()
            var keys = try files.keys(in: AuthKeyIndex.logins(of: tenant), limit: .max)
            for id in keys { keys += try files.keys(in: AuthKeyIndex.bound(to: id), limit: .max) }
            return keys
        }
    }

    /// Ends logins: of a whole tenant, or of one of its users but for one key.
    ///
    /// The keys stay, for the next login. Answers the keys that nobody is logged in with any more, and those that
    /// stand for them.
    package func endLogins(
        of tenant: TenantNumber,
        account: AccountNumber? = nil,
        except kept: AuthKeyID? = nil,
        _ done: @escaping Completion<[AuthKeyID]>
    ) {
        let range = account.map { AuthKeyIndex.logins(of: $0, in: tenant) } ?? AuthKeyIndex.logins(of: tenant)
        write(done) { [now] (files, change) throws(TenantError) in
            var ended: [AuthKeyID] = []
            for id in try files.keys(in: range, limit: .max) where id != kept {
                guard let before = try files.record(id) else { continue }
                ended.append(id)
                ended += try files.keys(in: AuthKeyIndex.bound(to: id), limit: .max)
                var record = before
                record.login = nil
                record.idleSince = now
                try change.put(record, after: before, files)
            }
            return ended
        }
    }

    /// Logins of one user that are listed.
    package static let loginCountMax = 256
}

extension AuthKeyStore {
    /// One change of the database before it is written.
    fileprivate struct Change {
        var batch = WriteBatch()
        var records: [AuthKeyID: AuthKeyRecord?] = [:]

        mutating func put(_ record: AuthKeyRecord, after before: AuthKeyRecord?, _ files: AuthKeyFiles)
            throws(TenantError)
        {
            try batch.put(record, after: before, sealing: files.box)
            records[record.id] = .some(record)
        }

        mutating func remove(_ id: AuthKeyID, from files: AuthKeyFiles) throws(TenantError) {
            guard let record = try files.record(id) else { return }
            batch.remove(record)
            records[id] = .some(nil)
        }
    }

    private func work<Value>(
        _ done: @escaping Completion<Value>,
        _ body: @escaping @Sendable () throws(TenantError) -> Value
    ) {
        worker.execute {
            do throws(TenantError) {
                done(.success(try body()))
            } catch {
                done(.failure(error))
            }
        }
    }

    private func write<Value>(
        _ done: @escaping Completion<Value>,
        durability: Durability = .synced,
        _ decide: @escaping @Sendable (AuthKeyFiles, inout Change) throws(TenantError) -> Value
    ) {
        work(done) { [self] () throws(TenantError) in
            try writing.withLock { (_) throws(TenantError) in
                let opened = try open()
                var change = Change()
                let value = try decide(opened, &change)
                if change.batch.isEmpty { return value }
                do throws(StoreError) {
                    try opened.store.write(change.batch, durability: durability)
                } catch {
                    files.withLock { $0 = nil }
                    cache.withLock { $0.forgetAll() }
                    throw TenantError(error)
                }
                let records = change.records
                cache.withLock { cache in
                    for (id, record) in records { cache.change(id, to: record) }
                }
                return value
            }
        }
    }

    /// The open database; after a failure it is opened again.
    private func open() throws(TenantError) -> AuthKeyFiles {
        try files.withLock { (files) throws(TenantError) in
            if let files { return files }
            let opened = try AuthKeyFiles(folder, masterKey: masterKey, newSalt: newSalt)
            files = opened
            return opened
        }
    }
}
