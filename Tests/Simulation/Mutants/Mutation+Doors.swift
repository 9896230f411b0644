internal import PlatformCore
internal import PlatformEngine
internal import Synchronization

/// Bugs of what passes between the engines and the doors.
extension Mutation {
    func spoiled(_ command: Command) -> Command {
        if mutant == .tokenTimeIgnored, case .attach(var attach) = command.action {
            attach.tokenIssuedAt = Timestamp(rawValue: .max)
            return Command(actor: command.actor, action: .attach(attach), reply: command.reply)
        }
        guard case .send(var send) = command.action else { return command }
        switch (mutant, send.reach, send.identity) {
        case (.directedToEveryone, .directed, _): send.reach = .everyone
        case (.clientIDIgnored, _, .clientID): send.identity = .none
        default: return command
        }
        return Command(actor: command.actor, action: .send(send), reply: command.reply)
    }

    func spoiled(_ found: Result<Found, ClientError>, of tenant: TenantNumber) -> Result<Found, ClientError> {
        switch (mutant, found) {
        case (.eventLeftOut, .success(.events(.page(let page)))):
            guard !page.events.isEmpty, strikes(oneIn: 20) else { return found }
            let spoiled = EventPage(
                events: page.events.dropLast(),
                cursor: page.cursor,
                end: page.end,
                lostThrough: page.lostThrough
            )
            return .success(.events(.page(spoiled)))
        case (.placeTooFar, .success(.events(.page(let page)))):
            pageEnds.withLock { $0[tenant] = page.cursor }
            return found
        case (.catchUpSkips, .success(.sync(let page))):
            guard !page.mailbox.isEmpty, strikes(oneIn: 10) else { return found }
            let spoiled = SyncPage(
                mailbox: page.mailbox.dropLast(),
                conversations: page.conversations,
                removed: page.removed,
                profile: page.profile,
                shelves: page.shelves,
                cursor: page.cursor,
                hasMore: page.hasMore
            )
            return .success(.sync(spoiled))
        case (.hiddenLeftOut, .success(.difference(let page))):
            guard case .items(let items, let hasMore) = page.content else { return found }
            let seen = items.filter { $0.content != .hidden }
            return .success(.difference(DifferencePage(content: .items(seen, hasMore: hasMore), head: page.head)))
        default: return found
        }
    }

    func spoiled(_ batch: EffectBatch) -> EffectBatch {
        switch mutant {
        case .mailPushDropped:
            return batch.with(
                batch.effects.filter { effect in
                    if case .mailbox = effect { !strikes(oneIn: 50) } else { true }
                }
            )
        case .groupPushDropped:
            return batch.with(
                batch.effects.filter { effect in
                    if case .group = effect { !strikes(oneIn: 50) } else { true }
                }
            )
        case .settingsPushDropped:
            return batch.with(
                batch.effects.filter { effect in
                    if case .record = effect { !strikes(oneIn: 10) } else { true }
                }
            )
        case .revokedLinkLives:
            return batch.with(batch.effects.filter { if case .closeLinks = $0 { false } else { true } })
        case .hiddenPushed: return batch.with(batch.effects.map(\.shownToEverybody))
        case .answersSwapped: return batch.with(swapped(batch.effects))
        case .tenantsMixedUp:
            guard let other = other(than: batch.tenant), strikes(oneIn: 50) else { return batch }
            return EffectBatch(tenant: other, lsn: batch.lsn, effects: batch.effects, acceptedAt: batch.acceptedAt)
        default: return batch
        }
    }

    /// The answers to two sends in each other's place.
    private func swapped(_ effects: [Effect]) -> [Effect] {
        var effects = effects
        let sends = effects.indices.filter { index in
            if case .answer(_, _, .success(.sent)) = effects[index] { true } else { false }
        }
        guard sends.count > 1, case .answer(let one, let first, let firstResult) = effects[sends[0]],
            case .answer(let other, let second, let secondResult) = effects[sends[1]]
        else { return effects }
        effects[sends[0]] = .answer(one, requestID: first, secondResult)
        effects[sends[1]] = .answer(other, requestID: second, firstResult)
        return effects
    }
}

extension EffectBatch {
    fileprivate func with(_ effects: [Effect]) -> EffectBatch {
        EffectBatch(tenant: tenant, lsn: lsn, effects: effects, acceptedAt: acceptedAt)
    }
}

extension Effect {
    fileprivate var shownToEverybody: Effect {
        guard case .group(let push) = self else { return self }
        let shown = GroupPush(
            conversation: push.conversation,
            group: push.group,
            item: push.item,
            sender: push.sender,
            audience: .everyone,
            except: push.except
        )
        return .group(shown)
    }
}
