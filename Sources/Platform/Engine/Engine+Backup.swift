package import PlatformStore
internal import Synchronization

extension Engine {
    /// Writes a copy of everything committed so far that can be opened by itself; `path` must not exist.
    ///
    /// Commits go on meanwhile. What was in memory only is found again by opening the copy, as after a
    /// crash. Blocks on the disk, so it belongs on a worker thread.
    package func checkpoint(to path: String) throws(StoreError) {
        try openStore().checkpoint(to: path)
    }

    /// A view of everything committed so far, for who looks at all of it; let go of it before the tenant is closed.
    package func snapshot() throws(StoreError) -> any StoreSnapshot { try openStore().snapshot() }

    private func openStore() throws(StoreError) -> any KeyValueStore {
        guard let store = store.withLock({ $0 }) else {
            throw StoreError(.engine, "the tenant's store is closed or recovers from a failed write; try again")
        }
        return store
    }

    /// About how many bytes of disk the tenant's data takes; zero while its store is closed.
    package var storageBytes: UInt64 { store.withLock { $0 }?.recordBytes ?? 0 }
}
