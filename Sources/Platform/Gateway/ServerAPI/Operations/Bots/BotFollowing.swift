package import PlatformCore

/// Whoever calls the webhooks of bots, and so must know which there are.
package protocol BotFollowing: Sendable {
    /// Comes before the first bot of a tenant, so that no start of the server overlooks it; answers once that is kept.
    func expectBots(of tenant: TenantNumber) async throws

    /// Bots of the tenant came, changed or went, and that is on disk.
    func botsChanged(of tenant: TenantNumber)
}
