internal import CoreMetrics
internal import Logging
internal import MTProtoCrypto
internal import MTProtoTL
internal import NIOCore

/// All sessions whose keys belong to one event loop: opens what their connections bring, and sends what they owe.
///
/// It lives on its loop.
final class SessionHome {
    /// A session without a connection is ended after so long; its client is then told that it is new.
    static let detachedSecondsMax: Int64 = 3_600
    /// Sessions of one loop, with and without a connection; clients of more are told to come back later.
    static let sessionCountMax = 500_000
    /// One connection's packets are handled for so long before those of others have their turn.
    static let turnMax = TimeAmount.milliseconds(2)
    /// Every session is looked at once in so many ticks of a second.
    static let ticksPerRound = 8

    let eventLoop: any EventLoop
    let shelf: any AuthKeyShelf
    let figures: BridgeFigures
    let log: Logger
    private let clock: @Sendable () -> WallTime
    private(set) var responder: any RPCResponder = SilentResponder()

    private let cipher = MessageCipher()
    private var random = SecureRandom()
    private var holders: [UInt64: KeyHolder] = [:]
    private var visits: [ObjectIdentifier: LineVisit] = [:]
    private var slots: [MTProtoSession?] = []
    private var freeSlots: [Int] = []
    private var touched: [MTProtoSession] = []
    private var isFlushScheduled = false
    private var isTakingBurst = false
    private var tick: RepeatedTask?
    private var tickCount = 0
    /// Up to when, in Unix seconds, keys were made whose first salt is no good.
    ///
    /// Ids of messages may have been forgotten that came under it: those before the process began, and those of
    /// sessions that ended.
    private var firstSaltsAfter: Int64
    private(set) var isStopped = false

    init(
        eventLoop: any EventLoop,
        shelf: any AuthKeyShelf,
        figures: BridgeFigures,
        log: Logger,
        clock: @escaping @Sendable () -> WallTime
    ) {
        self.eventLoop = eventLoop
        self.shelf = shelf
        self.figures = figures
        self.log = log
        self.clock = clock
        firstSaltsAfter = clock().seconds
    }

    var now: WallTime { clock() }
    var sessionCount: Int { slots.count - freeSlots.count }

    /// Sessions can come from here on.
    func start(_ responder: any RPCResponder) {
        self.responder = responder
        let home = NIOLoopBound(self, eventLoop: eventLoop)
        tick = eventLoop.scheduleRepeatedTask(initialDelay: .seconds(1), delay: .seconds(1)) { _ in
            home.value.tickNow()
        }
    }

    /// Ends every session.
    func stop() {
        isStopped = true
        tick?.cancel()
        for session in slots { session?.end() }
        for visit in visits.values { visit.line.close() }
        holders = [:]
    }
}

// MARK: From connections

extension SessionHome {
    /// Takes what a connection read at once; the line is let go of when it may read on.
    func take(_ packets: [TransportPacket], from line: WireLine) {
        if isStopped { return line.close() }
        let visit = visits[ObjectIdentifier(line)] ?? LineVisit(line)
        visits[ObjectIdentifier(line)] = visit
        visit.waiting = packets[...]
        goOn(visit)
    }

    func lineClosed(_ line: WireLine) {
        guard let visit = visits.removeValue(forKey: ObjectIdentifier(line)) else { return }
        visit.waiting = []
        let time = now
        for session in visit.sessions {
            session.lineClosed(now: time)
            boundDetached(of: session.holder)
        }
    }

    /// The client reads again: what it missed is made up for.
    func lineWritable(_ line: WireLine) {
        guard let visit = visits[ObjectIdentifier(line)] else { return }
        for session in visit.sessions where session.state.isBehind { touch(session) }
    }

    /// A session's calls were answered: its connection may be read again.
    func letGo(of line: WireLine) {
        guard let visit = visits[ObjectIdentifier(line)], visit.isHeld else { return }
        visit.isHeld = false
        line.letGo()
    }

    /// A session speaks through another connection from here on; the one before is of no more use.
    func leave(_ line: WireLine, _ session: MTProtoSession) {
        guard let visit = visits[ObjectIdentifier(line)] else { return }
        visit.sessions.removeAll { $0 === session }
        if visit.sessions.isEmpty { line.close() }
    }

    private func goOn(_ visit: LineVisit) {
        isTakingBurst = true
        let turnEnds = eventLoop.now + Self.turnMax
        while let packet = visit.waiting.first {
            guard let id = packet.payload.authKeyID else { return fail(visit, .malformed) }
            guard let holder = holders[id] else {
                isTakingBurst = false
                return lookUp(id, for: visit)
            }
            visit.waiting.removeFirst()
            open(packet, with: holder, on: visit)
            if !visit.waiting.isEmpty, eventLoop.now > turnEnds { return goOnLater(visit) }
        }
        isTakingBurst = false
        flushTouched()
        guard visits[ObjectIdentifier(visit.line)] === visit else { return }
        visit.isHeld = visit.sessions.contains { $0.state.runningCount >= MTProtoSession.runningCountMax }
        if !visit.isHeld { visit.line.letGo() }
    }

