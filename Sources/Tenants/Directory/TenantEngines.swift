package import PlatformCore
package import PlatformEngine

/// The way to the engines of all tenants, which are opened by being reached.
///
/// Safe on any thread and never blocks. Commands of one caller to one tenant keep their order,
/// whether the tenant is open, being opened or being closed.
package final class TenantEngines: Sendable {
    package let directory: TenantDirectory<Engine>
    private let sink: any EffectSink

    package init(directory: TenantDirectory<Engine>, sink: any EffectSink) {
        self.directory = directory
        self.sink = sink
    }

    /// Hands a command over; its answer goes where the command says, a refusal to open the tenant too.
    ///
    /// - Returns: `false` when too much waits already: nothing was done and nobody is answered.
    package func submit(_ tenant: TenantNumber, _ command: Command) -> Bool {
        if let isTaken = directory.withOpen(tenant, { $0.submit(command) }) { return isTaken }
        return directory.lend(tenant) { [self] result in
            switch result {
            case .success(let lease):
                // The caller was told it is taken, so now it has to be answered.
                if !lease.engine.submit(command) { refuse(command, of: tenant, Self.full) }
            case .failure(let error): refuse(command, of: tenant, error.clientError)
            }
        }
    }

    /// Hands over a command that was looked at; it is answered in any case.
    package func submitReviewed(_ tenant: TenantNumber, _ command: Command) {
        if directory.withOpen(tenant, { $0.submitReviewed(command) }) != nil { return }
        let isTaken = directory.lend(tenant) { [self] result in
            switch result {
            case .success(let lease): lease.engine.submitReviewed(command)
            case .failure(let error): refuse(command, of: tenant, error.clientError)
            }
        }
        if !isTaken { refuse(command, of: tenant, Self.full) }
    }

    /// Asks for something; the reply comes once, on any thread, and must not block it.
    package func read(
        _ tenant: TenantNumber,
        _ query: Query,
        _ reply: @escaping @Sendable (Result<Found, ClientError>) -> Void
    ) {
        let isTaken = directory.lend(tenant) { result in
            switch result {
            case .success(let lease):
                lease.engine.read(query) { found in
                    // The tenant stays open until its snapshot was read.
                    withExtendedLifetime(lease) { reply(found) }
                }
            case .failure(let error): reply(.failure(error.clientError))
            }
        }
        if !isTaken { reply(.failure(Self.full)) }
    }

    private func refuse(_ command: Command, of tenant: TenantNumber, _ error: ClientError) {
        switch command.reply {
        case .link(let link, let requestID):
            let answer = Effect.answer(link, requestID: requestID, .failure(error))
            sink.deliver(EffectBatch(tenant: tenant, lsn: .zero, effects: [answer]))
        case .closure(let give): give(.failure(error))
        case .nobody: break
        }
    }

    private static let full = ClientError(
        .busy,
        "too much of the app's waits to be done; nothing was done",
        retryAfter: 1_000
    )
}

extension EnginePolicy {
    /// The engine's policy as far as a tenant's settings and quota decide it.
    package init(of tenant: Tenant) {
        self.init()
        seesHistoryBeforeJoining = tenant.settings.historyBeforeJoining
        heedsAllowLists = tenant.settings.heedsAllowLists
        isInOneChatroom = tenant.settings.inOneChatroom
        makesChatroomsByUse = tenant.settings.makesChatroomsByUse
        logsChatrooms = tenant.record.callbacks.enabled(for: .message).contains { $0.concerns(.chatroom) }
        userCountMax = tenant.quota.users
        groupCountMax = tenant.quota.groups
    }
}
