internal import MTProtoTL
internal import PlatformCore
internal import PlatformEngine

/// What makes a sound: the settings of a conversation and of a whole kind of them, as the other doors have them.
extension MethodTable {
    mutating func addSettings(_ chats: Chats) {
        onAsync(TL.AccountGetNotifySettings.self) { function, caller throws(RPCError) in
            let me = try caller.chat()
            switch try Notified(function.peer, me.viewer) {
            case .peer(let peer): return try await chats.settings([peer], me).found.first?.settings.quiet ?? .init()
            case .kind(let kind): return kind.settings(in: try await chats.typeNotifications(me))
            case .nothing: return TL.PeerNotifySettings()
            }
        }
        onAsync(TL.AccountUpdateNotifySettings.self) { function, caller throws(RPCError) in
            let me = try caller.chat()
            let wanted = Quiet(function.settings, now: chats.now)
            switch try Notified(function.peer, me.viewer) {
            case .peer(let peer): try await chats.setUp(wanted.change, peer, me)
            case .kind(let kind): try await chats.setUp(wanted, kind, me)
            // There are none of these.
            case .nothing: throw .peerIDInvalid
            }
            return true
        }
        onAsync(TL.AccountGetNotifyExceptions.self) { function, caller throws(RPCError) in
            let me = try caller.chat()
            let (found, cast) = try await chats.settings(nil, me)
            let updates = found.filter { $0.settings.quiet.muteUntil != nil }.map { peer, settings in
                let peer = TL.NotifyPeer.notifyPeer(.init(peer: peer.wire))
                return TL.Update.updateNotifySettings(.init(peer: peer, notifySettings: settings.quiet))
            }
            return me.viewer.updates(updates, cast, at: chats.now)
        }
    }
}

extension Chats {
    /// How the caller has set up conversations: those named, or all that are.
    func settings(
        _ peers: [PeerNumber]?,
        _ me: ChatIdentity
    ) async throws(RPCError) -> (found: [(peer: PeerNumber, settings: ConversationSettings)], cast: Cast) {
        guard case .settings(let found, let cast) = try await ask(.settings(of: me.account, peers), me) else {
            throw .internalError
        }
        return (found, cast)
    }

    fileprivate func typeNotifications(_ me: ChatIdentity) async throws(RPCError) -> [TypeNotification] {
        let query = RecordQuery.shelf(.typeNotification, of: me.user, after: nil, limit: Limits.pageCountMax)
        guard case .shelf(let items, _) = try await records(query, me) else { throw .internalError }
        return items.compactMap { $0 as? TypeNotification }
    }

    fileprivate func setUp(_ wanted: Quiet, _ kind: NotifiedKind, _ me: ChatIdentity) async throws(RPCError) {
        // What is set for a whole kind of conversation does not end by itself.
        guard case .level(let level) = wanted else { throw RPCError(400, "SETTINGS_INVALID") }
        let change = OwnSettingsChange(notifications: [TypeNotification(level, for: kind.conversations)])
        _ = try await run(.changeOwnSettings(of: me.user, change), me)
    }
}

/// What a client wants to be quiet, or no longer.
private enum Quiet {
    case level(NotificationLevel)
    case until(Timestamp)

    /// From here on it is for good, in milliseconds.
    private static let everAfter: Int64 = 366 * 86_400_000

    init(_ wire: TL.InputPeerNotifySettings, now: Timestamp) {
        guard let seconds = wire.muteUntil else {
            self = .level(.unset)
            return
        }
        let time = Timestamp(seconds: seconds)
        if time <= now {
            self = .level(.all)
        } else {
            self = time.rawValue - now.rawValue >= Self.everAfter ? .level(.nothing) : .until(time)
        }
    }

    var change: ConversationSettingsChange {
        switch self {
        case .level(let level): ConversationSettingsChange(notification: level)
        case .until(let time): ConversationSettingsChange(notification: .unset, mutedUntil: time)
        }
    }
}

/// What a client's setting is about.
private enum Notified {
    case peer(PeerNumber)
    case kind(NotifiedKind)
    /// Something that there is none of here.
    case nothing

    init(_ input: TL.InputNotifyPeer, _ viewer: Viewer) throws(RPCError) {
        switch input {
        case .inputNotifyPeer(let input): self = .peer(try viewer.peer(input.peer))
        case .inputNotifyUsers: self = .kind(.users)
        case .inputNotifyChats: self = .kind(.groups)
        case .inputNotifyBroadcasts, .inputNotifyForumTopic, .inputNotifyCommunity: self = .nothing
        }
    }
}

/// A kind of conversation that clients can have quiet as a whole.
enum NotifiedKind: CaseIterable {
    case users
    case groups

    var conversations: ConversationKind {
        switch self {
        case .users: .private
        case .groups: .group
        }
    }

    var wire: TL.NotifyPeer {
        switch self {
        case .users: .notifyUsers
        case .groups: .notifyChats
        }
    }

    func settings(in levels: [TypeNotification]) -> TL.PeerNotifySettings {
        levels.first { $0.conversations == conversations }?.level.wire ?? TL.PeerNotifySettings()
    }
}
