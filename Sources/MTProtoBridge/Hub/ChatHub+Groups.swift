internal import DequeModule
internal import MTProtoTL
internal import PlatformCore
internal import PlatformEngine

/// Pushing what is said in groups: to every member here, once everybody it speaks of is known.
extension ChatHub {
    func add(_ news: GroupChats.News, to group: GroupChats, _ tenant: TenantChats) {
        if !group.hasWaiting, lacks(news, group, tenant).isEmpty { return give(news, to: group, tenant, [:]) }
        if group.waiting.count < GroupChats.waitingCountMax, group.missedUpTo == nil {
            group.waiting.append(news)
        } else {
            group.dropWaiting()
            if case .push(let push) = news { group.missedUpTo = push.item.seq }
            group.missedUpTo = group.missedUpTo ?? .zero
        }
        goOn(group, tenant)
    }

    func left(_ account: AccountChats, _ number: ConversationNumber, _ tenant: TenantChats) {
        let known = tenant.roster.groups[number]?.group
        tenant.unsubscribe(account, from: number)
        guard let known else { return }
        var cast = Cast()
        cast.groups[number] = KnownGroup(number: number, group: known, role: .outsider)
        account.push(account.viewer.updates([.updateChannel(.init(channelID: number.id))], cast, at: now))
    }

    /// Whom news speaks of who is not known here.
    private struct Lacks {
        var users: [AccountNumber] = []
        var groups: [ConversationNumber] = []
        var reference: MessageUID?

        var isEmpty: Bool { users.isEmpty && groups.isEmpty && reference == nil }
    }

    private func lacks(_ news: GroupChats.News, _ group: GroupChats, _ tenant: TenantChats) -> Lacks {
        var lacks = Lacks()
        if case .answer = news { return lacks }
        if tenant.roster.groups[group.number] == nil { lacks.groups = [group.number] }
        guard case .push(let push) = news, let view = push.item.view else { return lacks }
        lacks.users = view.people.filter { tenant.roster.users[$0] == nil }
        lacks.reference = NumberedMessage(peer: .group(group.number), number: view.message.seq, view: view).reference
        return lacks
    }

    /// Gives what waits, in order, until something of it must be asked for.
    func goOn(_ group: GroupChats, _ tenant: TenantChats) {
        while !isInterrupted, !group.isAsking, let news = group.waiting.first {
            let lacks = lacks(news, group, tenant)
            if !lacks.isEmpty { return ask(for: lacks, group, tenant) }
            group.waiting.removeFirst()
            give(news, to: group, tenant, [:])
        }
        if isInterrupted { return interrupt(with: .group(group)) }
        guard !group.isAsking, group.waiting.isEmpty, let missed = group.missedUpTo else { return }
        group.missedUpTo = nil
        let update = TL.Update.updateChannelTooLong(
            .init(channelID: group.number.id, pts: missed == .zero ? nil : missed.pts)
        )
        goOn(GroupFanOut(.update(update), to: group), tenant)
    }

    private func ask(for lacks: Lacks, _ group: GroupChats, _ tenant: TenantChats) {
        group.isAsking = true
        ask(tenant.number, .roster(users: lacks.users, groups: lacks.groups)) { [self] result in
            guard case .success(.roster(let users, let groups)) = result else {
                return giveUp(group, tenant)
            }
            for user in users { tenant.roster.add(user) }
            for group in groups { tenant.roster.add(group) }
            guard tenant.roster.groups[group.number] != nil else { return giveUp(group, tenant) }
            guard let uid = lacks.reference, let viewer = group.members.keys.first else {
                return giveFirst(group, tenant, [:])
            }
            ask(tenant.number, .numbers([uid], viewer)) { [self] result in
                guard case .success(.numbers(let numbers)) = result else { return giveFirst(group, tenant, [:]) }
                giveFirst(group, tenant, numbers)
            }
        }
    }

    private func giveFirst(_ group: GroupChats, _ tenant: TenantChats, _ answered: AnsweredMessages) {
        group.isAsking = false
        if let news = group.waiting.popFirst() { give(news, to: group, tenant, answered) }
        goOn(group, tenant)
    }

    /// It could not be read whom the news speaks of: clients ask for it by themselves.
    private func giveUp(_ group: GroupChats, _ tenant: TenantChats) {
        group.isAsking = false
        group.dropWaiting()
        for account in group.members.values { account.push(.updatesTooLong) }
    }

    private func give(
        _ news: GroupChats.News,
        to group: GroupChats,
        _ tenant: TenantChats,
        _ answered: AnsweredMessages
    ) {
        switch news {
        case .answer(let give): give()
        case .changed(let only):
            let update = TL.Update.updateChannel(.init(channelID: group.number.id))
            guard let only else { return goOn(GroupFanOut(.update(update), to: group), tenant) }
            if let account = group.members[only] { push([update], to: account, group, tenant) }
        case .push(let push):
            let entry = SharedGroupUpdate(push, answering: answered)
            goOn(GroupFanOut(.entry(entry, push.item.view?.people ?? []), to: group), tenant)
        }
    }

