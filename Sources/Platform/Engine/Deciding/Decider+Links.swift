internal import PlatformCore
internal import PlatformStore

/// Devices and their links.
extension Decider {
    func attach(_ attach: Attach, _ reply: ReplyAddress) throws(Refusal) {
        guard let user = try memory.user(attach.user) else {
            throw .refused(ClientError(.unknownUser, "there is no user \(attach.user)"))
        }
        try checkMayConnect(user, tokenIssuedAt: attach.tokenIssuedAt)
        let head = SyncCursor(place: user.mailboxHead, lsn: lsn)
        if let cursor = attach.cursor, cursor.place > head.place || cursor.lsn > head.lsn {
            throw .refused(
                ClientError(.cursorAhead, "the device is ahead of the server: drop its data and start from nothing")
            )
        }
        let device = try device(of: user, attach)
        // A device registered just now is itself a change, and part of what the link starts from.
        let attached = Attached(
            account: user.account,
            device: device.device.number,
            nextClientID: device.window.nextClientID,
            head: SyncCursor(place: user.mailboxHead, lsn: lsn),
            groups: user.memberships.compactMap { $0.value.isSubscribed ? $0.key : nil },
            serverTime: now
        )
        pending.answer(reply, .success(.attached(attached)))
    }

    func acknowledge(_ cursor: SyncCursor, _ actor: Actor, _ reply: ReplyAddress) throws(Refusal) {
        let user = try user(of: actor)
        guard case .user(_, let number, _) = actor, let device = user.devices[number] else {
            throw .refused(ClientError(.unknownDevice, "the device is not registered; say hello again"))
        }
        guard cursor.place <= user.mailboxHead, cursor.lsn <= lsn else {
            throw .refused(ClientError(.cursorAhead, "nothing that far was given to the device"))
        }
        let furthest = SyncCursor(
            place: max(cursor.place, device.cursor.place),
            lsn: max(cursor.lsn, device.cursor.lsn)
        )
        if user.arrivals == nil { user.arrivals = Arrivals() }
        if furthest != device.cursor {
            let before = user.furthestPlace
            if furthest.place > before { tellDelivered(to: user, through: furthest.place) }
            device.cursor = furthest
            device.isUnsaved = true
            pending.show(furthest, of: number, of: user.account)
        }
        pending.answer(reply, .success(.done))
    }

    func revokeDevice(
        _ id: DeviceID,
        of owner: UserRef,
        _ actor: Actor,
        _ reply: ReplyAddress
    ) throws(Refusal) {
        guard let user = try find(owner, for: actor).known, let state = user.device(named: id) else {
            throw .refused(ClientError(.unknownDevice, "the user has no device \(id)"))
        }
        user.lsn = nextLSN()
        state.device.revokedAt = now
        pending.put(state.device, of: user.account)
        let error = ClientError(.deviceRevoked, "the device was revoked; log in again")
        pending.add(.closeLinks(user.account, device: state.device.number, issuedBefore: nil, error))
        pending.answer(reply, .success(.done))
    }

    private func checkMayConnect(_ user: AccountState, tokenIssuedAt: Timestamp) throws(Refusal) {
        guard tokenIssuedAt >= user.user.tokensValidFrom else {
            throw .refused(ClientError(.tokenRevoked, "the token was revoked; get a new one"))
        }
        if user.user.isGone { throw .refused(.accountEnded) }
        if let blocked = try item(BlockedUser.self, of: user), blocked.holds(at: now) {
            throw .refused(.userIsBlocked)
        }
    }

    /// The device that says hello: known, or registered here.
    private func device(of user: AccountState, _ attach: Attach) throws(Refusal) -> DeviceState {
        guard let known = user.device(named: attach.deviceID) else {
            guard attach.deviceNumber == nil else { throw .refused(Self.notThisDevice) }
            return try register(attach, for: user)
        }
        if let number = attach.deviceNumber, number != known.device.number { throw .refused(Self.notThisDevice) }
        if let revokedAt = known.device.revokedAt, attach.tokenIssuedAt <= revokedAt {
            throw .refused(ClientError(.deviceRevoked, "the device was revoked; log in again"))
        }
        if known.device.revokedAt != nil || known.device.platform != attach.platform {
            user.lsn = nextLSN()
            known.device.revokedAt = nil
            known.device.platform = attach.platform
            pending.put(known.device, of: user.account)
        }
        return known
    }

    private func register(_ attach: Attach, for user: AccountState) throws(Refusal) -> DeviceState {
        try checkStorage()
        guard user.devices.count < Limits.deviceCountMax else {
            throw .refused(
                ClientError(.tooManyDevices, "the user has \(Limits.deviceCountMax) devices; keep using one of them")
            )
        }
        let number = (user.devices.keys.max()?.rawValue ?? 0) + 1
        let device = Device(
            id: attach.deviceID,
            number: DeviceNumber(rawValue: number),
            platform: attach.platform,
            createdAt: now
        )
        user.lsn = nextLSN()
        let state = DeviceState(device: device)
        user.devices[device.number] = state
        pending.put(device, of: user.account)
        return state
    }

    private static let notThisDevice = ClientError(
        .unknownDevice,
        "the token was issued to another device; log in with a user token"
    )
}
