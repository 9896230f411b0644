internal import NIOCore
internal import PlatformCore
internal import PlatformGateway

/// A message the device wants said, with the client id it keeps until it is answered.
struct Outgoing {
    var clientID: UInt32
    let frame: WireSend
    /// When it may be sent again after a refusal that may pass.
    var retryAt: Int64 = 0
    var isUnderWay = false
    /// It was on the wire once.
    var wasSent = false
}

/// What a change that the device asked for becomes in its own logs.
enum OwnChange {
    case read(WireConversation, upTo: UInt32)
    case deletion(WireConversation, [UInt32])
    case clearing(WireConversation, upTo: UInt32)
    case recall(WireConversation, seq: UInt32)
    case edit(WireConversation, seq: UInt32, String)
    case settings(WireChangeSettings)
    /// Key-values, signs or the pin of a message.
    case carried(WireConversation, seq: UInt32)
    /// Nothing that stands in a log.
    case other
}

/// A question whose answer a check waits for.
final class Probe {
    var result: WireResult?
    var error: WireError?
}

/// One installation of a user's client, which follows `link.md` to the letter.
final class Device {
    enum Phase {
        case away
        case upgrading
        case greeting
        case live
    }

    /// What a request was for.
    enum Request {
        case hello
        case send(clientID: UInt32)
        case change(OwnChange)
        case sync
        case difference(String)
        case ack
        case probe(Probe)
        /// A question about a group that is kept no more: its answer comes too late.
        case bygone
    }

    let tenant: Int
    let user: String
    let id: String
    let encoding: LinkEncoding
    unowned let world: World

    var phase = Phase.away
    var wire: Wire?
    var socket: ClientSocket
    var deviceToken: String?
    /// Rotations of the secret that were known when the device token was heard.
    var tokenRotations = 0
    /// Rotations of the secret when the link said hello.
    var helloRotations = 0
    var held = HeldLogs()
    var hasCursor = false
    /// It was there before the user set up anything of their own: it must have been told all of that.
    var knowsOwnSettings = false
    var outbox: [Outgoing] = []
    var waiting: [UInt32: Request] = [:]
    var groups: Set<String> = []
    /// Groups of which the device knows that it lacks something.
    var lacking: [String: UInt32] = [:]
    var isSyncing = false
    /// The server brings the device up to date by itself.
    var isCaughtUpByServer = false
    var droppedMeanwhile = false
    var lastRequestID: UInt32 = 0
    var lastClientID: UInt32 = 0
    /// The greatest id that welcome named for the next send.
    var nextClientID: UInt32 = 1
    /// When it connects again.
    var comesBackAt: Int64 = 0
    /// Until then it reads nothing.
    var stalledUntil: Int64 = 0
    /// When to ask again what was refused for now.
    var asksAgainAt: Int64 = 0
    /// Bytes that are no frame were written: the server must end the link.
    var saidRubbish = false
    /// What was asked for that stands in no log, in the client's own words.
    var wishes: [UInt32: WireClientFrame] = [:]
    /// The device's own messages, which it may change.
    var own: [(conversation: WireConversation, seq: UInt32)] = []

    init(tenant: Int, user: String, id: String, encoding: LinkEncoding, world: World) {
        self.tenant = tenant
        self.user = user
        self.id = id
        self.encoding = encoding
        self.world = world
        socket = ClientSocket(encoding: encoding)
    }

    var name: String { "t\(tenant).\(user).\(id)" }
    var isLive: Bool { if case .live = phase { true } else { false } }
    var isAway: Bool { if case .away = phase { true } else { false } }
    var isUpToDate: Bool { !isSyncing && !isCaughtUpByServer }
    var isCalm: Bool { waiting.isEmpty && isUpToDate && !droppedMeanwhile && lacking.isEmpty && outbox.isEmpty }
}

// MARK: Coming and going

extension Device {
    func connect(_ wire: Wire) {
        self.wire = wire
        socket = ClientSocket(encoding: encoding)
        phase = .upgrading
        saidRubbish = false
        wire.write(socket.handshake)
    }

    /// The connection is gone; what was not answered stays to be done.
    func lose(comeBackIn pause: Int64) {
        wire = nil
        phase = .away
        comesBackAt = world.now + pause
        waiting = [:]
        isSyncing = false
        isCaughtUpByServer = false
        droppedMeanwhile = false
        for index in outbox.indices { outbox[index].isUnderWay = false }
    }

    func greet() {
        phase = .greeting
        helloRotations = world.rotations[tenant]
        say(.hello) { frame in
            frame.hello.version = 1
            frame.hello.token = self.deviceToken ?? self.world.token(of: self.user, self.tenant)
            frame.hello.deviceID = self.id
            frame.hello.platform = .web
            guard self.hasCursor else { return }
            frame.hello.cursor.place = self.held.place
            frame.hello.cursor.lsn = self.held.lsn
        }
    }

