internal import MTProtoBridge
internal import NIOCore
internal import PlatformEngine
internal import PlatformGateway

/// Whom the port of Telegram clients lets in: as many connections as the public port, and so many key exchanges.
struct BridgeLimits: AddressLimits {
    /// Messages of key exchanges that one address has answered in a second; an exchange is three of them.
    static let exchangeMessagesPerSecondMax = 60

    private let connections: ConnectionLedger
    private let exchanges = HandshakeRate(perSecondMax: Self.exchangeMessagesPerSecondMax)
    private let clock: any EngineClock

    init(_ door: HTTPDoorConfiguration, clock: any EngineClock) {
        connections = ConnectionLedger(
            countMax: door.connectionCountMax,
            perAddressMax: door.connectionsPerAddressMax
        )
        self.clock = clock
    }

    func enter(from address: SocketAddress?) -> Bool {
        connections.enter(from: ClientAddress(address))
    }

    func leave(from address: SocketAddress?) {
        connections.leave(from: ClientAddress(address))
    }

    func admitsExchange(from address: SocketAddress?) -> Bool {
        exchanges.admit(ClientAddress(address), uptime: clock.uptime)
    }
}
