package import PlatformCore
internal import PlatformEngine
package import Tenants

/// An app's server for the length of one call: the tenant it proved to be, and the way to what is the tenant's.
///
/// Operations reach a tenant through this and nothing else, so none can touch another's.
package struct AppServer: Sendable {
    package let tenant: Tenant
    private let engines: any EngineAccess
    private let links: LinkRegister
    /// The hourly files, and where this server was reached: `https://host:port`.
    let historyFiles: HistoryFiles?
    let origin: String
    /// Who calls the webhooks of bots; `nil` where nobody does.
    let bots: (any BotFollowing)?
    /// When the call came.
    package let now: Timestamp

    package init(
        tenant: Tenant,
        engines: any EngineAccess,
        links: LinkRegister,
        historyFiles: HistoryFiles? = nil,
        origin: String = "",
        bots: (any BotFollowing)? = nil,
        now: Timestamp
    ) {
        self.tenant = tenant
        self.engines = engines
        self.links = links
        self.historyFiles = historyFiles
        self.origin = origin
        self.bots = bots
        self.now = now
    }
}

extension AppServer {
    /// Has something done and waits until it is on disk.
    func submit(_ action: Action) async throws -> Answer {
        try await answer(to: action).get()
    }

    /// Has several things done and throws the first refusal.
    func submit(all actions: [Action]) async throws {
        for answer in await answers(to: actions) { _ = try answer.get() }
    }

    /// Has several things done side by side, as many at once as is fair; answers in their order.
    func answers(to actions: [Action]) async -> [Result<Answer, ClientError>] {
        if actions.isEmpty { return [] }
        if actions.count == 1 { return [await answer(to: actions[0])] }
        var answers: [Result<Answer, ClientError>] = []
        answers.reserveCapacity(actions.count)
        for start in stride(from: 0, to: actions.count, by: Self.sideBySideMax) {
            let slice = actions[start..<min(start + Self.sideBySideMax, actions.count)]
            answers += await withCheckedContinuation { continuation in
                let gathering = Gathering(count: slice.count) { continuation.resume(returning: $0) }
                for (index, action) in slice.enumerated() {
                    submit(action) { gathering.put($0, at: index) }
                }
            }
        }
        return answers
    }

    /// Asks the tenant's data.
    func ask(_ query: Query) async throws -> Found {
        try await withCheckedContinuation { continuation in
            engines.read(tenant.number, query) { continuation.resume(returning: $0) }
        }.get()
    }

    /// Whether a user has a live link; nobody unknown has one.
    func isOnline(_ user: UserID) -> Bool { links.isOnline(user, of: tenant.number) }

    /// The users who have a live link.
    var onlineUsers: [UserID] { links.onlineUsers(of: tenant.number) }

    /// The users who have a live link, or had one within ten minutes.
    var recentUsers: [UserID] { links.recentUsers(of: tenant.number, at: now) }

    func issueToken(for user: UserID) throws -> String {
        try tenant.issueUserToken(for: user, now: now)
    }

    /// The clocks that the app's times are written by.
    var clock: ClockText { ClockText(of: tenant.settings) }

    func clockText(of time: Timestamp) -> String { clock.text(of: time) }

    /// What one call may have waiting in the engine at a time.
    private static let sideBySideMax = 256

    private func answer(to action: Action) async -> Result<Answer, ClientError> {
        await withCheckedContinuation { continuation in
            submit(action) { continuation.resume(returning: $0) }
        }
    }

    private func submit(_ action: Action, _ answer: @escaping @Sendable (Result<Answer, ClientError>) -> Void) {
        let command = Command(actor: .server, action: action, reply: .closure(answer))
        let isTaken = engines.submit(tenant.number, command)
        // An engine that takes nothing answers nothing.
        if !isTaken { answer(.failure(Self.full)) }
    }

    private static let full = ClientError(
        .sendingTooFast,
        "too much of the app's waits to be done; nothing was done",
        retryAfter: 1_000
    )
}
