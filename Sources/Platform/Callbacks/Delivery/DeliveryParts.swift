package import Logging
internal import PlatformCore
package import PlatformEngine
package import PlatformGateway
package import Tenants

/// What callbacks work with; everything uncertain comes in here.
package struct DeliveryParts: Sendable {
    let registry: Registry
    let engines: any EngineAccess
    package let outbound: any OutboundCalls
    let clock: any EngineClock
    let nonce: @Sendable () -> UInt64
    let log: Logger
    /// Bots' webhooks, which stand in the apps' own data.
    let webhooks = BotWebhooks()

    package init(
        registry: Registry,
        engines: any EngineAccess,
        outbound: any OutboundCalls,
        clock: any EngineClock,
        nonce: @escaping @Sendable () -> UInt64 = { .random(in: 0...UInt64(Int64.max)) },
        log: Logger
    ) {
        self.registry = registry
        self.engines = engines
        self.outbound = outbound
        self.clock = clock
        self.nonce = nonce
        self.log = log
    }

    /// Signs a body and posts it.
    func post(
        _ body: EventBody,
        to route: CallbackRoute,
        of owner: Tenant,
        timeout: Duration = .seconds(5)
    ) async -> OutboundOutcome {
        await post(body, to: .callback(route), of: owner, timeout: timeout)
    }

    /// Signs a body and posts it.
    func post(
        _ body: EventBody,
        to destination: Destination,
        of owner: Tenant,
        timeout: Duration = .seconds(5)
    ) async -> OutboundOutcome {
        guard let url = CallbackURL(destination.url) else { return .forbidden }
        let signature = CallbackSignature(of: owner, now: clock.now, nonce: nonce())
        let call = OutboundCall(
            url: url,
            query: signature.query,
            contentType: body.contentType,
            headers: destination.headers,
            body: body.bytes,
            timeout: timeout
        )
        return await outbound.post(call, of: owner.number)
    }
}
