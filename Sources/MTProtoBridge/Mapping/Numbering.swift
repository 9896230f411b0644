package import MTProtoTL
package import PlatformCore
package import PlatformEngine

/// Message id = place, pts = place + 1: the one is written here and nowhere else.
///
/// The first place of a log has pts 2 after it, and an empty log has pts 1, as clients lose what starts at 0.
extension Place {
    /// The state of a log that ends with this place.
    package var pts: Int32 { Int32(clamping: Int64(rawValue) + 1) }

    /// The message that stands at this place.
    package var messageID: Int32 { Int32(clamping: rawValue) }

    /// The last place of a log in a state; `nil` for what is no state.
    package init?(pts: Int32) {
        guard pts >= 1 else { return nil }
        self.init(rawValue: UInt32(pts) - 1)
    }

    /// The place of a message; zero for what is none.
    package init(messageID: Int32) {
        self.init(rawValue: UInt32(max(messageID, 0)))
    }
}

extension Timestamp {
    /// In whole seconds, as clients count.
    package var seconds: Int32 { Int32(clamping: rawValue / 1_000) }

    package init(seconds: Int32) {
        self.init(rawValue: Int64(seconds) * 1_000)
    }
}

extension PeerNumber {
    package var wire: TL.Peer {
        switch self {
        case .user(let account): .peerUser(TL.PeerUser(userID: account.id))
        case .group(let group): .peerChannel(TL.PeerChannel(channelID: group.id))
        }
    }
}

extension AccountNumber {
    /// As clients number users.
    package var id: Int64 { Int64(rawValue) }

    package init?(id: Int64) {
        guard let number = UInt32(exactly: id), number > 0 else { return nil }
        self.init(rawValue: number)
    }
}

extension ConversationNumber {
    /// Supergroups are numbered beyond all users: kurigram lists dialogs by the bare number, and leaves out a supergroup
    /// that has a user's.
    private static let firstID: Int64 = 1 << 32

    /// As clients number supergroups.
    package var id: Int64 { Self.firstID + Int64(rawValue) }

    package init?(id: Int64) {
        guard id > Self.firstID, let number = UInt32(exactly: id - Self.firstID) else { return nil }
        self.init(rawValue: number)
    }
}
