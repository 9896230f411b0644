internal import NIOCore
internal import PlatformCore
internal import PlatformEngine
internal import Tenants

/// Doing what a client asks.
extension LinkConnection {
    func perform(_ requestID: UInt32, _ request: LinkRequest) {
        switch request {
        case .send(let send):
            if let error = refusal() { return answer(WireServerFrame(requestID, error)) }
            submit(.send(send), requestID)
        case .action(let action):
            if action.isMessage, let error = refusal() { return answer(WireServerFrame(requestID, error)) }
            submit(action, requestID)
        case .query(let query): ask(query, requestID)
        case .presence(let users, let mode): answer(WireServerFrame(requestID, presence(of: users, mode)))
        case .ping: answer(WireServerFrame(requestID, .done(WireDone())))
        // The session takes no second hello.
        case .hello: answer(WireServerFrame(requestID, ClientError(.helloExpected, "this link has said hello")))
        }
    }

    /// Tries the command again that found the queue full; says whether it was taken.
    func submitHeld() -> Bool {
        guard let tenant, let command = withExtras({ $0.heldCommand }) else { return true }
        guard hub.engines.submit(tenant.number, command) else { return false }
        withExtras { $0.heldCommand = nil }
        return true
    }

    private func refusal() -> ClientError? {
        guard let tenant else { return nil }
        let limits = tenant.tenant.quota
        if limits.messageLimits.isEmpty && limits.linkMessageLimits.isEmpty { return nil }
        if let wait = wait(under: limits.linkMessageLimits) {
            return ClientError(.sendingTooFast, "the link sends faster than it may", retryAfter: wait)
        }
        guard case .retry(let wait) = tenant.meter.admitMessages(quota: limits, now: hub.now) else { return nil }
        return ClientError(.sendingTooFast, "the app sends more messages than its quota allows", retryAfter: wait)
    }

    /// Counts a message that the link sends; says how long it has to wait if it may not now.
    private func wait(under limits: [RateLimit]) -> UInt32? {
        if limits.isEmpty { return nil }
        let now = hub.now
        let admission = withExtras { $0.sends.take(of: limits, now: now) }
        guard case .retry(let wait) = admission else { return nil }
        return wait
    }

    private func submit(_ action: Action, _ requestID: UInt32) {
        guard let tenant, let account else { return }
        let command = Command(
            actor: .user(account.owner.account, device: device, link: address),
            action: action,
            reply: .link(address, requestID: requestID)
        )
        if hub.engines.submit(tenant.number, command) { return }
        // Nothing is buffered: the client is read again once this one is taken.
        withExtras { $0.heldCommand = command }
        pause(.queue)
        hub.retryLater(self)
    }

    private func ask(_ query: Query, _ requestID: UInt32) {
        guard let tenant else { return }
        let (codec, number, mailbox) = (codec, number, hub.mailbox)
        hub.engines.read(tenant.number, query) { outcome in
            // Pages can be large: they are written here, on the thread that read them.
            mailbox.post(.answer(number, codec.frame(WireServerFrame(requestID, outcome))))
        }
    }
}
