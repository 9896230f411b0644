package import PlatformEngine
package import PlatformStore

/// What the directory asks of an open tenant.
///
/// The engine conforms; tests of the directory use a twin that opens nothing.
package protocol TenantEngine: AnyObject, Sendable {
    /// Finishes what was taken and lets go of the store, then calls `done` once.
    func close(_ done: @escaping @Sendable () -> Void)

    /// Opens the store again if it failed and has been left alone for long enough; called every 100 ms or so.
    func reopenIfDue()

    /// Has done what is due without anybody asking for it; called every 100 ms or so.
    func wakeIfDue()

    /// Writes a consistent copy of everything committed so far; blocks on the disk.
    func checkpoint(to path: String) throws(StoreError)

    /// About how many bytes of disk the tenant's data takes.
    var storageBytes: UInt64 { get }
}

extension TenantEngine {
    package func wakeIfDue() {}
}

extension Engine: TenantEngine {}
