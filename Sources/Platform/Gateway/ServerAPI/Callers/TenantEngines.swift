package import PlatformCore
package import PlatformEngine

/// The way to the engine of any tenant, open or not.
package protocol TenantEngines: Sendable {
    /// Takes a command for a tenant; its answer goes where the command says.
    ///
    /// - Returns: `false` when too much waits already: nothing was done, nobody is answered.
    func submit(_ command: Command, to tenant: TenantNumber) -> Bool

    /// Answers a query about a tenant; called once, on any thread.
    func read(
        _ query: Query,
        of tenant: TenantNumber,
        _ reply: @escaping @Sendable (Result<Found, ClientError>) -> Void
    )
}
