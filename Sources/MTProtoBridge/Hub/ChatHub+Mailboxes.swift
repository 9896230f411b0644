internal import MTProtoTL
internal import PlatformCore
internal import PlatformEngine

/// Pushing what two say.
///
/// A message whose people are known is pushed as it comes. Everything else that the log holds is read from there with
/// everybody it speaks of; what comes meanwhile is read with it, so that nothing is kept and the order stays.
extension ChatHub {
    private static let pageCount = 100

    func give(_ item: MailboxItem, to account: AccountChats, _ tenant: TenantChats, except link: LinkAddress?) {
        if account.readingUpTo != nil {
            account.readingUpTo = item.place
            return
        }
        guard account.hasListeners(except: link) else { return }
        guard let (numbered, cast) = numbered(item, account.account, tenant) else {
            account.readingUpTo = item.place
            return read(after: item.place.previous, for: account, tenant)
        }
        let viewer = account.viewer
        spend(account.push(viewer.updates(viewer.updates(numbered), cast, at: now), except: link))
    }

    /// Answers a message with what stands at its place, once everything before it was given.
    func hold(_ answer: AccountChats.HeldAnswer, of account: AccountChats, _ tenant: TenantChats) {
        account.held.append(answer)
        let isReading = account.readingUpTo != nil
        account.readingUpTo = max(account.readingUpTo ?? answer.place, answer.place)
        if !isReading { read(after: answer.place.previous, for: account, tenant) }
    }

    /// The item as its owner numbers it, and whom it speaks of; `nil` where something of that must be read.
    func numbered(_ item: MailboxItem, _ viewer: AccountNumber, _ tenant: TenantChats) -> (NumberedItem, Cast)? {
        guard case .entry(let log) = item.content else { return nil }
        let view: MessageView
        switch log.content {
        case .hidden: return (NumberedItem(place: item.place, peer: .user(viewer), content: .hidden), Cast())
        case .message(let said): view = said
        case .changed(_, _, let said): view = said
        }
        guard let ends = ends(of: view, item.target, viewer, tenant),
            let cast = cast(of: view, and: ends.peer(of: viewer), tenant)
        else { return nil }
        let peer = PeerNumber.user(ends.peer(of: viewer))
        let number = view.message.mailboxPlaces.place(of: viewer, in: ends)
        let message = NumberedMessage(peer: peer, number: number, view: view)
        guard message.reference == nil else { return nil }
        let content: NumberedItem.Content
        switch log.content {
        case .message: content = view.message.isShown ? .message(message) : .hidden
        case .changed(let change, _, _): content = number > .zero ? .changed(change.kind, message) : .hidden
        case .hidden: content = .hidden
        }
        return (NumberedItem(place: item.place, peer: peer, content: content), cast)
    }

    private func ends(
        of view: MessageView,
        _ target: ConversationTarget,
        _ viewer: AccountNumber,
        _ tenant: TenantChats
    ) -> ConversationEnds? {
        let sender = view.message.sender
        switch target {
        case .private(let user):
            guard let peer = sender == viewer ? tenant.roster.account(of: user) : sender else { return nil }
            return ConversationEnds(first: min(viewer, peer), second: max(viewer, peer))
        case .system(let user):
            guard let peer = sender == viewer ? tenant.roster.account(of: user) : sender else { return nil }
            return ConversationEnds(first: sender, second: sender == viewer ? peer : viewer)
        case .group, .channel: return nil
        }
    }

    private func cast(of view: MessageView, and peer: AccountNumber, _ tenant: TenantChats) -> Cast? {
        var cast = Cast()
        for account in view.people + [peer] where cast.users[account] == nil {
            guard let user = tenant.roster.users[account] else { return nil }
            cast.users[account] = user
        }
        return cast
    }

    /// Pushes what stands in a mailbox after a place, until all that is known to stand there was.
    private func read(after place: Place, for account: AccountChats, _ tenant: TenantChats) {
        askWhole(tenant.number, .mailbox(account.account, after: place, limit: Self.pageCount)) { [self] result in
            guard case .success(.log(let log)) = result, let items = log.items, !items.isEmpty else {
                account.readingUpTo = nil
                account.push(.updatesTooLong)
                for answer in account.takeHeld() { answer.give(nil) }
                return
            }
            tenant.roster.add(log.cast)
            withAnswered(items, account.account, tenant) { [self] answered in
                let updates = items.map { account.viewer.updates($0, answering: answered) }
                for session in account.sessions { give(items, updates, log.cast, to: session, of: account) }
                guard let last = items.last, let upTo = account.readingUpTo, last.place < upTo else {
                    account.readingUpTo = nil
                    // What is left of them is of sessions that are gone, or stands where nothing was read.
                    for answer in account.takeHeld() { answer.give(nil) }
                    return
                }
                read(after: last.place, for: account, tenant)
            }
        }
    }

    /// Gives a session a page of the mailbox; where its own messages stand it gets their answers.
    private func give(
        _ items: [NumberedItem],
        _ updates: [[TL.Update]],
        _ cast: Cast,
        to session: ChatSession,
        of account: AccountChats
    ) {
        var start = 0
        func push(upTo end: Int) {
            guard start < end else { return }
            var page = SharedUpdates(account.viewer.updates(updates[start..<end].flatMap(\.self), cast, at: now))
            spend(page.push(to: session.outlet))
        }
        for answer in account.takeHeld(of: session, upTo: items.last?.place ?? .zero) {
            guard let index = items.firstIndex(where: { $0.place == answer.place }) else {
                answer.give(nil)
                continue
            }
            push(upTo: index)
            answer.give((updates[index][0], cast))
            start = index + 1
        }
        push(upTo: items.count)
    }

    /// Finds the numbers of messages that some of the items answer.
    private func withAnswered(
        _ items: [NumberedItem],
        _ viewer: AccountNumber,
        _ tenant: TenantChats,
        _ use: @escaping (AnsweredMessages) -> Void
    ) {
        let uids = items.compactMap(\.reference)
        if uids.isEmpty { return use([:]) }
        ask(tenant.number, .numbers(uids, viewer)) { result in
            if case .success(.numbers(let numbers)) = result { use(numbers) } else { use([:]) }
        }
    }
}

extension NumberedItem {
    /// The message that what stands here answers.
    var reference: MessageUID? {
        switch content {
        case .message(let message), .changed(_, let message): message.reference
        case .ownRead, .peerRead, .deleted, .hidden: nil
        }
    }
}
