internal import NIOCore
internal import PlatformCore
internal import PlatformEngine

/// Giving out entries of groups: what thousands of links get is encoded once and shared.
extension LinkHub {
    /// Gathers an entry for the group's links; where only some may see it, it is given by itself.
    func give(_ push: GroupPush, _ giving: inout Giving) {
        guard let group = giving.tenant.groups[push.conversation] else { return }
        if push.channel?.within != nil { return giveWithin(push, of: group, &giving) }
        switch push.audience {
        case .everyone:
            giveElsewhere(push, of: group, hiddenFrom: nil, &giving)
        case .receiverSide:
            // An app speaks for people who need not be in the group: such a sender is given nothing of it.
            let sender = giving.tenant.accounts[push.sender].flatMap { sender in
                sender.groups.contains(push.conversation) ? sender : nil
            }
            giveElsewhere(push, of: group, hiddenFrom: sender, &giving)
        case .senderSide, .users:
            let shown = FrameCache { codec in codec.frame(push) }
            let hidden = FrameCache { codec in codec.frame(hiding: push) }
            giving.fanOut = FanOut(.directed(push, shown: shown, hidden: hidden), to: group)
        }
    }

    /// Begins to give an entry of a private channel to those who are in it, and nothing to anybody else.
    private func giveWithin(_ push: GroupPush, of group: GroupLinks, _ giving: inout Giving) {
        let shown = FrameCache { codec in codec.frame(push) }
        let hidden = FrameCache { codec in codec.frame(hiding: push) }
        giving.fanOut = FanOut(
            .directed(push, shown: shown, hidden: hidden),
            to: group,
            within: push.channel,
            of: giving.tenant
        )
    }

    /// Begins to give every link of the group what it was not given yet of the run.
    func finishRun(_ giving: inout Giving) {
        guard let run = giving.run else { return }
        giving.run = nil
        giving.fanOut = FanOut(.run(run), to: run.group)
    }

    /// Goes on giving something to a group's links until the slice is over.
    func goOn(with fanOut: FanOut, _ giving: inout Giving) {
        var fanOut = fanOut
        let what = fanOut.takeWhat()
        switch what {
        case .run(let run): fanOut.what = .run(give(run, to: &fanOut, giving))
        case .record(let frame): fanOut.what = .record(give(frame, to: &fanOut, giving))
        case .directed(let push, let shown, let hidden):
            fanOut.what = give(push, shown, hidden, to: &fanOut, giving)
        case .signal(let signal, let frame): fanOut.what = .signal(signal, tell(signal, frame, to: &fanOut))
        case .nothing: break
        }
        if !fanOut.isDone {
            giving.fanOut = fanOut
            return
        }
        switch fanOut.what {
        case .run(let run): run.tally(into: &giving.tally)
        case .directed(let push, _, _): giving.tally.note(push.item.lsn, fanOut.shownCount)
        case .record, .signal, .nothing: break
        }
    }

    private func give(_ run: consuming GroupRun, to fanOut: inout FanOut, _ giving: Giving) -> GroupRun {
        while let account = next(of: &fanOut) {
            for link in account.links { give(&run, to: link, giving) }
        }
        return run
    }

    private func give(_ frame: consuming FrameCache, to fanOut: inout FanOut, _ giving: Giving) -> FrameCache {
        while let account = next(of: &fanOut) {
            for link in account.links { deliver(&frame, to: link, giving) }
        }
        return frame
    }

    private func give(
        _ push: GroupPush,
        _ shown: consuming FrameCache,
        _ hidden: consuming FrameCache,
        to fanOut: inout FanOut,
        _ giving: Giving
    ) -> FanOut.What {
        while let account = next(of: &fanOut) {
            let isShown = push.audience.includes(account.owner.account, sender: push.sender)
            for link in account.links where link.address != push.except {
                if isShown {
                    if deliver(&shown, to: link, giving) { fanOut.shownCount += 1 }
                } else {
                    deliver(&hidden, to: link, giving)
                }
            }
        }
        return .directed(push, shown: shown, hidden: hidden)
    }

    private func tell(_ signal: PassingSignal, _ frame: consuming FrameCache, to fanOut: inout FanOut) -> FrameCache {
        while let account = next(of: &fanOut) { tell(signal, &frame, account) }
        return frame
    }

    /// Whose turn it is, unless the slice is over.
    private func next(of fanOut: inout FanOut) -> AccountLinks? {
        if isSliceOver { return nil }
        spend(1)
        return fanOut.next()
    }

    /// Brings a link up to what the run holds so far, because it is about to be given something else.
    func bring(_ link: LinkConnection, _ giving: inout Giving) {
        guard let run = giving.run, let account = link.account, account.groups.contains(run.conversation) else {
            return
        }
        giveRest(of: &giving, to: link)
    }

    /// Adds an entry to the run, but for links that have something else in its place.
    private func giveElsewhere(
        _ push: GroupPush,
        of group: GroupLinks,
        hiddenFrom sender: AccountLinks?,
        _ giving: inout Giving
    ) {
        if giving.run == nil { giving.run = GroupRun(push.conversation, group) }
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
        for link in sender.links where link !== except { deliver(&hidden, to: link, giving) }
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
}

extension LinkCodec {
    /// A place of a group's log.
    fileprivate func frame(_ push: GroupPush) -> ByteBuffer {
        var buffer = ByteBuffer()
        write(push.item, of: push.group, push.channel?.id, into: &buffer)
        return buffer
    }

    /// The same place for who may not see what stands there.
    fileprivate func frame(hiding push: GroupPush) -> ByteBuffer {
        var buffer = ByteBuffer()
        write(push.item.hidden, of: push.group, push.channel?.id, into: &buffer)
        return buffer
    }
}
