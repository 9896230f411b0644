import PlatformCore
import PlatformStore
import Tenants

/// A registry in memory with what tests need at hand.
///
/// The disk outlives the registry, so that `reopen` finds what was written.
final class Bench {
    let disk = MemoryDisk()
    private(set) var registry: Registry
    var now = Timestamp(rawValue: 1_795_219_715_000)
    private var random = SystemRandomNumberGenerator()

    init(masterKey: String? = nil) throws {
        registry = try Registry(folder: disk, masterKey: masterKey, using: &random)
    }

    /// Lets go of the registry and opens what is on the disk.
    func reopen(masterKey: String? = nil) throws {
        // A second disk stands in, because the first is locked until its registry is gone.
        registry = try Registry(folder: MemoryDisk(), using: &random)
        registry = try Registry(folder: disk, masterKey: masterKey, using: &random)
    }

    @discardableResult
    func create(
        _ name: String = "shop",
        appKey: String? = nil,
        secret: String? = nil,
        mode: TenantMode = .development
    ) throws -> Tenant {
        let new = NewTenant(
            name: name,
            mode: mode,
            appKey: appKey.flatMap { AppKey($0) },
            secret: secret.flatMap { AppSecret($0) },
            using: &random
        )
        return try registry.create(new, by: .commandLine, now: now)
    }

    @discardableResult
    func apply(_ change: TenantChange, to tenant: Tenant) throws -> Tenant {
        try registry.apply(change, to: tenant.number, by: .commandLine, now: now)
    }

    func newSecret() -> AppSecret { AppSecret(using: &random) }

    func pass(_ milliseconds: Int64) {
        now = now.advanced(byMilliseconds: milliseconds)
    }
}

/// The code of the `TenantError` that a call throws; `nil` if it throws none.
func code(of call: () throws -> Void) -> TenantError.Code? {
    do {
        try call()
        return nil
    } catch {
        return (error as? TenantError)?.code
    }
}
