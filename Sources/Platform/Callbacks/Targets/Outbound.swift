internal import AsyncHTTPClient
internal import NIOCore
internal import NIOHTTP1
internal import NIOPosix
package import NIOSSL
package import PlatformCore
internal import Synchronization
package import Tenants

/// Calls app servers: resolves a name, checks the address, and connects to exactly that address.
///
/// Redirects are not followed, answers are bounded, and each app has connections of its own, few to one host. Safe on
/// any thread; `stop` must be called once.
package final class Outbound: OutboundCalls {
    /// Connections of one app to one host.
    static let connectionCountMax = 64
    /// Bytes of an answer; a longer one counts as none.
    static let answerBytesMax = 256 << 10
    /// Hosts to which connections are kept.
    static let clientCountMax = 1_024
    /// How long an address is believed, in nanoseconds.
    private static let addressLife: UInt64 = 30_000_000_000
    /// How long connections that nobody uses are kept, in nanoseconds.
    private static let idleMax: UInt64 = 120_000_000_000

    /// Connections of one app to one checked address.
    private struct ClientKey: Hashable {
        let tenant: TenantNumber
        let host: String
        let port: Int
        let address: String
    }

    private struct Kept {
        let client: HTTPClient
        var usedAt: UInt64
        /// Calls under way; it is not let go of before they end.
        var useCount: Int
    }

    private struct Resolved {
        let address: String
        let until: UInt64
    }

    private struct State {
        var clients: [ClientKey: Kept] = [:]
        var addresses: [String: Resolved] = [:]
    }

    private let state = Mutex(State())
    private let rule: TargetRule
    private let resolving: NIOThreadPool
    private let uptime: @Sendable () -> UInt64
    /// Whose certificates are believed.
    private let trust: NIOSSLTrustRoots

    package init(
        rule: TargetRule,
        trust: NIOSSLTrustRoots = .default,
        uptime: @escaping @Sendable () -> UInt64
    ) {
        self.rule = rule
        self.trust = trust
        self.uptime = uptime
        resolving = NIOThreadPool(numberOfThreads: 4)
        resolving.start()
    }

    package func post(_ call: OutboundCall, of tenant: TenantNumber) async -> OutboundOutcome {
        let address: String
        switch await self.address(of: call.url) {
        case .success(let found): address = found
        case .failure(let failure): return failure.outcome
        }
        let key = ClientKey(tenant: tenant, host: call.url.host, port: call.url.port, address: address)
        guard let client = borrow(key) else { return .unreachable("too many hosts are called at once") }
        defer { giveBack(key) }
        do {
            let response = try await client.execute(call.request, timeout: TimeAmount(call.timeout))
            let body = try await response.body.collect(upTo: Self.answerBytesMax)
            return .answered(
                status: Int(response.status.code),
                body: Array(body.readableBytesView),
                retryAfter: response.headers.first(name: "Retry-After").flatMap { UInt32($0) }
            )
        } catch {
            // The next call asks again where the host is.
            state.withLock { $0.addresses[call.url.host] = nil }
            return .unreachable("\(type(of: error))")
        }
    }

    package func sweep() async {
        let now = uptime()
        let idle = state.withLock { state -> [HTTPClient] in
            let gone = state.clients.filter { $0.value.useCount == 0 && now >= $0.value.usedAt + Self.idleMax }
            for key in gone.keys { state.clients[key] = nil }
            state.addresses = state.addresses.filter { $0.value.until > now }
            return gone.values.map(\.client)
        }
        for client in idle { try? await client.shutdown() }
    }

    package func stop() async {
        let clients = state.withLock { state in
            defer { state.clients = [:] }
            return state.clients.values.map(\.client)
        }
        for client in clients { try? await client.shutdown() }
        try? await resolving.shutdownGracefully()
    }
}

/// One call of an app server.
package struct OutboundCall: Sendable {
    package var url: CallbackURL
    /// Added to the query.
    package var query: String
    package var contentType: String
    package var headers: [(name: String, value: String)] = []
    package var body: [UInt8]
    package var timeout = Duration.seconds(5)

    fileprivate var request: HTTPClientRequest {
        var request = HTTPClientRequest(url: url.text(adding: query))
        request.method = .POST
        request.headers.add(name: "Content-Type", value: contentType)
        request.headers.add(name: "User-Agent", value: "EchoIM")
        for header in headers { request.headers.add(name: header.name, value: header.value) }
        request.body = .bytes(body)
        return request
    }
}

/// What became of a call.
package enum OutboundOutcome: Hashable, Sendable {
    case answered(status: Int, body: [UInt8], retryAfter: UInt32?)
    /// No answer, or none that could be read; why, without addresses and secrets.
    case unreachable(String)
    /// The host's address is none that may be called.
    case forbidden
}

extension Outbound {
    private enum AddressFailure: Error {
        case unresolved
        case forbidden

        var outcome: OutboundOutcome {
            switch self {
            case .unresolved: .unreachable("the host's name cannot be resolved")
            case .forbidden: .forbidden
            }
        }
    }

    /// The address of a host, checked.
    private func address(of url: CallbackURL) async -> Result<String, AddressFailure> {
        let now = uptime()
        if let known = state.withLock({ $0.addresses[url.host] }), now < known.until { return .success(known.address) }
        let (host, port) = (url.host, url.port)
        let found = try? await resolving.runIfActive {
            try SocketAddress.makeAddressResolvingHost(host, port: port).ipAddress
        }
        guard let found = found ?? nil else { return .failure(.unresolved) }
        guard let address = IPAddress(found), rule.admits(address) else { return .failure(.forbidden) }
        state.withLock { state in
            if state.addresses.count >= 4 * Self.clientCountMax { state.addresses = [:] }
            state.addresses[host] = Resolved(address: found, until: now + Self.addressLife)
        }
        return .success(found)
    }

    private func borrow(_ key: ClientKey) -> HTTPClient? {
        let now = uptime()
        return state.withLock { state in
            if var kept = state.clients[key] {
                kept.usedAt = now
                kept.useCount += 1
                state.clients[key] = kept
                return kept.client
            }
            guard state.clients.count < Self.clientCountMax else { return nil }
            let client = makeClient(key)
            state.clients[key] = Kept(client: client, usedAt: now, useCount: 1)
            return client
        }
    }

    private func giveBack(_ key: ClientKey) {
        state.withLock { $0.clients[key]?.useCount -= 1 }
    }

    /// A client that knows one address for one name, so that the name is not resolved a second time.
    private func makeClient(_ key: ClientKey) -> HTTPClient {
        var configuration = HTTPClient.Configuration()
        // The certificate is held against the name, not the address.
        var tls = TLSConfiguration.makeClientConfiguration()
        tls.trustRoots = trust
        configuration.tlsConfiguration = tls
        configuration.dnsOverride = [key.host: key.address]
        configuration.redirectConfiguration = .disallow
        configuration.timeout = .init(connect: .seconds(3), read: .seconds(5))
        configuration.httpVersion = .http1Only
        configuration.decompression = .disabled
        configuration.connectionPool.concurrentHTTP1ConnectionsPerHostSoftLimit = Self.connectionCountMax
        configuration.connectionPool.retryConnectionEstablishment = false
        return HTTPClient(eventLoopGroupProvider: .singleton, configuration: configuration)
    }
}