    private func goOnLater(_ visit: LineVisit) {
        isTakingBurst = false
        flushTouched()
        let home = NIOLoopBound(self, eventLoop: eventLoop)
        let waiting = NIOLoopBound(visit, eventLoop: eventLoop)
        eventLoop.execute { home.value.goOn(waiting.value) }
    }

    private func lookUp(_ id: UInt64, for visit: LineVisit) {
        flushTouched()
        let home = NIOLoopBound(self, eventLoop: eventLoop)
        let waiting = NIOLoopBound(visit, eventLoop: eventLoop)
        shelf.find(id, on: eventLoop).whenComplete { result in
            home.value.found(id, result, for: waiting.value)
        }
    }

    private func found(_ id: UInt64, _ result: Result<StoredAuthKey?, any Error>, for visit: LineVisit) {
        guard visits[ObjectIdentifier(visit.line)] === visit, !isStopped else { return }
        switch result {
        case .success(let stored?):
            if holders[id] == nil { holders[id] = KeyHolder(stored, salts(for: stored)) }
            goOn(visit)
        case .success(nil): fail(visit, .unknownKey)
        case .failure(let error):
            // Its client must not think that the key is gone.
            log.error("auth keys cannot be read", metadata: ["error": "\(error)"])
            fail(visit, .keyLookUp)
        }
    }

    private func fail(_ visit: LineVisit, _ reason: WireEnd) {
        isTakingBurst = false
        visit.waiting = []
        visit.line.fail(reason)
        flushTouched()
    }

    private func open(_ packet: TransportPacket, with holder: KeyHolder, on visit: LineVisit) {
        let time = now
        if holder.isExpired(now: time) {
            fail(visit, .unknownKey)
            return endAll(of: holder)
        }
        var payload = packet.payload
        let key: MessageKey
        do {
            key = try payload.withMutableBytes { (bytes: inout MutableSpan<UInt8>) throws(MessageCipherError) in
                try cipher.decrypt(&bytes, with: holder.stored.key, from: .client)
            }
        } catch {
            forgetIfIdle(holder)
            return fail(visit, .malformed)
        }
        payload.moveReaderIndex(forwardBy: MessageCipher.headerByteCount)
        guard let envelope = Envelope(payload) else {
            forgetIfIdle(holder)
            return fail(visit, .lengths)
        }
        if packet.wantsQuickAck { visit.line.sendQuickAck(key.quickAcknowledgement) }
        figures.packetsIn.increment()
        guard let session = session(envelope.sessionID, of: holder, now: time) else { return fail(visit, .flood) }
        if !visit.sessions.contains(where: { $0 === session }) { visit.sessions.append(session) }
        session.heard(on: visit.line, now: time)
        let actions = session.state.receive(envelope, salts: &holder.salts, now: time, using: &random)
        touch(session)
        session.carryOut(actions)
    }
}

// MARK: Sessions

extension SessionHome {
    /// The session with this id, a new one if need be; `nil` where there are too many.
    private func session(_ id: Int64, of holder: KeyHolder, now: WallTime) -> MTProtoSession? {
        if let known = holder.session(id) { return known }
        if sessionCount >= Self.sessionCountMax { return nil }
        if holder.sessions.count >= KeyHolder.sessionCountMax { makeRoom(in: holder) }
        let slot = freeSlots.popLast() ?? slots.count
        if slot == slots.count { slots.append(nil) }
        let session = MTProtoSession(id: id, number: UInt64(slot), holder: holder, home: self, now: now)
        slots[slot] = session
        holder.sessions.append(session)
        figures.sessionOpened()
        return session
    }

    /// Lets go of the sessions of a key that have been without a connection the longest.
    private func boundDetached(of holder: KeyHolder) {
        let detached = holder.sessions.filter { !$0.isConnected }
        guard detached.count > KeyHolder.detachedCountMax else { return }
        if let oldest = detached.min(by: { $0.heardAt < $1.heardAt }) { end(oldest) }
    }

    private func salts(for key: StoredAuthKey) -> SaltSchedule {
        SaltSchedule(key, admitsFirst: Int64(key.createdAt) > firstSaltsAfter, using: &random)
    }