    /// Gives members what is given to all of them, until the slice is over.
    func goOn(_ begun: GroupFanOut, _ tenant: TenantChats) {
        var fanOut = begun
        while let account = fanOut.next() {
            give(&fanOut, to: account, tenant)
            if isSliceOver, !fanOut.isDone { return interrupt(with: .fanOut(fanOut)) }
        }
    }

    private func give(_ fanOut: inout GroupFanOut, to account: AccountChats, _ tenant: TenantChats) {
        spend(1)
        switch fanOut.what {
        case .update(let update): push([update], to: account, fanOut.group, tenant)
        case .entry(let shared, let people):
            let push = shared.push
            guard account.hasListeners(except: push.except) else { return }
            let isSeen = push.audience.includes(account.account, sender: push.sender)
            let updates = shared.updates(for: account.viewer, isSeen: isSeen)
            self.push(updates, to: account, fanOut.group, tenant, isSeen ? people : [], except: push.except)
        case .signal(var shared, let from):
            guard account.account != from else { return }
            for session in account.sessions where session.outlet.isReached { spend(shared.push(to: session.outlet)) }
            fanOut.what = .signal(shared, from: from)
        }
    }

    private func push(
        _ updates: [TL.Update],
        to account: AccountChats,
        _ group: GroupChats,
        _ tenant: TenantChats,
        _ people: [AccountNumber] = [],
        except link: LinkAddress? = nil
    ) {
        let cast = cast(of: people, group.number, for: account.account, tenant)
        spend(account.push(account.viewer.updates(updates, cast, at: now), except: link))
    }

    /// Who leads a group is told who waits to be let in.
    func tell(_ update: JoinRequestsUpdate, to account: AccountChats, _ tenant: TenantChats) {
        let viewer = account.viewer
        ask(tenant.number, .usersNamed(update.recent.map(\.user))) { [self] result in
            guard case .success(.users(let users)) = result else { return }
            var cast = Cast()
            cast.groups[update.conversation] = tenant.roster.groups[update.conversation]?.known(to: account.account)
            for user in users { cast.users[user.account] = user }
            spend(account.push(viewer.updates([viewer.pendingRequests(update, users)], cast, at: now)))
        }
    }

    /// Those of a group who are known here.
    func cast(
        of people: [AccountNumber],
        _ group: ConversationNumber,
        for viewer: AccountNumber,
        _ tenant: TenantChats
    ) -> Cast {
        var cast = Cast()
        cast.groups[group] = tenant.roster.groups[group]?.known(to: viewer)
        for account in people { cast.users[account] = tenant.roster.users[account] }
        return cast
    }
}

/// A group's entry on its way to many: what is the same for all is made once.
struct SharedGroupUpdate {
    let push: GroupPush
    private let message: NumberedMessage?
    private let update: TL.Update?

    init(_ push: GroupPush, answering answered: AnsweredMessages) {
        self.push = push
        let peer = PeerNumber.group(push.conversation)
        message = push.item.view.map { NumberedMessage(peer: peer, number: $0.message.seq, view: $0) }
        let content: NumberedItem.Content? =
            switch (push.item.content, message) {
            case (.message, let message?) where message.view.message.isShown: .message(message)
            case (.changed(let change, _, _), let message?): .changed(change.kind, message)
            case (.message, _), (.changed, _), (.hidden, _): nil
            }
        update = content.map {
            Viewer.anybody.update(NumberedItem(place: push.item.seq, peer: peer, content: $0), answering: answered)
        }
    }

    func update(for viewer: Viewer, isSeen: Bool) -> TL.Update {
        guard isSeen, let update, let message else {
            return Viewer.deleted([], of: .group(push.conversation), push.item.seq.pts)
        }
        return viewer.own(update, message)
    }

    /// The same, and beside it the reactions where those changed.
    func updates(for viewer: Viewer, isSeen: Bool) -> [TL.Update] {
        let update = update(for: viewer, isSeen: isSeen)
        guard isSeen, let message, case .changed(let change, _, _) = push.item.content, change.kind == .reaction,
            message.view.message.isShown
        else { return [update] }
        return [update, viewer.reactions(to: message)]
    }
}

extension LogItem {
    /// The message that it shows.
    var view: MessageView? {
        switch content {
        case .message(let view), .changed(_, _, let view): view
        case .hidden: nil
        }
    }
}

extension MessageView {
    /// Whom it speaks of: who said it, who said it first, whom a notice names, and who reacted lately.
    var people: [AccountNumber] {
        guard let body = message.body else { return [message.sender] }
        let named =
            if let origin = ForwardOrigin(of: message) { [origin.author] } else { GroupNoticeContent.people(in: body) }
        return [message.sender] + (named + namedReactors).filter { $0 != message.sender }
    }
}
