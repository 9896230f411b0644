package import MTProtoTL
package import PlatformCore
package import PlatformEngine

/// One place of a log as one update, which carries the state after it: live, every place is answered by exactly one.
extension Viewer {
    package func update(_ item: NumberedItem, answering answered: AnsweredMessages = [:]) -> TL.Update {
        let pts = item.place.pts
        switch (item.content, item.peer) {
        case (.message(let message), .user):
            return .updateNewMessage(.init(message: wire(message, answering: answered), pts: pts, ptsCount: 1))
        case (.message(let message), .group):
            return .updateNewChannelMessage(.init(message: wire(message, answering: answered), pts: pts, ptsCount: 1))
        // Reactions are told as an edit.
        case (.changed(.edit, let message), .user) where message.view.message.isShown,
            (.changed(.reaction, let message), .user) where message.view.message.isShown:
            return .updateEditMessage(.init(message: wire(message, answering: answered), pts: pts, ptsCount: 1))
        case (.changed(.edit, let message), .group) where message.view.message.isShown,
            (.changed(.reaction, let message), .group) where message.view.message.isShown:
            return .updateEditChannelMessage(.init(message: wire(message, answering: answered), pts: pts, ptsCount: 1))
        case (.changed(.recall, let message), let peer): return Self.deleted([message.number], of: peer, pts)
        case (.changed(.pin, let message), let peer) where message.view.message.isShown:
            return Self.pinned(message, of: peer, pts)
        case (.ownRead(let place, let unread), let peer):
            return .updateReadHistoryInbox(
                .init(
                    peer: peer.wire,
                    maxID: place.messageID,
                    stillUnreadCount: Int32(clamping: unread),
                    pts: pts,
                    ptsCount: 1
                )
            )
        case (.peerRead(let place), let peer):
            return .updateReadHistoryOutbox(
                .init(peer: peer.wire, maxID: place.messageID, pts: pts, ptsCount: 1)
            )
        case (.deleted(let numbers), .user): return Self.deleted(numbers, of: item.peer, pts)
        // What the viewer alone took away in a supergroup is a place of their own log and none of its: clients miss
        // the messages when they load it anew.
        case (.deleted, .group): return Self.deleted([], of: .user(account), pts)
        case (.changed, let peer), (.hidden, let peer): return Self.deleted([], of: peer, pts)
        }
    }

    /// Messages that are gone; with none of them it fills a place that has nothing to show.
    package static func deleted(_ numbers: [Place], of peer: PeerNumber, _ pts: Int32) -> TL.Update {
        let ids = numbers.map(\.messageID)
        return switch peer {
        case .user: .updateDeleteMessages(.init(messages: ids, pts: pts, ptsCount: 1))
        case .group(let group):
            .updateDeleteChannelMessages(.init(channelID: group.id, messages: ids, pts: pts, ptsCount: 1))
        }
    }

    /// A message that was pinned, or is no longer.
    private static func pinned(_ message: NumberedMessage, of peer: PeerNumber, _ pts: Int32) -> TL.Update {
        let isPinned = message.view.message.flags.contains(.pinned)
        let ids = [message.number.messageID]
        return switch peer {
        case .user:
            .updatePinnedMessages(.init(pinned: isPinned, peer: peer.wire, messages: ids, pts: pts, ptsCount: 1))
        case .group(let group):
            .updatePinnedChannelMessages(
                .init(pinned: isPinned, channelID: group.id, messages: ids, pts: pts, ptsCount: 1)
            )
        }
    }

    /// Several updates with everybody they speak of; never numbered among themselves.
    package func updates(_ updates: [TL.Update], _ cast: Cast, at time: Timestamp) -> TL.Updates {
        .updates(
            TL.UpdatesFields(updates: updates, users: users(cast), chats: chats(cast), date: time.seconds, seq: 0)
        )
    }
}

/// What a client missed, sorted as differences carry it: what fills places is left out, the state covers it.
package struct MissedUpdates {
    package private(set) var messages: [TL.Message] = []
    package private(set) var others: [TL.Update] = []

    package init(_ items: [NumberedItem], for viewer: Viewer, answering answered: AnsweredMessages) {
        var new: Set<Place> = []
        for item in items {
            switch item.content {
            case .message(let message):
                new.insert(message.number)
                messages.append(viewer.wire(message, answering: answered))
            case .hidden, .changed(.expansion, _): continue
            // What is new here stands here as it is now.
            case .changed(.edit, let message) where new.contains(message.number) || !message.view.message.isShown,
                .changed(.reaction, let message) where new.contains(message.number) || !message.view.message.isShown:
                continue
            case .changed(.pin, let message) where new.contains(message.number) || !message.view.message.isShown:
                continue
            case .changed, .ownRead, .peerRead, .deleted: others.append(viewer.update(item, answering: answered))
            }
        }
    }

    package mutating func add(_ update: TL.Update) {
        others.append(update)
    }
}
