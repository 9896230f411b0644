import NIOHTTP1
import NIOSSL
import PlatformCore
import Tenants
import TestSupport
import Testing

@testable import PlatformCallbacks

struct `A call over TLS` {
    private let local = ["127.0.0.0/8", "::1/128"].compactMap(IPNetwork.init)

    @Test func `goes to the checked address, and holds the certificate against the name`() async throws {
        let scratch = try ScratchFolder()
        let ours = try SelfSigned(for: "localhost", in: scratch)
        let server = try await AppServer.start(ours)
        server.answer { _ in AppServer.Reply(body: "here") }
        let outcome = try await call(server.url, trusting: ours)
        #expect(outcome == .answered(status: 200, body: Array("here".utf8), retryAfter: nil))
        #expect(server.calls.first?.headers.first(name: "Host")?.hasPrefix("localhost") == true)
        try await server.stop()
    }

    @Test func `ends where the certificate is another's, or of nobody known`() async throws {
        let scratch = try ScratchFolder()
        let ours = try SelfSigned(for: "localhost", in: scratch)
        let others = try SelfSigned(for: "elsewhere.test", in: scratch)
        for (shown, trusted) in [(others, others), (ours, others)] {
            let server = try await AppServer.start(shown)
            guard case .unreachable = try await call(server.url, trusting: trusted) else {
                Issue.record("it was called")
                return
            }
            #expect(server.calls.isEmpty)
            try await server.stop()
        }
    }

    @Test func `is not made where the name's address may not be called`() async throws {
        let scratch = try ScratchFolder()
        let ours = try SelfSigned(for: "localhost", in: scratch)
        let server = try await AppServer.start(ours)
        #expect(try await call(server.url, trusting: ours, allowing: []) == .forbidden)
        #expect(server.calls.isEmpty)
        try await server.stop()
    }

    private func call(
        _ url: String,
        trusting certificate: SelfSigned,
        allowing networks: [IPNetwork]? = nil
    ) async throws -> OutboundOutcome {
        let outbound = Outbound(
            rule: TargetRule(allowed: networks ?? local),
            trust: .certificates([certificate.certificate]),
            uptime: { 0 }
        )
        let target = try #require(CallbackURL(url))
        let call = OutboundCall(url: target, query: "a=b", contentType: "text/plain", body: [])
        let outcome = await outbound.post(call, of: TenantNumber(rawValue: 1))
        await outbound.stop()
        return outcome
    }
}
