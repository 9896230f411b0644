package import NIOCore
package import PlatformCore
package import Tenants

/// Who a session speaks for.
package struct Login: Sendable {
    package let tenant: Tenant
    package let account: AccountNumber
    package let user: UserID
    /// The permanent key's id: one key is one device of its user.
    package let key: AuthKeyID
    /// Compared with the time from which the user's tokens are good.
    package let since: Timestamp
    package let isBot: Bool

    package init(
        tenant: Tenant,
        account: AccountNumber,
        user: UserID,
        key: AuthKeyID,
        since: Timestamp,
        isBot: Bool
    ) {
        self.tenant = tenant
        self.account = account
        self.user = user
        self.key = key
        self.since = since
        self.isBot = isBot
    }

    /// The device that the engine knows the key as.
    package var device: DeviceID { DeviceID(unchecked: key.description) }
}

/// Who makes a call, before or after a login; may be taken off the session's loop.
package struct Caller: Sendable {
    package let session: NIOLoopBound<MTProtoSession>
    package let loop: any EventLoop
    /// What calls are answered for; the session's, at the time of the call.
    package let layer: Int32
    package let dc: DataCentre
    package let client: ClientInfo?
    /// Where the call came from, without the port.
    package let address: String
    /// The key that packets are encrypted with.
    package let sessionKey: AuthKeyID
    /// The permanent key that logins belong to; `nil` for a temporary one that is not bound.
    package let key: AuthKeyID?
    /// Whom it speaks for already.
    package let login: Login?
    /// Whose commands the session's are, while it is live.
    let chat: ChatIdentity?

    init(_ session: MTProtoSession, _ account: SessionAccount) {
        self.session = NIOLoopBound(session, eventLoop: session.eventLoop)
        loop = session.eventLoop
        layer = session.layer
        dc = session.key.dc
        client = session.client
        address = session.remoteAddress?.ipAddress ?? ""
        sessionKey = AuthKeyID(rawValue: session.key.id)
        key = account.permanentKey
        login = account.login
        chat = (account.attachment as? ChatSession)?.identity
    }
}

/// Who makes a call that needs a login.
package struct UserCaller: Sendable {
    package let login: Login
    package let caller: Caller

    package init(login: Login, _ caller: Caller) {
        self.login = login
        self.caller = caller
    }

    package var tenant: Tenant { login.tenant }
    package var account: AccountNumber { login.account }
    package var layer: Int32 { caller.layer }
    package var session: NIOLoopBound<MTProtoSession> { caller.session }
}