    func welcomed(_ welcome: WireWelcome) {
        phase = .live
        if deviceToken != nil, tokenRotations < helloRotations {
            world.violated(1, "\(name) is let in by a token of a secret that was rotated")
        }
        deviceToken = welcome.deviceToken
        tokenRotations = world.rotations[tenant]
        nextClientID = max(nextClientID, welcome.nextClientID)
        isCaughtUpByServer = welcome.isCatchingUp
        if !hasCursor {
            held.start(at: welcome.head.place, lsn: welcome.head.lsn)
            hasCursor = true
            knowsOwnSettings = !world.chronicle(tenant).decided.contains(user)
            held.friends.isWhole = world.chronicle(tenant).friends.lists[user] == nil
        } else if !welcome.isCatchingUp {
            held.lsn = max(held.lsn, welcome.head.lsn)
        }
        for group in lacking.keys.sorted() { askDifference(group) }
        flushOutbox()
    }

    /// Says a request; what it was for is kept until its answer.
    @discardableResult
    func say(_ request: Request, _ fill: (inout WireClientFrame) -> Void) -> UInt32 {
        lastRequestID += 1
        var frame = WireClientFrame()
        frame.requestID = lastRequestID
        fill(&frame)
        waiting[lastRequestID] = request
        if case .change(.other) = request { wishes[lastRequestID] = frame }
        guard let bytes = try? socket.bytes(of: frame) else { preconditionFailure("a frame can be written") }
        wire?.write(bytes)
        return lastRequestID
    }
}

// MARK: Saying

extension Device {
    /// Gives a new message its id and sends what may be sent, oldest first.
    func send(_ frame: WireSend) {
        lastClientID = max(lastClientID + 1, nextClientID)
        var frame = frame
        frame.clientID = lastClientID
        outbox.append(Outgoing(clientID: lastClientID, frame: frame))
        flushOutbox()
    }

    func flushOutbox() {
        guard isLive, !saidRubbish else { return }
        for index in outbox.indices where !outbox[index].isUnderWay && outbox[index].retryAt <= world.now {
            outbox[index].isUnderWay = true
            outbox[index].wasSent = true
            let outgoing = outbox[index]
            say(.send(clientID: outgoing.clientID)) { $0.send = outgoing.frame }
        }
    }

    func sync() {
        isSyncing = true
        droppedMeanwhile = false
        say(.sync) { frame in
            frame.sync.after.place = self.held.place
            frame.sync.after.lsn = self.held.lsn
            frame.sync.limit = UInt32(self.world.dice.within(1...30))
        }
    }

    func askDifference(_ group: String) {
        let isAsked = waiting.values.contains { if case .difference(group) = $0 { true } else { false } }
        guard isLive, !isAsked, let after = held.applied(of: group) else { return }
        say(.difference(group)) { frame in
            frame.difference.conversation = .group(group)
            frame.difference.after = after
            frame.difference.limit = UInt32(self.world.dice.within(1...30))
        }
    }

    /// Asks for everything that is still open, without waiting.
    func finish() {
        asksAgainAt = 0
        for index in outbox.indices { outbox[index].retryAt = 0 }
        tryAgain()
    }

    /// What is still open, for a report.
    var open: String {
        "\(phase), waits for \(waiting.values), lacks \(lacking), \(outbox.count) to be sent, "
            + "syncing \(isSyncing), caught up \(isCaughtUpByServer)"
    }

    /// Does again what was refused for now.
    func tryAgain() {
        guard isLive, world.now >= asksAgainAt else { return }
        for group in lacking.keys.sorted() { askDifference(group) }
        if droppedMeanwhile, isUpToDate { sync() }
        flushOutbox()
    }
}

extension WireConversation {
    static func group(_ id: String) -> WireConversation {
        var conversation = WireConversation()
        conversation.kind = .group
        conversation.id = id
        return conversation
    }

    static func peer(_ id: String) -> WireConversation {
        var conversation = WireConversation()
        conversation.kind = .private
        conversation.id = id
        return conversation
    }

    init(name: String) {
        self.init()
        switch name.prefix(2) {
        case "p:": kind = .private
        case "g:": kind = .group
        default: kind = .system
        }
        id = String(name.dropFirst(2))
    }

    /// The conversation as its owner names it, in one word.
    var name: String {
        switch kind {
        case .private: "p:\(id)"
        case .group: "g:\(id)"
        case .system: "s:\(id)"
        case .ultraGroup: "u:\(id)/\(channel)"
        case .unspecified, .UNRECOGNIZED: "?:\(id)"
        }
    }
}