    /// The ids of a session's messages go with it, and its packets could come again.
    private func renewSalts(of holder: KeyHolder) {
        firstSaltsAfter = max(firstSaltsAfter, Int64(holder.stored.createdAt))
        holder.salts.renew(using: &random)
    }

    private func makeRoom(in holder: KeyHolder) {
        let detached = holder.sessions.filter { !$0.isConnected }
        let oldest = (detached.isEmpty ? holder.sessions : detached).min { $0.heardAt < $1.heardAt }
        if let oldest { end(oldest) }
    }

    func end(_ session: MTProtoSession) {
        guard !session.isEnded else { return }
        flush(session)
        let line = session.line
        session.markEnded()
        if session.state.received.guardsAny(now: now) { renewSalts(of: session.holder) }
        slots[Int(session.number)] = nil
        freeSlots.append(Int(session.number))
        figures.sessionClosed()
        session.holder.sessions.removeAll { $0 === session }
        forgetIfIdle(session.holder)
        guard let line, let visit = visits[ObjectIdentifier(line)] else { return }
        visit.sessions.removeAll { $0 === session }
        if visit.sessions.isEmpty { line.close() }
    }

    private func endAll(of holder: KeyHolder) {
        for session in holder.sessions { end(session) }
        forgetIfIdle(holder)
    }

    private func forgetIfIdle(_ holder: KeyHolder) {
        if holder.sessions.isEmpty { holders[holder.stored.id] = nil }
    }

    func destroySession(_ id: Int64, asked message: MessageID, by session: MTProtoSession) {
        let other = id == session.id ? nil : session.holder.session(id)
        if let other { end(other) }
        if other == nil {
            session.state.send(TL.DestroySessionNone(sessionID: id), now: now)
        } else {
            session.state.send(TL.DestroySessionOk(sessionID: id), now: now)
        }
        touch(session)
    }

    /// The answer goes out first: a client that is told of an unknown key instead would wait for it for ever.
    func destroyKey(of session: MTProtoSession) {
        flush(session)
        let id = session.key.id
        let holder = session.holder
        shelf.remove(id, on: eventLoop).whenFailure { [log] error in
            log.error("an auth key could not be removed", metadata: ["error": "\(error)"])
        }
        endAll(of: holder)
    }

    /// Ends all sessions of a key: its login was revoked.
    func endSessions(of id: UInt64) {
        if let holder = holders[id] { endAll(of: holder) }
    }
}

// MARK: Sending

extension SessionHome {
    /// What a session has to send goes out at the end of the burst, or of the loop's turn.
    func touch(_ session: MTProtoSession) {
        if session.isTouched || session.isEnded { return }
        session.isTouched = true
        touched.append(session)
        if isTakingBurst || isFlushScheduled { return }
        isFlushScheduled = true
        let home = NIOLoopBound(self, eventLoop: eventLoop)
        eventLoop.execute { home.value.flushTouched() }
    }

    private func flushTouched() {
        isFlushScheduled = false
        let sessions = touched
        touched = []
        for session in sessions {
            session.isTouched = false
            if session.state.hasUnsent || session.state.isBehind { flush(session) }
        }
    }

    private func flush(_ session: MTProtoSession) {
        guard let line = session.line, !session.isEnded else { return }
        let time = now
        let messages = session.state.takeUnsent(now: time, isWritable: line.isWritable)
        if messages.isEmpty { return }
        let holder = session.holder
        let writer = PacketWriter(
            cipher: cipher,
            key: holder.stored.key,
            salt: holder.salts.current(now: time),
            sessionID: session.id
        )
        let packets = PacketWriter.groups(of: messages).map { group in
            if group.count == 1, let message = group.first { return writer.packet(message) }
            return writer.packet(group, container: session.state.containerHead(now: time))
        }
        figures.packetsOut.increment(by: packets.count)
        line.send(packets)
    }
}

// MARK: Time

extension SessionHome {
    private func tickNow() {
        let time = now
        tickCount += 1
        let turn = tickCount % Self.ticksPerRound
        for slot in stride(from: turn, to: slots.count, by: Self.ticksPerRound) {
            if let session = slots[slot] { look(at: session, time) }
        }
    }

    private func look(at session: MTProtoSession, _ time: WallTime) {
        session.state.age(now: time)
        if session.state.isWaiting { session.carryOut(session.state.expireWaits(now: time)) }
        if session.isSilent(now: time) {
            session.line?.close()
        } else if !session.isConnected, time.seconds - session.heardAt >= Self.detachedSecondsMax {
            end(session)
        } else {
            // Acknowledgements that found no company.
            flush(session)
        }
    }
}

extension ByteBuffer {
    /// The key that a packet says it is sealed with; zero where it is not.
    var authKeyID: UInt64? { getInteger(at: readerIndex, endianness: .little) }
}
