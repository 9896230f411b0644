import NIOCore
import PlatformCore
import PlatformEngine
import Tenants

@testable import MTProtoBridge

/// Attaches the devices of sessions that are logged in, and pushes nothing to anybody.
final class AttachingPresence: AccountPresence {
    private let engines: TenantEngines

    init(engines: TenantEngines) {
        self.engines = engines
    }

    func loggedIn(_ session: MTProtoSession, _ login: Login, _ done: @escaping (ClientError?) -> Void) {
        let loop = session.eventLoop
        let bound = NIOLoopBound(done, eventLoop: loop)
        let attach = Attach(
            user: login.user,
            deviceID: login.device,
            platform: .telegram,
            tokenIssuedAt: login.since,
            deviceNumber: nil,
            cursor: nil
        )
        let reply = ReplyAddress.closure { result in
            loop.execute {
                if case .failure(let error) = result { bound.value(error) } else { bound.value(nil) }
            }
        }
        let command = Command(actor: .server, action: .attach(attach), reply: reply)
        if !engines.submit(login.tenant.number, command) {
            done(ClientError(.busy, "too much waits; try again", retryAfter: 1_000))
        }
    }

    func loggedOut(_ session: MTProtoSession) {}
    func connectionChanged(_ session: MTProtoSession) {}
}
