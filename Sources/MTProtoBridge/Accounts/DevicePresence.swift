internal import NIOCore
package import PlatformCore
internal import PlatformEngine
package import Tenants

/// Attaches the devices of sessions that are logged in, and keeps nothing: what commits is pushed to nobody.
package final class DevicePresence: AccountPresence {
    private let engines: TenantEngines

    package init(engines: TenantEngines) {
        self.engines = engines
    }

    package func loggedIn(_ session: MTProtoSession, _ login: Login, _ done: @escaping (ClientError?) -> Void) {
        let loop = session.eventLoop
        let done = NIOLoopBound(done, eventLoop: loop)
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
                if case .failure(let error) = result { done.value(error) } else { done.value(nil) }
            }
        }
        let command = Command(actor: .server, action: .attach(attach), reply: reply)
        if !engines.submit(login.tenant.number, command) {
            done.value(ClientError(.busy, "too much waits; try again", retryAfter: 1_000))
        }
    }

    package func loggedOut(_ session: MTProtoSession) {}

    package func connectionChanged(_ session: MTProtoSession) {}
}
