package import NIOCore
internal import PlatformCore
internal import PlatformEngine
internal import Tenants

/// One client's link: carries out what its session decides, between its socket and its loop's hub.
///
/// There may be very many, nearly all of them idle: what only some need for a while lies in `extras`. It lives on its
/// event loop with both.
package final class LinkConnection {
    let number: UInt64
    let hub: LinkHub
    let codec: LinkCodec
    private(set) var socket: WebSocketHandler?
    var session = LinkSession()
    var tenant: TenantLinks?
    var account: AccountLinks?
    /// Set while it is in chatrooms.
    var seat: RoomSeat?
    var device = DeviceNumber(rawValue: 0)
    var tokenIssuedAt = Timestamp.zero
    /// Whether the hub flushes it in its tenant's turn.
    var isTouched = false
    /// Whether what its socket read is being handled; the socket flushes at the end of that by itself.
    private var isReading = false
    private var pauses: LinkPauses = []
    private var extras: LinkExtras?

    init(number: UInt64, hub: LinkHub, encoding: LinkEncoding) {
        self.number = number
        self.hub = hub
        codec = LinkCodec(encoding)
    }

    var address: LinkAddress { LinkAddress(loop: hub.loop, link: number) }
    var isWritable: Bool { socket?.isWritable ?? false }
    var owner: LinkOwner { account?.owner ?? .nobody }

    /// What the link has beside what every link has.
    func withExtras<Value>(_ body: (LinkExtras) -> Value) -> Value {
        let some = extras ?? LinkExtras()
        let value = body(some)
        extras = some.isEmpty ? nil : some
        return value
    }

    var hasExtras: Bool { extras != nil }
}

/// Why a link's requests are not read.
struct LinkPauses: OptionSet {
    /// Its hello is being answered.
    static let hello = LinkPauses(rawValue: 1)
    /// As many requests wait for their answer as may.
    static let inFlight = LinkPauses(rawValue: 2)
    /// A command found the tenant's queue full.
    static let queue = LinkPauses(rawValue: 4)
    /// The client does not read its answers.
    static let socket = LinkPauses(rawValue: 8)

    let rawValue: UInt8
}

/// What few links have, and those not for long.
final class LinkExtras {
    /// The hello that is being answered, and who it was found to speak for.
    var arrival: LinkArrival?
    /// Given by a signed upgrade, until the hello.
    var pass: LinkPass?
    /// The web page the link was opened by, until the hello.
    var origin: String?
    /// A command that found the tenant's queue full.
    var heldCommand: Command?
    /// Users whose coming and going the link is told.
    var watched: Set<UserID> = []
    /// What it sent lately, where the app's links may send only so fast.
    var sends = RateBuckets()

    var isEmpty: Bool {
        arrival == nil && pass == nil && origin == nil && heldCommand == nil && watched.isEmpty
            && sends == RateBuckets()
    }
}

/// A hello on its way to being answered.
struct LinkArrival {
    let requestID: UInt32
    let hello: LinkHello
    let pass: LinkPass
}

extension LinkOwner {
    /// Before the hello was answered.
    static let nobody = LinkOwner(account: AccountNumber(rawValue: 0), user: UserID(unchecked: ""))
}

// MARK: To the socket

extension LinkConnection {
    /// Writes a frame; it goes out at the end of the socket's burst or in the tenant's turn.
    func send(_ frame: ByteBuffer) {
        guard let socket else { return }
        hub.spend(LinkSteps.frame(bytes: frame.readableBytes, isCompressed: socket.compressor != nil))
        socket.send(frame: frame)
        if !isReading { hub.touch(self) }
    }

    func send(_ frame: WireServerFrame) {
        send(codec.frame(frame))
    }

    /// Answers a request.
    func answer(_ frame: ByteBuffer, weight: UInt16 = 1) {
        send(frame)
        if session.answered(weight: weight) { hub.resumeLater(self, .inFlight) }
    }

    func answer(_ frame: WireServerFrame) {
        answer(codec.frame(frame))
    }

    func flush() {
        isTouched = false
        socket?.flush()
    }

    func pause(_ reason: LinkPauses) {
        pauses.insert(reason)
        socket?.pauseReading()
    }

    /// The reason is gone; the socket is read again once none is left.
    func resume(_ reason: LinkPauses) {
        guard pauses.remove(reason) != nil, pauses.isEmpty, !session.isClosed else { return }
        socket?.resumeReading()
    }

    /// Ends the link; with an error its client is told what was wrong first.
    func end(_ reason: LinkEnd, _ error: ClientError? = nil) {
        if session.isClosed { return }
        if let error { socket?.send(frame: codec.frame(WireServerFrame(0, error))) }
        session.close()
        hub.remove(self, reason)
        socket?.close(reason.closeCode, reason: error?.text ?? "")
    }

    /// Refuses a request that the link cannot live on after.
    func end(_ requestID: UInt32, _ error: ClientError) {
        socket?.send(frame: codec.frame(WireServerFrame(requestID, error)))
        end(LinkEnd(error))
    }
}

// MARK: From the socket

extension LinkConnection: WebSocketDelegate {
    package func socketDidOpen(_ socket: WebSocketHandler) {
        self.socket = socket
        hub.opened(self)
    }

    package func received(_ kind: MessageKind, _ payload: ByteBuffer) {
        isReading = true
        hub.spend(LinkSteps.request)
        switch codec.read(kind, payload, as: owner) {
        case .request(let requestID, let request): receive(requestID, request)
        case .refused(let requestID, let error): refuse(requestID, error)
        case .broken(let reason): end(reason, ClientError(.malformed, "the message is not a frame of this protocol"))
        }
    }

    package func readBurstEnded() {
        isReading = false
    }

    package func writabilityChanged(_ isWritable: Bool) {
        guard isWritable else { return pause(.socket) }
        hub.catchUp(self, session.goOn(isWritable: true))
        hub.resumeLater(self, .socket)
    }

    package func socketShouldQuiesce() {
        end(.goingAway)
    }

    package func socketDidClose(_ reason: SocketCloseReason) {
        socket = nil
        if !session.isClosed {
            session.close()
            hub.remove(self, nil)
        }
        hub.forget(self)
    }

    private func receive(_ requestID: UInt32, _ request: LinkRequest) {
        var isHello = false
        if case .hello = request { isHello = true }
        switch session.receive(isHello: isHello, weight: request.weight) {
        case .hello:
            if case .hello(let hello) = request { hub.lineUp(self, requestID, hello) }
        case .take(let pauses):
            perform(requestID, request)
            if pauses { pause(.inFlight) }
        case .end(let reason):
            end(requestID, ClientError(.helloExpected, "the first frame is a hello, and no other is"), reason)
        case .ignore: break
        }
    }

    private func refuse(_ requestID: UInt32, _ error: ClientError) {
        if session.isWaitingForHello { return end(requestID, error, .helloRefused) }
        if session.isClosed { return }
        send(WireServerFrame(requestID, error))
    }

    private func end(_ requestID: UInt32, _ error: ClientError, _ reason: LinkEnd) {
        socket?.send(frame: codec.frame(WireServerFrame(requestID, error)))
        end(reason)
    }
}
