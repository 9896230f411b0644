package import MTProtoTL
package import NIOCore

/// One session of an auth key: what its client calls, and what it is pushed.
///
/// It outlives its connections, and lives on one event loop with all other sessions of its key; all of it is called
/// there.
package final class MTProtoSession {
    /// Calls of one session under way at once; its connection is not read while there are more.
    static let runningCountMax = 128
    /// A silent connection is closed after so long, unless its client says otherwise.
    static let silenceSecondsUsual: Int64 = 600

    /// Names it among the sessions of its loop.
    package let number: UInt64
    /// What answers and updates are written for.
    package private(set) var layer: Int32
    /// What the client said of itself; `nil` until it did.
    package private(set) var client: ClientInfo?
    /// Whether it is pushed updates: it called something without forbidding them.
    package private(set) var wantsUpdates = false
    /// What accounts and the hub keep of it.
    package var extra: AnyObject?

    let holder: KeyHolder
    let home: SessionHome
    var state: SessionState
    private(set) var line: WireLine?
    /// Whether what it has to send goes out at the end of the home's turn.
    var isTouched = false
    /// Whether a client ever said, on this key, which layer it speaks.
    private var isInitialised: Bool
    private var ready: [SessionAction] = []
    private var isCarryingOut = false
    /// Unix seconds of the last packet, or of the connection's end.
    private(set) var heardAt: Int64
    private var silenceSeconds = MTProtoSession.silenceSecondsUsual
    private(set) var isEnded = false

    init(id: Int64, number: UInt64, holder: KeyHolder, home: SessionHome, now: WallTime) {
        self.number = number
        self.holder = holder
        self.home = home
        state = SessionState(id: id)
        layer = holder.layer ?? TLWriter.canonicalLayer
        isInitialised = holder.layer != nil
        heardAt = now.seconds
    }

    /// Chosen by the client.
    package var id: Int64 { state.id }
    package var key: StoredAuthKey { holder.stored }
    package var eventLoop: any EventLoop { home.eventLoop }
    /// Where the client connects from; `nil` without a connection.
    package var remoteAddress: SocketAddress? { line?.remoteAddress }
    package var isConnected: Bool { line != nil }
    /// Whether its client reads what it is sent; while it does not, pushes are dropped and made up for later.
    package var isWritable: Bool { line?.isWritable ?? false }

    /// Sends an update; where it cannot be sent now the client is told later to ask for the difference.
    package func push(_ update: any TLWritable) {
        var writer = TLWriter(layer: layer, dc: key.dc.number)
        update.write(to: &writer)
        push(encoded: writer.buffer)
    }

    /// Sends an update that was written before, for this session's layer and data centre, and is shared with others.
    ///
    /// Says whether it had nothing else to send.
    @discardableResult
    package func push(encoded update: ByteBuffer) -> Bool {
        if isEnded { return false }
        state.push(update, now: home.now, isWritable: isWritable)
        defer { home.touch(self) }
        return !isTouched
    }

    /// Ends the session and its connection; the key stays.
    package func end() {
        home.end(self)
    }
}

// MARK: Calls

extension MTProtoSession {
    func answer(_ message: MessageID, with answer: any TLWritable) {
        let result = RPCResult.encoded(answer, answering: message, layer: layer, dc: key.dc.number)
        finish(message, result, isSuccess: true)
    }

    func refuse(_ message: MessageID, _ error: RPCError) {
        finish(message, RPCResult.encoded(error, answering: message), isSuccess: false)
    }

    private func finish(_ message: MessageID, _ result: ByteBuffer, isSuccess: Bool) {
        if isEnded { return }
        let freed = state.answer(message, result, isSuccess: isSuccess, now: home.now)
        home.touch(self)
        carryOut(freed)
        if let line, state.runningCount <= Self.runningCountMax / 2 { home.letGo(of: line) }
    }

    /// Does what the state decided; what comes of it meanwhile is done after it.
    func carryOut(_ actions: [SessionAction]) {
        ready += actions
        if isCarryingOut { return }
        isCarryingOut = true
        defer { isCarryingOut = false }
        while !ready.isEmpty {
            let now = ready
            ready = []
            for action in now where !isEnded { carryOut(action) }
        }
    }

    private func carryOut(_ action: SessionAction) {
        switch action {
        case .call(let message, let call): run(message, call)
        case .setSilence(let seconds): silenceSeconds = Int64(min(max(seconds, 1), 3_600))
        case .destroySession(let id, let message): home.destroySession(id, asked: message, by: self)
        case .destroyKey: home.destroyKey(of: self)
        }
    }

    private func run(_ message: MessageID, _ call: UnwrappedCall) {
        // A client of an older layer could not read what it is answered, and is told so instead.
        if let layer = call.layer, layer < TLWriter.oldestLayer { return refuse(message, .connectionLayerInvalid) }
        if call.layer != nil || call.client != nil { learn(call) }
        guard isInitialised else { return refuse(message, .connectionNotInited) }
        if call.wantsUpdates, !Self.transfers.contains(call.functionID) { wantsUpdates = true }
        home.responder.answer(RPCCall(message, call, of: self))
    }

    private func learn(_ call: UnwrappedCall) {
        let isNew =
            !isInitialised || call.layer.map { $0 != layer } ?? false || call.client.map { $0 != client } ?? false
        if let layer = call.layer {
            self.layer = layer
            holder.layer = layer
            isInitialised = true
        }
        if let client = call.client { self.client = client }
        if isNew { home.responder.introduced(self) }
    }

    /// Sessions that only move files are not pushed updates.
    private static let transfers: Set<UInt32> = [
        TL.UploadSaveFilePart.id, TL.UploadSaveBigFilePart.id, TL.UploadGetFile.id,
    ]
}

// MARK: Connections

extension MTProtoSession {
    /// A packet came for it; the connection it came on speaks for the session from here on.
    func heard(on line: WireLine, now: WallTime) {
        heardAt = now.seconds
        if self.line === line { return }
        let before = self.line
        self.line = line
        silenceSeconds = Self.silenceSecondsUsual
        if before != nil { state.disconnect() }
        state.connect(now: now)
        if let before { home.leave(before, self) }
        home.responder.connectionChanged(self)
    }

    func lineClosed(now: WallTime) {
        line = nil
        heardAt = now.seconds
        state.disconnect()
        home.responder.connectionChanged(self)
    }

    /// Whether its connection has been silent for longer than its client wanted.
    func isSilent(now: WallTime) -> Bool {
        line != nil && now.seconds - heardAt >= silenceSeconds
    }

    /// The last of it; called by the home.
    func markEnded() {
        isEnded = true
        line = nil
        ready = []
        home.responder.ended(self)
        extra = nil
    }
}
