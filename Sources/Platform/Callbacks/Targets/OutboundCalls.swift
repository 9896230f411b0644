package import PlatformCore

/// Makes the calls of app servers: over the network, or in a simulation of it.
package protocol OutboundCalls: Sendable {
    /// Posts a body and answers what came back, in the end at the call's time-out; it never throws.
    func post(_ call: OutboundCall, of tenant: TenantNumber) async -> OutboundOutcome

    /// Lets go of connections that nobody uses any more.
    func sweep() async

    /// Ends all connections and threads.
    func stop() async
}
