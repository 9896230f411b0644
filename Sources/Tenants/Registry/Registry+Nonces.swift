package import PlatformCore
internal import PlatformStore

/// What the next server must know of signatures; blocks on the disk.
extension Registry {
    /// Keeps nonces for the next start.
    package func keep(_ nonces: KeptNonces, now: Timestamp) throws(TenantError) {
        try write(now: now) { (_, change) throws(TenantError) in
            change.put(RegistryKeys.nonces, nonces.encoded())
            return ((), { _ in })
        }
    }

    /// Takes what the last server kept; `nil` where it ended in any other way than by stopping.
    package func takeKeptNonces(now: Timestamp) throws(TenantError) -> KeptNonces? {
        try write(now: now) { (files, change) throws(TenantError) in
            do throws(StoreError) {
                let stored = try files.store.value(for: RegistryKeys.nonces)
                change.delete(RegistryKeys.nonces)
                let kept = try stored.map { bytes throws(StoreError) in try KeptNonces(decoding: bytes) }
                return (kept, { _ in })
            } catch {
                throw TenantError(error)
            }
        }
    }
}
