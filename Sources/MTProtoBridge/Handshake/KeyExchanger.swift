package import MTProtoCrypto
internal import MTProtoTL
package import NIOCore
internal import Synchronization

/// Exchanges keys with clients: reads what they send before they have one, and has the heavy work done elsewhere.
///
/// Safe on any thread. Clients may go on over another connection, on another loop.
package final class KeyExchanger: KeyExchanging {
    /// How much is under way at once.
    package struct Limits: Sendable {
        /// Exchanges; the oldest are forgotten for new ones.
        package var exchangeCountMax = 20_000
        /// Pieces of work that wait for a thread or have one; about a second of them on one core.
        package var workCountMax = 512

        package init() {}
    }

    private struct Shared: Sendable {
        var table: ExchangeTable
        var messageClock = MessageClock()
    }

    private let key: ServerKey
    private let shelf: any AuthKeyShelf
    private let worker: any ExchangeWorker
    private let clock: @Sendable () -> WallTime
    private let limits: Limits
    private let shared: Mutex<Shared>
    private let workCount = Atomic<Int>(0)

    package init(
        key: ServerKey,
        shelf: any AuthKeyShelf,
        worker: any ExchangeWorker,
        limits: Limits = Limits(),
        clock: @escaping @Sendable () -> WallTime
    ) {
        self.key = key
        self.shelf = shelf
        self.worker = worker
        self.limits = limits
        self.clock = clock
        shared = Mutex(Shared(table: ExchangeTable(countMax: limits.exchangeCountMax, now: clock())))
    }

    package func answer(_ packet: ByteBuffer, dc: DataCentre?, on loop: any EventLoop) -> EventLoopFuture<ByteBuffer?> {
        guard let body = UnencryptedMessage.body(of: packet), let request = ExchangeRequest(body) else {
            return loop.makeFailedFuture(WireEnd.exchange)
        }
        switch request {
        case .begin(let nonce): return loop.makeSucceededFuture(enveloped(offer(to: nonce)))
        case .acknowledge: return loop.makeSucceededFuture(nil)
        case .sendSecret(let request):
            let name = ExchangeName(nonce: request.nonce, serverNonce: request.serverNonce)
            return react(to: change(name) { $0.receive(request, dc: dc) }, name, on: loop)
        case .sendHalf(let request):
            let name = ExchangeName(nonce: request.nonce, serverNonce: request.serverNonce)
            return react(to: change(name) { $0.receive(request) }, name, on: loop)
        }
    }

    private func offer(to nonce: TLInt128) -> ByteBuffer {
        let now = clock()
        if let begun = shared.withLock({ $0.table.begun(with: nonce, now: now) }) { return begun.offer }
        var random = SecureRandom()
        let name = ExchangeName(nonce: nonce, serverNonce: TLInt128(random: &random))
        let exchange = KeyExchange(name, pq: PQ(using: &random), fingerprint: key.fingerprint, now: now)
        // Two connections may begin with one nonce at once: the first one's exchange is both's.
        return shared.withLock { shared in
            if let begun = shared.table.begun(with: nonce, now: now) { return begun.offer }
            shared.table.insert(exchange, now: now)
            return exchange.offer
        }
    }

    /// An exchange that is not there, or no more, is refused as one that went wrong.
    private func change(
        _ name: ExchangeName,
        _ body: (inout KeyExchange) -> KeyExchange.Reaction
    ) -> KeyExchange.Reaction {
        let now = clock()
        return shared.withLock { $0.table.change(name, now: now, body) } ?? .refuse(.exchange)
    }

    private func react(
        to reaction: KeyExchange.Reaction,
        _ name: ExchangeName,
        on loop: any EventLoop
    ) -> EventLoopFuture<ByteBuffer?> {
        switch reaction {
        case .answer(let body): return loop.makeSucceededFuture(enveloped(body))
        case .refuse(let end): return loop.makeFailedFuture(end)
        case .open(let opening):
            return work(name, on: loop) { [key, clock] in
                let opened = opening.run(key, now: clock())
                return { $0.opened(opened) }
            }
        case .agree(let agreement):
            return work(name, on: loop) { [clock] in
                let key = agreement.run()
                return { $0.agreed(key, now: clock()) }
            }
        case .keep(let key): return keep(key, name, on: loop)
        }
    }

    private typealias Step = @Sendable (inout KeyExchange) -> KeyExchange.Reaction

    /// Has a piece of work done on a thread that may be kept, and goes on with what it gave.
    private func work(
        _ name: ExchangeName,
        on loop: any EventLoop,
        _ job: @escaping @Sendable () -> Step
    ) -> EventLoopFuture<ByteBuffer?> {
        guard workCount.add(1, ordering: .relaxed).newValue <= limits.workCountMax else {
            workCount.subtract(1, ordering: .relaxed)
            return react(to: change(name) { $0.postpone() }, name, on: loop)
        }
        let promise = loop.makePromise(of: Step.self)
        worker.execute {
            let step = job()
            self.workCount.subtract(1, ordering: .relaxed)
            promise.succeed(step)
        }
        return promise.futureResult.flatMap { step in self.react(to: self.change(name, step), name, on: loop) }
    }

    private func keep(_ key: StoredAuthKey, _ name: ExchangeName, on loop: any EventLoop) -> EventLoopFuture<
        ByteBuffer?
    > {
        shelf.insert(key, on: loop).flatMapError { _ in
            _ = self.change(name) { $0.postpone() }
            return loop.makeFailedFuture(WireEnd.keyLookUp)
        }.flatMap { isNew in
            self.react(to: self.change(name) { $0.kept(isNew: isNew) }, name, on: loop)
        }
    }

    private func enveloped(_ body: ByteBuffer) -> ByteBuffer {
        let now = clock()
        return UnencryptedMessage.packet(body, id: shared.withLock { $0.messageClock.next(.answer, now: now) })
    }
}
