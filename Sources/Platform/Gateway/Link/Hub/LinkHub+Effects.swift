internal import NIOCore
internal import PlatformCore
internal import PlatformEngine

/// Giving out what committed.
extension LinkHub {
    /// Gives a commit's effects to the tenant's links here, in order, until the slice is over.
    ///
    /// - Returns: what is left of it; `nil` once all was given.
    func goOn(_ started: consuming Giving) -> Giving? {
        var giving = started
        while !isSliceOver {
            if let room = giving.room {
                giving.room = nil
                goOn(with: room, &giving)
            } else if let fanOut = giving.fanOut {
                giving.fanOut = nil
                goOn(with: fanOut, &giving)
            } else if giving.next == giving.batch.effects.count {
                if giving.run == nil {
                    finish(&giving)
                    return nil
                }
                finishRun(&giving)
            } else {
                let effect = giving.batch.effects[giving.next]
                if giving.endsRun(effect, on: loop) {
                    finishRun(&giving)
                    continue
                }
                giving.next += 1
                spend(1)
                give(effect, &giving)
            }
        }
        return giving
    }

    private func finish(_ giving: inout Giving) {
        let (tenant, batch) = (giving.tenant, giving.batch)
        giving.tally.finish(batch.tenant)
        // A tenant that was opened stands further than the links were told: they missed what a failed write kept.
        if batch.effects.isEmpty, !giving.isTrimmed, batch.lsn != .zero { seatAgain(tenant) }
        let isAhead = batch.effects.isEmpty && tenant.lsn != .zero && tenant.lsn < batch.lsn
        if giving.isTrimmed || isAhead { fallBehind(tenant) }
        tenant.lsn = max(tenant.lsn, batch.lsn)
    }

    private func give(_ effect: Effect, _ giving: inout Giving) {
        switch effect {
        case .answer(let address, let requestID, let result):
            guard address.loop == loop else { return }
            guard let link = links[address.link], !link.session.isClosed else {
                if case .success(.chatroom(.entered(let entry))) = result {
                    unseatLost(address, entry, giving.tenant.number)
                }
                return
            }
            answer(link, requestID, result, &giving)
        case .group(let push): give(push, &giving)
        case .mailbox(let account, let item, let except):
            guard let account = giving.tenant.accounts[account] else { return }
            give(item, to: account, except: except, &giving)
        case .record(let account, let update, let except):
            guard let account = giving.tenant.accounts[account] else { return }
            give(FrameCache(update.wire), to: account, except: except, &giving)
        // Links are told the whole record.
        case .settings: return
        case .groupRecord(let conversation, let group):
            let frame = FrameCache(.group(WireGroup(group)))
            giving.fanOut = FanOut(.record(frame), to: giving.tenant.groups[conversation])
        case .groupMembers(let conversation, let update):
            let frame = FrameCache(.groupMembers(WireGroupMembersUpdate(update)))
            giving.fanOut = FanOut(.record(frame), to: giving.tenant.groups[conversation])
        case .channelRecord(let channel, let group):
            let frame = FrameCache(.group(WireGroup(group)))
            let links = giving.tenant.groups[channel.root]
            giving.fanOut = FanOut(.record(frame), to: links, within: channel, of: giving.tenant)
        case .channelClosed(let channel, let group):
            let frame = FrameCache(.left(WireLeft(.channel(group, channel.id))))
            let links = giving.tenant.groups[channel.root]
            giving.fanOut = FanOut(.record(frame), to: links, without: channel)
        case .enteredChannel(let account, let group):
            guard let account = giving.tenant.accounts[account] else { return }
            give(FrameCache(.joined(WireJoined(group))), to: account, except: nil, &giving)
        case .leftChannel(let account, let group, let channel):
            guard let account = giving.tenant.accounts[account] else { return }
            give(FrameCache(.left(WireLeft(.channel(group, channel)))), to: account, except: nil, &giving)
        case .joined(let account, let conversation, let group):
            guard let account = giving.tenant.accounts[account] else { return }
            giving.tenant.subscribe(account, to: conversation)
            give(FrameCache(.joined(WireJoined(group))), to: account, except: nil, &giving)
        case .left(let account, let conversation, let group):
            guard let account = giving.tenant.accounts[account] else { return }
            give(FrameCache(.left(WireLeft(group))), to: account, except: nil, &giving)
            giving.tenant.unsubscribe(account, from: conversation)
        case .passing(let signal): tell(signal, &giving)
        case .chatroom(let effect): give(effect, &giving)
        case .closeLinks(let account, let device, let issuedBefore, let error):
            guard let account = giving.tenant.accounts[account] else { return }
            close(account, device: device, issuedBefore: issuedBefore, error)
        }
    }

