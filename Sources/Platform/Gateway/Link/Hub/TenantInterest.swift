internal import PlatformCore
internal import Synchronization

/// Which event loops have links of a tenant, so that a commit wakes no others.
final class TenantInterest: Sendable {
    private let loops = Mutex<[TenantNumber: [UInt16]]>([:])

    /// The loop wants the tenant's effects from here on; said before the first command of its links.
    func begin(_ tenant: TenantNumber, loop: UInt16) {
        loops.withLock { $0[tenant, default: []].append(loop) }
    }

    func end(_ tenant: TenantNumber, loop: UInt16) {
        loops.withLock { loops in
            loops[tenant]?.removeAll { $0 == loop }
            if loops[tenant]?.isEmpty == true { loops[tenant] = nil }
        }
    }

    func loops(of tenant: TenantNumber) -> [UInt16] {
        loops.withLock { $0[tenant] ?? [] }
    }
}
