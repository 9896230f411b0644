internal import HTTPTypes
package import PlatformEngine
package import Tenants

/// Admits app servers by AppKey and signature, and counts their calls.
///
/// The vendor's signature says nothing of the body and is checked before it is read; ours covers it.
package struct AppServerAuthority: CallerAuthority {
    private let signatures: SignatureCheck
    private let meters: QuotaLedger
    private let links: LinkRegister
    private let clock: any EngineClock
    private let engines: any EngineAccess
    private let historyFiles: HistoryFiles?
    private let bots: (any BotFollowing)?

    package init(
        signatures: SignatureCheck,
        meters: QuotaLedger,
        links: LinkRegister,
        clock: any EngineClock,
        engines: any EngineAccess,
        historyFiles: HistoryFiles? = nil,
        bots: (any BotFollowing)? = nil
    ) {
        self.signatures = signatures
        self.meters = meters
        self.links = links
        self.clock = clock
        self.engines = engines
        self.historyFiles = historyFiles
        self.bots = bots
    }

    package func admit(_ head: RequestHead) async throws -> CallerAdmission<AppServer> {
        guard head.header("EchoIM-Signature") != nil else {
            return .admitted(try caller(signing: head, []))
        }
        return .bodyNeeded { body in try caller(signing: head, body) }
    }

    package func charge(_ caller: AppServer, _ charge: CallCharge) throws {
        let quota = caller.tenant.quota
        let meter = meters.meter(of: caller.tenant.number)
        let cost = UInt32(clamping: charge.items ?? 1)
        try meter.admitCall(charge.path, rate: charge.rate, cost: cost, quota: quota, now: caller.now)
            .orThrow("the app calls \(charge.path) too often")
        guard charge.items != nil else { return }
        try meter.admitMessages(cost, quota: quota, now: caller.now).orThrow("the app sends too many messages")
    }

    package func name(of caller: AppServer) -> String { caller.tenant.appKey.text }

    private func caller(signing head: RequestHead, _ body: [UInt8]) throws -> AppServer {
        let now = clock.now
        let tenant = try signatures.tenant(
            signing: head.method.rawValue,
            head.target,
            body: body,
            header: head.header,
            now: now
        )
        return AppServer(
            tenant: tenant,
            engines: engines,
            links: links,
            historyFiles: historyFiles,
            origin: head.origin,
            bots: bots,
            now: now
        )
    }
}
