internal import DequeModule
internal import MTProtoTL
internal import NIOCore
internal import PlatformCore
internal import Tenants

/// What accounts keep of a session, in its `extra` slot: who it speaks for, and what of its calls waits.
///
/// It lives on the session's loop.
package final class SessionAccount {
    /// Calls of one session that are run side by side; more wait, in the order they came.
    static let runningCountMax = 16
    /// Calls of one session that wait, for its login to be looked up or for others to be answered.
    static let waitingCountMax = 256

    /// How far it is known whom the session speaks for.
    enum Stage {
        case unknown
        /// The key is looked up, or the engine attaches the device.
        case asking
        case known
    }

    var stage = Stage.unknown
    /// `nil` for a temporary key that is not bound.
    var permanentKey: AuthKeyID?
    /// Whom it speaks for.
    package internal(set) var login: Login?
    /// Why a login that there was is no more; what clients are told instead of that there is none.
    var loss: RPCError?
    /// What the hub keeps of the session.
    package var attachment: AnyObject?
    /// The presence of the session's loop; set before its first call is served.
    var presence: (any AccountPresence)?
    /// What was written down of the client last.
    var noted: AuthKeyClient?

    private var waiting: Deque<RPCCall> = []
    private var running = 0
    private var queued: Deque<Queued> = []

    /// A call that waits for others of its session.
    private struct Queued {
        let call: RPCCall
        let job: MethodRunner.Job
        let runner: MethodRunner
    }

    package init() {}

    /// The account of a session; made by whoever asks first.
    package static func of(_ session: MTProtoSession) -> SessionAccount {
        if let account = session.extra as? SessionAccount { return account }
        let account = SessionAccount()
        session.extra = account
        return account
    }

    /// The login ended while the session was live; its calls hear why.
    package func lose(_ loss: RPCError) {
        login = nil
        self.loss = loss
    }

    /// Keeps a call until it is known whom the session speaks for.
    func wait(_ call: RPCCall) {
        guard waiting.count < Self.waitingCountMax else { return call.fail(.floodWait(seconds: 1)) }
        waiting.append(call)
    }

    /// The calls that waited, in order.
    func takeWaiting() -> [RPCCall] {
        defer { waiting = [] }
        return Array(waiting)
    }
}

extension SessionAccount {
    /// Runs a job for a call, which waits where the session has many under way; what comes of it is handed on, on the
    /// session's loop, or refuses the call.
    func run<Value: Sendable>(
        _ call: RPCCall,
        on runner: MethodRunner,
        _ body: @escaping @Sendable () async throws(RPCError) -> Value,
        then goOn: @escaping (Value) -> Void
    ) {
        let loop = call.session.eventLoop
        let bound = NIOLoopBound((call: call, account: self, goOn: goOn), eventLoop: loop)
        let queued = Queued(
            call: call,
            job: {
                let result: Result<Value, RPCError>
                do throws(RPCError) {
                    result = .success(try await body())
                } catch {
                    result = .failure(error)
                }
                loop.execute {
                    let (call, account, goOn) = bound.value
                    switch result {
                    case .success(let value): goOn(value)
                    case .failure(let error): call.fail(error)
                    }
                    account.goOn()
                }
            },
            runner: runner
        )
        if running < Self.runningCountMax {
            start(queued)
        } else if self.queued.count < Self.waitingCountMax {
            self.queued.append(queued)
        } else {
            call.fail(.floodWait(seconds: 1))
        }
    }

    private func start(_ queued: Queued) {
        // The server is stopping: the client calls again once there is another.
        guard queued.runner.start(queued.job) else { return queued.call.fail(.internalError) }
        running += 1
    }

    private func goOn() {
        running -= 1
        while running < Self.runningCountMax, let next = queued.popFirst() { start(next) }
    }
}
