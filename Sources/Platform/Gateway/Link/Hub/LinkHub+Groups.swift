internal import NIOCore
internal import PlatformCore
internal import PlatformEngine

/// Giving out entries of groups: what thousands of links get is encoded once and shared.
extension LinkHub {
    func give(_ push: GroupPush, _ giving: inout Giving) {
        guard let group = giving.tenant.groups[push.conversation] else { return finishRun(&giving) }
        if giving.run?.conversation != push.conversation || giving.run?.isFull == true {
            finishRun(&giving)
            giving.run = GroupRun(push.conversation, group)
        }
        switch push.audience {
        case .everyone:
            giveElsewhere(push, hiddenFrom: nil, &giving)
        case .receiverSide:
            // An app speaks for people who need not be in the group: such a sender is given nothing of it.
            let sender = giving.tenant.accounts[push.sender].flatMap { sender in
                sender.groups.contains(push.conversation) ? sender : nil
            }
            giveElsewhere(push, hiddenFrom: sender, &giving)
        case .senderSide, .users:
            finishRun(&giving)
            give(directed: push, to: group, giving)
        }
    }

    /// Brings a link up to what the run holds so far, because it is about to be given something else.
    func bring(_ link: LinkConnection, _ giving: inout Giving) {
        guard let run = giving.run, let account = link.account, account.groups.contains(run.conversation) else {
            return
        }
        giveRest(of: &giving, to: link)
    }

    /// Gives every link of the group what it was not given yet of the run.
    func finishRun(_ giving: inout Giving) {
        guard var run = giving.run else { return }
        giving.run = nil
        for account in run.group.accounts {
            for link in account.links { give(&run, to: link, giving) }
        }
        run.tally(into: &tally)
    }

    /// Adds an entry to the run, but for links that have something else in its place.
    private func giveElsewhere(_ push: GroupPush, hiddenFrom sender: AccountLinks?, _ giving: inout Giving) {
        var apart: [LinkConnection] = sender?.links ?? []
        let except = push.except.flatMap { $0.loop == loop ? links[$0.link] : nil }
        if let except, except.account?.groups.contains(push.conversation) == true,
            !apart.contains(where: { $0 === except })
        {
            apart.append(except)
        }
        for link in apart { giveRest(of: &giving, to: link) }
        giving.run?.append(push)
        for link in apart { giving.run?.mark(link) }
        guard let sender else { return }
        var hidden = FrameCache { codec in codec.frame(hiding: push) }
        for link in sender.links where link !== except { deliverGroup(&hidden, to: link, giving) }
    }

    private func give(directed push: GroupPush, to group: GroupLinks, _ giving: Giving) {
        var shown = FrameCache { codec in codec.frame(push) }
        var hidden = FrameCache { codec in codec.frame(hiding: push) }
        var linkCount = 0
        for account in group.accounts {
            let isShown = push.audience.includes(account.owner.account, sender: push.sender)
            for link in account.links where link.address != push.except {
                if isShown {
                    if deliverGroup(&shown, to: link, giving) { linkCount += 1 }
                } else {
                    deliverGroup(&hidden, to: link, giving)
                }
            }
        }
        tally.note(push.item.lsn, linkCount)
    }

    private func giveRest(of giving: inout Giving, to link: LinkConnection) {
        guard var run = giving.run else { return }
        // The run must not be shared while it writes.
        giving.run = nil
        give(&run, to: link, giving)
        run.mark(link)
        giving.run = run
    }

    private func give(_ run: inout GroupRun, to link: LinkConnection, _ giving: Giving) {
        switch link.session.offer(lsn: giving.lsn, isWritable: link.isWritable) {
        case .deliver:
            guard let rest = run.rest(for: link) else { return }
            push(rest, to: link)
            run.noteGiven(link)
        case .hold:
            guard let rest = run.rest(for: link) else { return }
            link.session.hold(rest, lsn: giving.lsn)
        case .fallBehind: fallBehind(link, giving.tenant)
        case .drop: break
        }
    }

    /// Says whether the link was given the frame here and now.
    @discardableResult
    private func deliverGroup(_ frame: inout FrameCache, to link: LinkConnection, _ giving: Giving) -> Bool {
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
}

extension LinkCodec {
    /// A place of a group's log.
    fileprivate func frame(_ push: GroupPush) -> ByteBuffer {
        var buffer = ByteBuffer()
        write(push.item, of: push.group, into: &buffer)
        return buffer
    }

    /// The same place for who may not see what stands there.
    fileprivate func frame(hiding push: GroupPush) -> ByteBuffer {
        var buffer = ByteBuffer()
        write(push.item.hidden, of: push.group, into: &buffer)
        return buffer
    }
}
