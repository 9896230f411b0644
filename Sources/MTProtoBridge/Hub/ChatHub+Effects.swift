internal import MTProtoTL
internal import PlatformCore
internal import PlatformEngine

/// Giving out what committed.
extension ChatHub {
    /// Gives a commit out from an effect on, until the slice is over.
    func give(_ batch: EffectBatch, isTrimmed: Bool, from first: Int, _ tenant: TenantChats) {
        var next = first
        while next < batch.effects.count {
            if isSliceOver || isInterrupted {
                // What interrupted it goes before it.
                return tenant.turn.goOn(with: .giving(batch, isTrimmed: isTrimmed, next: next))
            }
            spend(1)
            next += 1
            give(batch.effects[next - 1], tenant)
        }
        tenant.turn.gave(batch)
        // A tenant that was opened stands further than the sessions were told: they missed what a failed write kept.
        let isAhead = batch.effects.isEmpty && tenant.lsn != .zero && tenant.lsn < batch.lsn
        if isTrimmed || isAhead {
            for account in tenant.accounts.values { account.push(.updatesTooLong) }
        }
        tenant.lsn = max(tenant.lsn, batch.lsn)
    }

    private func give(_ effect: Effect, _ tenant: TenantChats) {
        switch effect {
        case .answer(let address, let requestID, let result):
            guard address.loop == loop else { return }
            spend(ChatSteps.answer)
            answer(address, requestID, result)
        case .mailbox(let account, let item, let except):
            note(.mailbox(item), of: account, causedBy: except)
            guard let account = tenant.accounts[account] else { return }
            give(item, to: account, tenant, except: except)
        case .group(let push):
            note(.group(push), of: nil, causedBy: push.except)
            guard push.channel == nil, let group = tenant.groups[push.conversation] else { return }
            add(.push(push), to: group, tenant)
        case .groupRecord(let number, _):
            tenant.roster.forget(number)
            guard let group = tenant.groups[number] else { return }
            add(.changed(only: nil), to: group, tenant)
        case .joined(let account, let number, _):
            guard let account = tenant.accounts[account] else { return }
            tenant.subscribe(account, to: number)
            tenant.roster.forget(number)
            guard let group = tenant.groups[number] else { return }
            add(.changed(only: account.account), to: group, tenant)
        case .left(let account, let number, .group):
            guard let account = tenant.accounts[account] else { return }
            left(account, number, tenant)
        case .settings(let account, let update, let except):
            guard let account = tenant.accounts[account] else { return }
            tell(update, to: account, tenant, except: except)
        case .record(let account, .shelf(let view), let except) where view.kind == .typeNotification:
            guard let account = tenant.accounts[account] else { return }
            tell(view, to: account, except: except)
        case .record(_, .profile(let user), _): tenant.roster.update(user)
        case .record(let account, .joinRequests(let update), _):
            guard let account = tenant.accounts[account] else { return }
            tell(update, to: account, tenant)
        case .record(let account, .friend, _):
            guard let account = tenant.accounts[account] else { return }
            readContacts(of: account, tenant)
        case .record(let account, .membership(.group(let group), let membership), let except):
            tellOthers(of: group, readUpTo: membership.readMark.seq, by: account, tenant)
            guard let account = tenant.accounts[account] else { return }
            tellRead(of: group, to: account, tenant, except: except)
        case .passing(let signal): tell(signal, tenant)
        case .closeLinks(let account, let device, let issuedBefore, let error):
            guard let account = tenant.accounts[account] else { return }
            close(account, device: device, issuedBefore: issuedBefore, error)
        case .left, .record, .groupMembers, .channelRecord, .channelClosed, .enteredChannel, .leftChannel, .chatroom:
            return
        }
    }

    /// A session is answered with what it put into a log of its own, or of a group, in the place of the push.
    private func note(_ caused: ChatSession.Caused, of account: AccountNumber?, causedBy link: LinkAddress?) {
        guard let link, link.loop == loop, let session = sessions[link.link] else { return }
        if account == nil || account == session.identity.account { session.caused = caused }
    }

    private func answer(_ address: LinkAddress, _ requestID: UInt32, _ result: Result<Answer, ClientError>) {
        if let arrival = arrivals.removeValue(forKey: address.link) {
            arrival.done(
                result.flatMap { answer in
                    guard case .attached(let attached) = answer else {
                        return .failure(ClientError(.internalError, "an answer to another command"))
                    }
                    return .success(attached)
                }
            )
        } else {
            sessions[address.link]?.answer(requestID, result)
        }
    }

    private func close(
        _ account: AccountChats,
        device: DeviceNumber?,
        issuedBefore: Timestamp?,
        _ error: ClientError
    ) {
        for session in account.sessions {
            if let device, session.identity.device != device { continue }
            if let issuedBefore, session.since >= issuedBefore { continue }
            session.end(error)
        }
    }

    /// The user's other sessions learn how far the user has read a group.
    private func tellRead(
        of group: GroupID,
        to account: AccountChats,
        _ tenant: TenantChats,
        except link: LinkAddress?
    ) {
        guard account.hasListeners(except: link),
            let number = account.groups.first(where: { tenant.roster.groups[$0]?.group.id == group })
        else { return }
        ask(tenant.number, .conversationsWith([.group(number)], account.account)) { [self] result in
            guard case .success(.conversations(let found, let cast, _)) = result, let read = found.first else { return }
            let update = TL.Update.updateReadChannelInbox(
                .init(
                    channelID: number.id,
                    maxID: read.readUpTo.messageID,
                    stillUnreadCount: Int32(clamping: read.unread.count),
                    pts: read.head.pts
                )
            )
            account.push(account.viewer.updates([update], cast, at: now), except: link)
        }
    }

    /// Everybody else learns how far somebody has read a group: once for each place, whoever reads it first.
    private func tellOthers(of id: GroupID, readUpTo seq: Place, by reader: AccountNumber, _ tenant: TenantChats) {
        guard let group = tenant.roster.number(of: id).flatMap({ tenant.groups[$0] }), seq > group.readUpTo else {
            return
        }
        group.readUpTo = seq
        let update = TL.Update.updateReadChannelOutbox(.init(channelID: group.number.id, maxID: seq.messageID))
        let shared = SharedUpdates(.updateShort(.init(update: update, date: now.seconds)))
        goOn(GroupFanOut(.signal(shared, from: reader), to: group), tenant)
    }

    private func tell(_ signal: PassingSignal, _ tenant: TenantChats) {
        guard case .typing = signal.content else { return }
        let action = TL.SendMessageAction.sendMessageTypingAction
        switch signal.to {
        case .user(let account, .private):
            guard account != signal.from, let account = tenant.accounts[account] else { return }
            let update = TL.Update.updateUserTyping(.init(userID: signal.from.id, action: action))
            spend(account.tell(.updateShort(.init(update: update, date: now.seconds))))
        case .group(let number, _):
            guard let group = tenant.groups[number] else { return }
            let from = PeerNumber.user(signal.from).wire
            let update = TL.Update.updateChannelUserTyping(
                .init(channelID: number.id, fromID: from, action: action)
            )
            let shared = SharedUpdates(.updateShort(.init(update: update, date: now.seconds)))
            goOn(GroupFanOut(.signal(shared, from: signal.from), to: group), tenant)
        case .user, .channel: return
        }
    }
}
