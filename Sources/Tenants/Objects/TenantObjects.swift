package import PlatformCore
internal import Synchronization

/// The objects of all tenants, and what is being uploaded to become one; every door uses this one.
///
/// Safe on any thread. A file is never in memory whole: parts are written where they come, and ranges read.
package final class TenantObjects: Sendable {
    /// The most bytes that are read at once.
    package static let readBytesMax = 1 << 20
    /// Objects that are listed at once to be counted.
    static let pageCount = 1_000

    struct State {
        var table = UploadTable()
        /// Bytes of a tenant's objects, once they were counted.
        var byteCounts: [TenantNumber: Int64] = [:]
        /// Tenants that are no more, whose objects are to go.
        var deleted: Set<TenantNumber> = []
        var clearing = ObjectClearing()
    }

    let store: any ObjectStore
    let uploads: UploadFolder
    let threads: ObjectThreads
    let hasRoom: @Sendable (TenantNumber, _ having: Int64, _ adding: Int64) -> Bool
    let state = Mutex(State())

    /// Finds what processes before left of uploads, and goes on with it where it is not too old; blocks on the disk.
    ///
    /// `hasRoom` answers whether a tenant that has so many bytes of objects may have some more.
    package init(
        store: any ObjectStore,
        uploadsPath: String,
        threads: ObjectThreads,
        now: Timestamp,
        hasRoom: @escaping @Sendable (TenantNumber, _ having: Int64, _ adding: Int64) -> Bool
    ) throws(ObjectError) {
        self.store = store
        self.threads = threads
        self.hasRoom = hasRoom
        uploads = UploadFolder(path: uploadsPath)
        do {
            for (name, note) in try uploads.found() {
                let isKept = state.withLock { $0.table.resume(name, note, now: now) }
                if !isKept { try uploads.remove(name) }
            }
        } catch {
            throw ObjectError(of: error)
        }
    }

    /// Removes uploads that were not gone on with for an hour, and what deleted tenants left; call it every minute or so.
    package func sweep(now: Timestamp) async throws(ObjectError) {
        let (over, deleted) = state.withLock { state in
            state.clearing.age()
            var over = state.table.expire(now: now)
            for tenant in state.deleted { over += state.table.forgetAll(of: tenant) }
            return (over, state.deleted)
        }
        for name in over {
            try await threads.run { [uploads] in try uploads.remove(name) }
        }
        for tenant in deleted {
            try await store.removeAll(of: tenant)
            state.withLock { state in
                state.byteCounts[tenant] = nil
                state.deleted.remove(tenant)
            }
        }
    }
}
