package import PlatformCore
package import PlatformEngine

/// Reaches the engines of tenants, which are opened by being reached; links never hold one.
///
/// Called on event loops; it never blocks.
package protocol EngineAccess: Sendable {
    /// Hands a command over; its answer goes where the command says, a refusal to open the tenant too.
    ///
    /// - Returns: `false` when too much waits already: nothing was done and nobody is answered.
    func submit(_ tenant: TenantNumber, _ command: Command) -> Bool

    /// Asks for something; the reply comes once, on any thread, and must not block it.
    func read(_ tenant: TenantNumber, _ query: Query, _ reply: @escaping @Sendable (Result<Found, ClientError>) -> Void)
}
