package import PlatformCore
package import PlatformEngine

/// What a client asks, read and checked as far as that needs no state.
package enum LinkRequest: Sendable {
    case hello(LinkHello)
    /// The request that comes most; it is an action like others, but counts against the message quota.
    case send(Send)
    case action(Action)
    case query(Query)
    case presence([UserID], PresenceMode)
    case ping

    /// What it counts for among those that wait for their answer.
    var weight: UInt16 {
        switch self {
        case .query: LinkSession.questionWeight
        case .hello, .send, .action, .presence, .ping: 1
        }
    }
}

/// What becomes of users that a client names in a presence request.
package enum PresenceMode: Hashable, Sendable {
    case watch
    case ask
    case unwatch
}

/// Who a link belongs to.
package struct LinkOwner: Hashable, Sendable {
    package let account: AccountNumber
    package let user: UserID

    package init(account: AccountNumber, user: UserID) {
        self.account = account
        self.user = user
    }
}

/// A client's first frame.
package struct LinkHello: Hashable, Sendable {
    /// The one version of the protocol there is.
    package static let version: UInt32 = 1
    /// Bytes of the client's name.
    package static let clientBytesMax = 64

    package var token: String
    package var device: DeviceID
    package var platform: Platform
    /// What the device has, if it wants to be brought up to date.
    package var cursor: SyncCursor?
    package var client: String

    package init(token: String, device: DeviceID, platform: Platform, cursor: SyncCursor? = nil, client: String = "") {
        self.token = token
        self.device = device
        self.platform = platform
        self.cursor = cursor
        self.client = client
    }
}
