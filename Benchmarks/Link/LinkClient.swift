internal import LoadSupport

/// One link of a device, as an SDK would have it, but for keeping anything.
final class LinkClient: SwarmMember {
    enum Phase {
        case upgrading
        case hello
        case live
        case ended(String)
    }

    let index: Int
    let user: String
    private let token: String
    private let cursor: (place: UInt32, lsn: UInt64)?
    private let port: UInt16
    let connection: Connection
    unowned let listener: any LinkListener

    private(set) var phase = Phase.upgrading
    /// The last place of the mailbox that the link was given, by a push or as an answer to its own send.
    var place: UInt32 = 0
    var lsn: UInt64 = 0
    private(set) var nextClientID: UInt32 = 1
    private(set) var nextRequestID: UInt32 = 1
    /// Asks for nothing of the device while this is set: the server brings it up to date first.
    private(set) var isCatchingUp = false

    init(
        index: Int,
        user: String,
        token: String,
        cursor: (place: UInt32, lsn: UInt64)? = nil,
        port: UInt16,
        poller: Poller,
        listener: any LinkListener
    ) {
        self.index = index
        self.user = user
        self.token = token
        self.cursor = cursor
        self.port = port
        self.listener = listener
        connection = Connection(port: port, poller: poller)
        connection.write { $0 += WebSocketBytes.upgrade(port: port) }
    }

    var isLive: Bool { if case .live = phase { true } else { false } }

    /// Sends a request and answers its id; it leaves with the next flush.
    func request(_ write: (inout WireWriter) -> Void) -> UInt32 {
        let id = nextRequestID
        nextRequestID += 1
        var frame = WireWriter()
        frame.put(1, UInt64(id))
        write(&frame)
        connection.write { WebSocketBytes.append(frame.bytes, to: &$0) }
        return id
    }

    /// Takes the device's next client id.
    func takeClientID() -> UInt32 {
        defer { nextClientID += 1 }
        return nextClientID
    }

    /// Takes what the server sent; answers how many bytes were whole.
    func take(_ bytes: UnsafeRawBufferPointer) -> Int {
        var position = 0
        if case .upgrading = phase {
            guard let end = WebSocketBytes.upgradeEnd(bytes) else { return 0 }
            position = end
            phase = .hello
            sayHello()
        }
        while let frame = WebSocketBytes.frame(in: bytes, at: position) {
            position = frame.end
            switch frame.opcode {
            case WebSocketBytes.Opcode.binary: take(WireFields(frame.payload))
            case WebSocketBytes.Opcode.ping:
                connection.write { WebSocketBytes.append(Array(frame.payload), opcode: 10, to: &$0) }
            case WebSocketBytes.Opcode.close:
                end("closed: \(String(decoding: frame.payload.dropFirst(2), as: UTF8.self))")
            default: break
            }
        }
        return position
    }

    func ended() {
        end("the server closed the connection")
    }

    func end(_ why: String) {
        if case .ended = phase { return }
        phase = .ended(why)
        connection.close()
        listener.ended(self, why)
    }

    private func sayHello() {
        _ = request { frame in
            frame.put(2) { hello in
                hello.put(1, 1)
                hello.put(3, token)
                hello.put(4, "bench")
                hello.put(5, 3)
                if let cursor {
                    hello.put(6) { part in
                        part.put(1, UInt64(cursor.place))
                        part.put(2, cursor.lsn)
                    }
                }
            }
        }
    }

    private func take(_ frame: WireFields) {
        var fields = frame
        while let field = fields.next() {
            switch field.number {
            case 1: takeResult(field.fields)
            case 2: takeError(field.fields)
            case 3:
                guard let update = field.fields.first(1) ?? first(of: field.fields) else { continue }
                listener.update(self, kind: update.number, update.fields)
            case 4: end("the server is going away")
            default: break
            }
        }
    }

    private func first(of fields: WireFields) -> WireFields.Field? {
        var walk = fields
        return walk.next()
    }

    private func takeResult(_ result: WireFields) {
        var fields = result
        var id: UInt32 = 0
        while let field = fields.next() {
            if field.number == 1 {
                id = UInt32(field.value)
            } else if field.number == 3, case .hello = phase {
                welcome(field.fields)
            } else {
                listener.answered(self, request: id, kind: field.number, field.fields)
            }
        }
    }

    private func welcome(_ body: WireFields) {
        var fields = body
        while let field = fields.next() {
            switch field.number {
            case 3: nextClientID = UInt32(field.value)
            case 5:
                place = UInt32(field.fields.first(1)?.value ?? 0)
                lsn = field.fields.first(2)?.value ?? 0
            case 8: isCatchingUp = field.value == 1
            default: break
            }
        }
        phase = .live
        listener.live(self)
    }

    private func takeError(_ error: WireFields) {
        let id = UInt32(error.first(1)?.value ?? 0)
        let why = "\(error.first(3)?.text ?? ""): \(error.first(4)?.text ?? "")"
        if case .hello = phase { return end(why) }
        if id == 0 { return end(why) }
        listener.refused(self, request: id, why)
    }
}

/// Learns what happens to links.
protocol LinkListener: AnyObject {
    func live(_ link: LinkClient)
    /// A request was done; `kind` is the field of `Result` that says how.
    func answered(_ link: LinkClient, request: UInt32, kind: UInt32, _ body: WireFields)
    func refused(_ link: LinkClient, request: UInt32, _ why: String)
    /// `kind` is the field of `Update`.
    func update(_ link: LinkClient, kind: UInt32, _ body: WireFields)
    func ended(_ link: LinkClient, _ why: String)
}

extension Swarm {
    func connect(
        _ index: Int,
        as user: String,
        token: String,
        cursor: (place: UInt32, lsn: UInt64)? = nil,
        listener: any LinkListener
    ) -> LinkClient {
        let link = LinkClient(
            index: index,
            user: user,
            token: token,
            cursor: cursor,
            port: port,
            poller: poller,
            listener: listener
        )
        join(link)
        return link
    }
}
