package import PlatformCore
package import PlatformEngine
internal import PlatformGateway
package import Tenants

/// Tells those who call webhooks which bots there are.
package struct BotOffice: BotFollowing {
    private let registry: Registry
    private let clock: any EngineClock
    /// Where the registry may block on the disk.
    private let worker: any Worker
    private let service: CallbackService

    package init(registry: Registry, clock: any EngineClock, worker: any Worker, service: CallbackService) {
        self.registry = registry
        self.clock = clock
        self.worker = worker
        self.service = service
    }

    package func expectBots(of tenant: TenantNumber) async throws {
        if registry.hasBots(tenant) { return }
        try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<Void, any Error>) in
            worker.execute { [registry, clock] in
                continuation.resume(with: Result { try registry.expectBots(of: tenant, now: clock.now) })
            }
        }
    }

    package func botsChanged(of tenant: TenantNumber) {
        service.botsChanged(of: tenant)
    }
}
