internal import NIOPosix
internal import PlatformCallbacks
internal import PlatformEngine
internal import PlatformGateway
internal import Tenants

extension Kernel {
    /// Every operation of the Admin API.
    var adminOperations: [Operation<OperatorKey>] {
        let office = TenantOffice(registry: registry, now: { [clock] in clock.now })
        let data = TenantDataOffice(
            office: office,
            upkeep: upkeep,
            directory: directory,
            engines: engines,
            quotas: quotas,
            pushCount: { [switchboard] lsn, tenant in switchboard.pushCount(of: lsn, in: tenant) },
            now: { [clock] in clock.now }
        )
        let callbackOffice = CallbackOffice(
            office: office,
            parts: callbackParts,
            service: callbacks,
            reviews: reviews,
            presence: presence
        )
        return AdminOperations(office: office, threads: .singleton).all
            + DataOperations(office: data, threads: .singleton).all
            + ImportOperations(office: office, engines: engines, threads: .singleton).all
            + CallbackOperations(office: callbackOffice).all
            + EventOperations(office: EventOffice(office: office, engines: engines)).all
            + AccountOperations(office: AccountOffice(office: office, engines: engines, threads: .singleton)).all
    }
}