    private func give(_ item: MailboxItem, to account: AccountLinks, except: LinkAddress?, _ giving: inout Giving) {
        var frame = FrameCache { codec in codec.frame(item) }
        var linkCount = 0
        for link in account.links where link.address != except {
            bring(link, &giving)
            switch link.session.offer(place: item.place, lsn: giving.lsn, isWritable: link.isWritable) {
            case .deliver:
                push(frame.frame(for: link.codec), to: link)
                linkCount += 1
            case .hold: link.session.hold(frame.frame(for: link.codec), lsn: giving.lsn, place: item.place)
            case .fallBehind: fallBehind(link, giving.tenant)
            case .drop: break
            }
        }
        giving.tally.note(item.lsn, linkCount)
    }

    private func give(_ frame: FrameCache, to account: AccountLinks, except: LinkAddress?, _ giving: inout Giving) {
        var frame = frame
        for link in account.links where link.address != except {
            bring(link, &giving)
            deliver(&frame, to: link, giving)
        }
    }

    /// Says whether the link was given the frame here and now.
    @discardableResult
    func deliver(_ frame: inout FrameCache, to link: LinkConnection, _ giving: Giving) -> Bool {
        switch link.session.offer(lsn: giving.lsn, isWritable: link.isWritable) {
        case .deliver:
            push(frame.frame(for: link.codec), to: link)
            return true
        case .hold: link.session.hold(frame.frame(for: link.codec), lsn: giving.lsn)
        case .fallBehind: fallBehind(link, giving.tenant)
        case .drop: break
        }
        return false
    }

    /// Gives a frame without asking the session again.
    func push(_ frame: ByteBuffer, to link: LinkConnection) {
        counts.pushes += 1
        link.send(frame)
    }

    private func answer(
        _ link: LinkConnection,
        _ requestID: UInt32,
        _ result: Result<Answer, ClientError>,
        _ giving: inout Giving
    ) {
        counts.answers += 1
        switch result {
        case .success(.attached(let attached)):
            self.attached(link, attached)
            return
        case .success(.sent(let sent)):
            bring(link, &giving)
            link.answer(link.codec.frame(sent, requestID: requestID))
            noteAnswered(link, sent.place, sent.lsn, giving)
        case .success(.changed(let changed)):
            bring(link, &giving)
            link.answer(WireServerFrame(requestID, .changed(WireChanged(changed))))
            noteAnswered(link, changed.place, changed.lsn, giving)
        case .success(let answer):
            bring(link, &giving)
            if case .chatroom(.entered(let entry)) = answer { seat(link, in: entry.view.ref) }
            guard let wire = WireResult.OneOf_Result.answer(answer) else { return }
            link.answer(WireServerFrame(requestID, wire))
        case .failure(let error):
            if link.session.isAttaching { return link.end(requestID, error) }
            link.answer(WireServerFrame(requestID, error))
        }
    }

    private func noteAnswered(_ link: LinkConnection, _ place: Place, _ lsn: LSN, _ giving: Giving) {
        guard place != .zero, link.session.answered(with: place, lsn: lsn) else { return }
        fallBehind(link, giving.tenant)
    }

    private func close(
        _ account: AccountLinks,
        device: DeviceNumber?,
        issuedBefore: Timestamp?,
        _ error: ClientError
    ) {
        for link in account.links {
            if let device, link.device != device { continue }
            if let issuedBefore, link.tokenIssuedAt >= issuedBefore { continue }
            link.end(LinkEnd(error), error)
        }
    }
}

extension RecordUpdate {
    var wire: WireUpdate.OneOf_Update {
        switch self {
        case .membership(let target, let membership): .state(WireConversationState(target, membership))
        case .profile(let user): .profile(WireUser(user))
        case .shelf(let view): .own(WireOwnSettings([view]))
        case .friend(let update): .friend(WireFriendUpdate(update))
        case .joinRequests(let update): .joinRequests(WireJoinRequests(update))
        }
    }
}

extension WireJoined {
    init(_ group: Group) {
        self.group = WireGroup(group)
    }
}

extension WireLeft {
    init(_ target: ConversationTarget) {
        group = target.id
        channel = target.channel?.text ?? ""
    }
}
