package import PlatformCore
package import PlatformEngine
package import Tenants

/// Reaches the engines of tenants, which are opened by being reached; never blocks.
package protocol ChatEngines: Sendable {
    /// Hands a command over; its answer goes where the command says.
    ///
    /// - Returns: `false` when too much waits already: nothing was done and nobody is answered.
    func submit(_ tenant: TenantNumber, _ command: Command) -> Bool

    /// Asks for something; the reply comes once, on any thread.
    func read(_ tenant: TenantNumber, _ query: Query, _ reply: @escaping @Sendable (Result<Found, ClientError>) -> Void)
}

extension TenantEngines: ChatEngines {}
