internal import PlatformCore
internal import PlatformEngine
internal import PlatformGateway
internal import Tenants

/// The tenant of the demo page and of README's first message, whose secret everybody knows.
///
/// It is made by `serve --demo`, which listens on this machine alone, and disabled by a `serve` without it.
struct DemoTenant: Sendable {
    static let appKey = "echoimdemo"
    static let appSecret = "demo-secret"
    static let users = [("alice", "Alice"), ("bob", "Bob")]

    private let kernel: Kernel
    private let tenant: Tenant

    /// Makes the tenant, or opens it again; blocks on the registry's store.
    init(_ kernel: Kernel) throws {
        self.kernel = kernel
        let office = TenantOffice(registry: kernel.registry, now: { [clock = kernel.clock] in clock.now })
        if let known = try? office.find(Self.appKey) {
            if known.record.state == .disabled { _ = try office.apply(.enable, to: Self.appKey, by: .server) }
        } else {
            _ = try office.create(
                name: "Demo",
                appKey: Self.appKey,
                appSecret: Self.appSecret,
                mode: "development",
                by: .server
            )
        }
        tenant = try office.find(Self.appKey)
    }

    /// Disables the tenant where an earlier start left it.
    static func close(in kernel: Kernel) throws {
        let office = TenantOffice(registry: kernel.registry, now: { [clock = kernel.clock] in clock.now })
        guard let known = try? office.find(appKey), known.record.state == .active else { return }
        // Another app may have the key; the secret tells.
        guard known.record.secrets.current.text == appSecret else { return }
        _ = try office.apply(.disable, to: appKey, by: .server)
    }

    /// The page's users, registered, with a token each.
    func session() async throws -> JSONObject {
        var users: [JSONValue] = []
        for (id, name) in Self.users {
            let user = UserID(unchecked: id)
            try await register(Registration(user: user, name: name))
            let token = try tenant.issueUserToken(for: user, now: kernel.clock.now)
            users.append(.object(["id": .string(id), "name": .string(name), "token": .string(token)]))
        }
        return ["appKey": .string(Self.appKey), "users": .array(users)]
    }

    private func register(_ registration: Registration) async throws {
        let result: Result<Answer, ClientError> = await withCheckedContinuation { continuation in
            let reply = ReplyAddress.closure { continuation.resume(returning: $0) }
            let command = Command(actor: .server, action: .registerUser(registration), reply: reply)
            if !kernel.engines.submit(tenant.number, command) {
                continuation.resume(returning: .failure(ClientError(.busy, "too much waits; try again")))
            }
        }
        _ = try result.get()
    }
}
