internal import MTProtoCrypto
internal import MTProtoTL

/// Exchanges under way, on whichever connection and loop.
///
/// Two generations: when the young one is full or ten minutes old it becomes the old one, which is forgotten. An honest
/// exchange is over within seconds, so it is not among those that a crowd of new ones pushes out.
struct ExchangeTable: Sendable {
    /// How long an exchange may take.
    static let lifetimeSeconds: Int64 = 600

    private var young: [ExchangeName: KeyExchange] = [:]
    private var old: [ExchangeName: KeyExchange] = [:]
    private var youngNonces: [TLInt128: ExchangeName] = [:]
    private var oldNonces: [TLInt128: ExchangeName] = [:]
    private var turnedAt: WallTime
    private let countMax: Int

    init(countMax: Int, now: WallTime) {
        precondition(countMax >= 2, "two generations hold at least one exchange each")
        self.countMax = countMax
        turnedAt = now
    }

    /// The exchange that a client began with this nonce, if it is not over.
    func begun(with nonce: TLInt128, now: WallTime) -> KeyExchange? {
        guard let name = youngNonces[nonce] ?? oldNonces[nonce], let exchange = young[name] ?? old[name],
            isAlive(exchange, now), !exchange.isOver
        else { return nil }
        return exchange
    }

    mutating func insert(_ exchange: KeyExchange, now: WallTime) {
        if young.count >= countMax / 2 || now.seconds - turnedAt.seconds >= Self.lifetimeSeconds { turn(now) }
        young[exchange.name] = exchange
        youngNonces[exchange.name.nonce] = exchange.name
    }

    /// Does something with an exchange; nil where there is none.
    mutating func change<Value>(
        _ name: ExchangeName,
        now: WallTime,
        _ body: (inout KeyExchange) -> Value
    ) -> Value? {
        if let exchange = young[name], isAlive(exchange, now) { return body(&young[name, default: exchange]) }
        if let exchange = old[name], isAlive(exchange, now) { return body(&old[name, default: exchange]) }
        return nil
    }

    private func isAlive(_ exchange: KeyExchange, _ now: WallTime) -> Bool {
        now.seconds - exchange.startedAt.seconds < Self.lifetimeSeconds
    }

    private mutating func turn(_ now: WallTime) {
        (old, oldNonces) = (young, youngNonces)
        (young, youngNonces) = ([:], [:])
        turnedAt = now
    }
}
