internal import NIOCore
internal import NIOHTTP1
internal import PlatformCore
package import PlatformEngine
internal import Tenants

/// The path on which links are opened.
package struct LinkDoor: Sendable {
    package static let path = "/v1/link"
    /// The largest frame of a client: a message with its content, which JSON can write several times as long.
    package static let frameBytesMax = 1 << 20
    /// How long a client may be silent before it is pinged.
    package static let silence = Duration.seconds(60)
    /// Bytes that may wait in a link's socket before it is given no more and caught up later.
    ///
    /// What a group's links are given is shared, so that many slow ones cost little more than one.
    package static let waitingBytesMax = 512 * 1024

    private let switchboard: Switchboard
    private let gate: LinkGate
    private let clock: any EngineClock
    private let configuration: LinkConfiguration
    private let rate: HandshakeRate

    package init(
        switchboard: Switchboard,
        gate: LinkGate,
        clock: any EngineClock,
        configuration: LinkConfiguration = LinkConfiguration()
    ) {
        self.switchboard = switchboard
        self.gate = gate
        self.clock = clock
        self.configuration = configuration
        rate = HandshakeRate(perSecondMax: configuration.handshakesPerSecondMax)
    }

    /// The route to hang into the HTTP server.
    package func route() -> UpgradeRoute {
        var policy = HandshakePolicy.link
        policy.allowsCompression = configuration.allowsCompression
        if !configuration.origins.isEmpty { policy.origins = .only(Set(configuration.origins.map { $0.lowercased() })) }
        var socket = WebSocketConfiguration()
        socket.messageBytesMax = Self.frameBytesMax
        socket.silenceMax = Self.silence
        socket.stalledMax = configuration.stalledMax
        socket.compressionBytesMin = configuration.compressionBytesMin
        return UpgradeRoute(path: Self.path, policy: policy, configuration: socket) { request in
            guard let loop = switchboard.loop(of: request.channel.eventLoop) else {
                let refusal = HandshakeRefusal(.serviceUnavailable, "The server is not ready for links.")
                return request.channel.eventLoop.makeSucceededFuture(.refuse(refusal))
            }
            return loop.whenItsTurnComes { decide(request, on: loop) }
        }
    }

    private func decide(_ request: UpgradeRequest, on loop: LinkLoop) -> UpgradeDecision {
        guard rate.admit(ClientAddress(request.channel.remoteAddress), uptime: clock.uptime) else {
            return .refuse(HandshakeRefusal(.tooManyRequests, "Too many links are opened from this address."))
        }
        guard let encoding = request.subprotocol.flatMap(LinkEncoding.init) else {
            return .refuse(HandshakeRefusal(.badRequest, "Offer echoim.v1.proto or echoim.v1.json."))
        }
        let headers = request.head.headers
        var pass: LinkPass?
        if headers.contains(name: "EchoIM-Signature") {
            do {
                pass = try gate.pass(upgrade: { headers.first(name: $0) }, now: clock.now)
            } catch {
                return .refuse(HandshakeRefusal(.unauthorized, error.clientError.text))
            }
        }
        let (signed, origin) = (pass, headers.first(name: "Origin"))
        let channel = request.channel
        return .accept {
            // Slow clients fall back to catching up; the mark is where that begins.
            let mark = ChannelOptions.Types.WriteBufferWaterMark(
                low: Self.waitingBytesMax / 4,
                high: Self.waitingBytesMax
            )
            try? channel.syncOptions?.setOption(.writeBufferWaterMark, value: mark)
            return loop.makeLink(encoding, pass: signed, origin: origin) ?? NoLink()
        }
    }
}

/// Stands in where the hub is not there yet: whoever comes is sent away.
private final class NoLink: WebSocketDelegate {
    func socketDidOpen(_ socket: WebSocketHandler) { socket.close(.tryAgainLater) }
    func received(_ kind: MessageKind, _ payload: ByteBuffer) {}
    func readBurstEnded() {}
    func writabilityChanged(_ isWritable: Bool) {}
    func socketShouldQuiesce() {}
    func socketDidClose(_ reason: SocketCloseReason) {}
}
