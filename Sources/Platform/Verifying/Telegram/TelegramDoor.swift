internal import MTProtoClient
package import MTProtoCrypto

/// How the Telegram clients of a run come in.
///
/// Users log in with tokens, as bots do, so that nobody has to read codes; otherwise they are users like others.
package struct TelegramDoor: Sendable {
    /// Users of each tenant that have a Telegram client beside their other devices, unless a run says otherwise.
    package static let usualUserCount = 4

    /// The server's port for Telegram clients.
    package let target: Target
    /// The public half of the key that clients know the server by.
    package let serverKey: ServerKey
    /// What a tenant's clients say of it, by AppKey.
    let apps: [String: ClientApp]
    package let userCount: Int
    private let operators: OperatorClient

    /// Asks the operators' port what the clients of each tenant have to say of it.
    package init(
        target: Target,
        serverKey: ServerKey,
        apps: [App],
        userCount: Int = Self.usualUserCount,
        operators: OperatorClient
    ) async throws {
        self.target = target
        self.serverKey = serverKey
        self.userCount = userCount
        self.operators = operators
        var known: [String: ClientApp] = [:]
        for app in apps {
            let numbers = try await operators.numbers(of: app.appKey)
            known[app.appKey] = ClientApp(apiID: numbers.apiID, apiHash: numbers.apiHash, name: "verify")
        }
        self.apps = known
    }

    /// Has a token made that a user logs in with.
    func makeToken(of user: Who) async throws -> String {
        try await operators.makeToken(of: user.user, in: user.tenant)
    }
}
