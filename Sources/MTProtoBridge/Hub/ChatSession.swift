internal import DequeModule
internal import MTProtoTL
package import NIOCore
package import PlatformCore
package import PlatformEngine

/// Where updates of a session go: the session itself.
package protocol UpdateOutlet: AnyObject {
    var layer: Int32 { get }
    var dcNumber: Int32 { get }
    /// Whether the client asked to be pushed updates.
    var wantsUpdates: Bool { get }
    /// Whether its client is connected.
    var isConnected: Bool { get }
    /// Whether there is a connection that takes what is sent at once.
    var isReached: Bool { get }
    /// Where it connects from; empty where that is not known.
    var peer: String { get }

    /// Says whether it had nothing else to send.
    func push(encoded update: ByteBuffer) -> Bool
}

/// Whose commands a session's are; may be taken off the loop.
package struct ChatIdentity: Sendable {
    package let tenant: TenantNumber
    package let user: UserID
    package let device: DeviceNumber
    package let address: LinkAddress
    package let viewer: Viewer

    package var account: AccountNumber { viewer.account }
    package var actor: Actor { .user(account, device: device, link: address) }
}

/// A session that speaks for a user, as the hub keeps it; on the hub's loop.
package final class ChatSession {
    /// Commands of a session that may wait for their answers.
    static let pendingCountMax = 1_024
    /// Messages of a session that wait until it is known to whom they go.
    static let lineCountMax = 256

    /// Called once with what became of a command, in order with what is pushed.
    typealias AnswerHandler = (Result<Answer, ClientError>, Caused?) -> Void

    /// What a session's own command put into a log; its answer shows it.
    enum Caused {
        case mailbox(MailboxItem)
        case group(GroupPush)
    }

    package let identity: ChatIdentity
    package let hub: ChatHub
    let outlet: any UpdateOutlet
    let since: Timestamp
    let ended: (ClientError) -> Void
    /// What the command put into a log whose answer comes next.
    var caused: Caused?
    /// Messages that wait for one before them.
    var line: Deque<() -> Void> = []
    var isLineHeld = false
    /// The client said that nobody looks at it.
    var isAway = false
    /// Whether the user counts as there because of this session.
    var isThere = false
    private var pending: [UInt32: AnswerHandler] = [:]
    private var lastRequest: UInt32 = 0

    init(
        identity: ChatIdentity,
        hub: ChatHub,
        outlet: any UpdateOutlet,
        since: Timestamp,
        ended: @escaping (ClientError) -> Void
    ) {
        self.identity = identity
        self.hub = hub
        self.outlet = outlet
        self.since = since
        self.ended = ended
    }

    var viewer: Viewer { identity.viewer }

    /// Has something done for the user; answered on the loop.
    func submit(_ action: Action, _ handler: @escaping AnswerHandler) {
        guard pending.count < Self.pendingCountMax else { return handler(.failure(.chatsFull), nil) }
        lastRequest &+= 1
        let request = lastRequest
        pending[request] = handler
        let command = Command(
            actor: identity.actor,
            action: action,
            reply: .link(identity.address, requestID: request)
        )
        guard !hub.parts.engines.submit(identity.tenant, command) else { return }
        pending[request] = nil
        handler(.failure(.chatsFull), nil)
    }

    /// The login ended: the client is made to call, and hears why.
    func end(_ error: ClientError) {
        hub.detach(self, isLoggedOut: error.code == .deviceRevoked)
        var last = SharedUpdates(.updatesTooLong)
        _ = last.push(to: outlet)
        ended(error)
    }

    func answer(_ request: UInt32, _ result: Result<Answer, ClientError>) {
        defer { caused = nil }
        pending.removeValue(forKey: request)?(result, caused)
    }
}

extension ClientError {
    static let chatsFull = ClientError(.busy, "too much waits to be done", retryAfter: 1_000)
}

/// Updates on their way to sessions, written once for each layer.
struct SharedUpdates {
    private let updates: TL.Updates
    private var encoded: [(layer: Int32, dc: Int32, bytes: ByteBuffer)] = []

    init(_ updates: TL.Updates) {
        self.updates = updates
    }

    /// Says what it cost in steps.
    mutating func push(to outlet: any UpdateOutlet) -> Int {
        guard outlet.wantsUpdates else { return 1 }
        return outlet.push(encoded: bytes(layer: outlet.layer, dc: outlet.dcNumber))
            ? ChatSteps.packet : ChatSteps.update
    }

    private mutating func bytes(layer: Int32, dc: Int32) -> ByteBuffer {
        if let known = encoded.first(where: { $0.layer == layer && $0.dc == dc }) { return known.bytes }
        var writer = TLWriter(layer: layer, dc: dc)
        updates.write(to: &writer)
        encoded.append((layer, dc, writer.buffer))
        return writer.buffer
    }
}
