package import PlatformCore
internal import Synchronization

/// The objects of all tenants, and what is being uploaded to become one; every door uses this one.
///
/// Safe on any thread. A file is never in memory whole: parts are written where they come, and ranges read.
package final class TenantObjects: Sendable {
    /// The most bytes that are read at once.
    package static let readBytesMax = 1 << 20
    /// Objects that are listed at once to be counted.
    private static let pageCount = 1_000

    private struct State {
        var table = UploadTable()
        /// Bytes of a tenant's objects, once they were counted.
        var byteCounts: [TenantNumber: Int64] = [:]
        /// Tenants that are no more, whose objects are to go.
        var deleted: Set<TenantNumber> = []
    }

    private let store: any ObjectStore
    private let uploads: UploadFolder
    private let threads: ObjectThreads
    private let hasRoom: @Sendable (TenantNumber, _ having: Int64, _ adding: Int64) -> Bool
    private let state = Mutex(State())

    /// Makes the folder for uploads empty: what was under way ended with the process before; blocks on the disk.
    ///
    /// `hasRoom` answers whether a tenant that has so many bytes of objects may have some more.
    package init(
        store: any ObjectStore,
        uploadsPath: String,
        threads: ObjectThreads,
        hasRoom: @escaping @Sendable (TenantNumber, _ having: Int64, _ adding: Int64) -> Bool
    ) throws(ObjectError) {
        self.store = store
        self.threads = threads
        self.hasRoom = hasRoom
        uploads = UploadFolder(path: uploadsPath)
        do {
            try uploads.prepare()
        } catch {
            throw ObjectError(of: error)
        }
    }
}

// MARK: Uploads

extension TenantObjects {
    /// Keeps a part of an upload, for an hour at least after the last one came.
    ///
    /// Parts are of one size, a multiple of 1 KiB and at most 512 KiB, but for the last; they come in any order and
    /// more than once.
    package func save(_ bytes: [UInt8], part: Int, of key: UploadKey, now: Timestamp) async throws(UploadError) {
        let begun = state.withLock { state in
            Result { () throws(UploadError) in
                try state.table.begin(key, part: part, byteCount: bytes.count, now: now)
            }
        }
        guard let name = try begun.get() else { return }
        var isWritten = false
        defer {
            state.withLock { $0.table.end(key, part: part, byteCount: bytes.count, isWritten: isWritten) }
        }
        do throws(ObjectError) {
            let having = try await byteCount(of: key.tenant)
            guard hasRoom(key.tenant, having, Int64(bytes.count)) else {
                throw ObjectError(.full, "no room for a part")
            }
            try await threads.run { [uploads] in try uploads.write(bytes, part: part, of: name) }
        } catch {
            throw .store(error)
        }
        isWritten = true
    }

    /// Makes an object of an upload whose parts are there; asked again it answers the same for as long as it was kept.
    ///
    /// One that cannot be stored is forgotten with its parts.
    package func finish(_ key: UploadKey, partCount: Int, now: Timestamp) async throws(UploadError) -> UploadedObject {
        let finishing = try state.withLock { state in
            Result { () throws(UploadError) in
                try state.table.finish(key, partCount: partCount, now: now)
            }
        }.get()
        switch finishing {
        case .done(let object): return object
        case .pack(let name, let partBytes, let byteCount):
            let object = UploadedObject(name: name, byteCount: byteCount)
            do throws(ObjectError) {
                let file = try await threads.run { [uploads] in
                    try uploads.pack(name, partBytes: partBytes, byteCount: byteCount)
                }
                try await put(file, as: ObjectKey(key.tenant, name))
            } catch {
                _ = state.withLock { $0.table.forget(key) }
                try? await threads.run { [uploads] in try uploads.remove(name) }
                throw .store(error)
            }
            state.withLock { $0.table.note(object, for: key) }
            return object
        }
    }

    /// Forgets an upload that nobody goes on with, and its parts; none of them may be on its way.
    package func abandon(_ key: UploadKey) async {
        guard let name = state.withLock({ $0.table.forget(key) }) else { return }
        // What cannot be removed now goes with the next start.
        try? await threads.run { [uploads] in try uploads.remove(name) }
    }

    /// Removes what was not gone on with for an hour, and what deleted tenants left; call it every minute or so.
    package func sweep(now: Timestamp) async throws(ObjectError) {
        for name in state.withLock({ $0.table.expire(now: now) }) {
            try await threads.run { [uploads] in try uploads.remove(name) }
        }
        for tenant in state.withLock({ $0.deleted }) {
            try await store.removeAll(of: tenant)
            state.withLock { state in
                state.byteCounts[tenant] = nil
                state.deleted.remove(tenant)
            }
        }
    }
}

// MARK: Objects

extension TenantObjects {
    /// The object's bytes from an offset on: so many, or fewer where it ends, or none past its end.
    package func read(_ key: ObjectKey, from offset: Int64, countMax: Int) async throws(ObjectError) -> [UInt8] {
        try await store.read(key, from: offset, countMax: min(countMax, Self.readBytesMax))
    }

    /// How long an object is; `notFound` where there is none.
    package func byteCount(of key: ObjectKey) async throws(ObjectError) -> Int64 {
        try await store.byteCount(of: key)
    }

    /// Takes over a file as an object, where the tenant has room for it.
    package func put(_ file: SpooledFile, as key: ObjectKey) async throws(ObjectError) {
        let having = try await byteCount(of: key.tenant)
        guard hasRoom(key.tenant, having, file.byteCount) else {
            throw ObjectError(.full, "no room for \(file.byteCount) bytes")
        }
        add(file.byteCount, to: key.tenant)
        do throws(ObjectError) {
            try await store.put(key, file)
        } catch {
            add(-file.byteCount, to: key.tenant)
            throw error
        }
    }

    /// Removes an object that nothing names.
    package func remove(_ key: ObjectKey) async throws(ObjectError) {
        let byteCount: Int64
        do throws(ObjectError) {
            byteCount = try await store.byteCount(of: key)
        } catch {
            if error.code == .notFound { return }
            throw error
        }
        _ = try await self.byteCount(of: key.tenant)
        try await store.remove(key)
        add(-byteCount, to: key.tenant)
    }

    /// Removes whatever tenants have that are no more, with the next sweep.
    package func removeLater(_ tenants: [TenantNumber]) {
        state.withLock { $0.deleted.formUnion(tenants) }
    }

    /// Bytes of a tenant's objects; counted in the store when they are asked for first.
    package func byteCount(of tenant: TenantNumber) async throws(ObjectError) -> Int64 {
        if let known = knownByteCount(of: tenant) { return known }
        var sum: Int64 = 0
        var last: ObjectName?
        while true {
            let page = try await store.objects(of: tenant, after: last, limit: Self.pageCount)
            sum += page.reduce(0) { $0 + $1.byteCount }
            guard page.count == Self.pageCount else { break }
            last = page.last?.name
        }
        return state.withLock { state in
            // Whoever counted at the same time saw what was put since, or nothing was.
            if let known = state.byteCounts[tenant] { return known }
            state.byteCounts[tenant] = sum
            return sum
        }
    }

    /// The same as far as it was counted.
    package func knownByteCount(of tenant: TenantNumber) -> Int64? {
        state.withLock { $0.byteCounts[tenant] }
    }

    private func add(_ byteCount: Int64, to tenant: TenantNumber) {
        state.withLock { $0.byteCounts[tenant, default: 0] += byteCount }
    }
}
