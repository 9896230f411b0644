internal import PlatformCore

/// Keeps a tenant open for as long as it is held.
///
/// Hold one for a call or a query, never for a link: a tenant whose leases are gone may be closed.
package final class TenantLease<Opened: TenantEngine>: Sendable {
    package let engine: Opened
    private let giveBack: @Sendable () -> Void

    init(_ engine: Opened, giveBack: @escaping @Sendable () -> Void) {
        self.engine = engine
        self.giveBack = giveBack
    }

    deinit { giveBack() }
}
