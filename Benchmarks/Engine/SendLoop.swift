internal import BenchmarkSupport
internal import Foundation
internal import NIOCore
internal import NIOPosix
internal import PlatformCore
internal import PlatformEngine
internal import Synchronization

/// Links that send again as soon as they are answered, on one event loop, as a gateway has them.
final class SendLoop: EffectSink {
    /// One link with what it has in flight.
    struct Link: Sendable {
        let actor: Actor
        let address: LinkAddress
        /// Whom it writes to, one after the other.
        let targets: [ConversationTarget]
        var nextClientID: UInt32
        var nextTarget = 0
        var isWaiting: [UInt32: UInt64] = [:]
    }

    private struct State {
        var links: [Link] = []
        var latency = LatencyHistogram()
        var answered: UInt64 = 0
        var failed: UInt64 = 0
        var pushes: UInt64 = 0
        var isStopped = false
        var inFlight = 0
    }

    private let group = MultiThreadedEventLoopGroup(numberOfThreads: 1)
    private let loop: any EventLoop
    private let state = Mutex(State())
    private let inbox = Mutex<[EffectBatch]>([])
    private let engine = Mutex<Engine?>(nil)
    private let pool = TextPool()
    private let contentBytes: Int

    init(contentBytes: Int) {
        loop = group.next()
        self.contentBytes = contentBytes
    }

    func deliver(_ batch: EffectBatch) {
        let isFirst = inbox.withLock { inbox in
            inbox.append(batch)
            return inbox.count == 1
        }
        if isFirst { loop.execute { self.drain() } }
    }

    /// Lets every link send, so many at once.
    func start(_ links: [Link], inFlight: Int, on engine: Engine) {
        self.engine.withLock { $0 = engine }
        loop.execute {
            self.state.withLock { state in
                state.links = links
                for link in links.indices {
                    for _ in 0..<inFlight { self.send(from: link, in: &state, engine) }
                }
            }
        }
    }

    /// Stops sending and waits until everything is answered.
    func stop() {
        state.withLock { $0.isStopped = true }
        while state.withLock({ $0.inFlight }) > 0 { usleep(1_000) }
        engine.withLock { $0 = nil }
    }

    /// Hands over what was counted since the last call.
    func take() -> (latency: LatencyHistogram, pushes: UInt64, failed: UInt64) {
        state.withLock { state in
            defer {
                state.latency = LatencyHistogram()
                state.pushes = 0
                state.failed = 0
            }
            return (state.latency, state.pushes, state.failed)
        }
    }

    private func drain() {
        let batches = inbox.withLock { inbox in
            defer { inbox = [] }
            return inbox
        }
        guard let engine = engine.withLock({ $0 }) else { return }
        state.withLock { state in
            for batch in batches {
                for effect in batch.effects { take(effect, in: &state, engine) }
            }
        }
    }

    private func take(_ effect: Effect, in state: inout State, _ engine: Engine) {
        switch effect {
        case .answer(let link, let requestID, let result):
            let index = Int(link.link)
            if case .failure = result { state.failed += 1 }
            guard let began = state.links[index].isWaiting.removeValue(forKey: requestID) else {
                preconditionFailure("an answer that nobody waits for")
            }
            state.latency.record(DispatchTime.now().uptimeNanoseconds - began)
            state.inFlight -= 1
            if !state.isStopped { send(from: index, in: &state, engine) }
        case .mailbox, .group: state.pushes += 1
        default: break
        }
    }

    private func send(from index: Int, in state: inout State, _ engine: Engine) {
        let (id, target) = state.links[index].next()
        let (actor, address) = (state.links[index].actor, state.links[index].address)
        guard case .user(let account, _, _) = actor else { return }
        // A gateway has new bytes for each message.
        let content = Array(pool.text(Int(id) &* 64 &+ index, byteCount: contentBytes))
        let body = MessageBody(objectName: "RC:TxtMsg", content: content)
        let send = Send(from: .account(account), target: target, body: body, identity: .clientID(id))
        state.inFlight += 1
        let reply = ReplyAddress.link(address, requestID: id)
        precondition(engine.submit(Command(actor: actor, action: .send(send), reply: reply)), "the queue is full")
    }
}

extension SendLoop.Link {
    /// Takes the next client id and whom it is for.
    fileprivate mutating func next() -> (UInt32, ConversationTarget) {
        defer {
            nextClientID += 1
            nextTarget += 1
        }
        isWaiting[nextClientID] = DispatchTime.now().uptimeNanoseconds
        return (nextClientID, targets[nextTarget % targets.count])
    }
}
