internal import NIOCore
internal import PlatformCore
internal import PlatformEngine

/// Passing signals: told to links that are up to date and can take them, and to nobody else.
extension LinkHub {
    func tell(_ signal: PassingSignal, _ giving: inout Giving) {
        let tenant = giving.tenant
        switch signal.to {
        case .user(let account, let target):
            if case .delivered(let upTo) = signal.content {
                guard tenant.accounts[account] != nil else { return }
                return tellLater(DeliveredSignals.Pair(tenant.number, account, signal.fromID), upTo)
            }
            guard let account = tenant.accounts[account], let update = WireUpdate.OneOf_Update(signal, in: target)
            else { return }
            var frame = FrameCache(update)
            tell(signal, &frame, account)
        case .group(let number, let group):
            guard let links = tenant.groups[number],
                let update = WireUpdate.OneOf_Update(signal, in: .group(group))
            else { return }
            giving.fanOut = FanOut(.signal(signal, FrameCache(update)), to: links)
        case .channel(let channel, let group):
            guard let links = tenant.groups[channel.root],
                let update = WireUpdate.OneOf_Update(signal, in: .channel(group, channel.id))
            else { return }
            giving.fanOut = FanOut(.signal(signal, FrameCache(update)), to: links, within: channel, of: tenant)
        }
    }

    func tell(_ signal: PassingSignal, _ frame: inout FrameCache, _ account: AccountLinks) {
        guard signal.includesSender || account.owner.account != signal.from else { return }
        for link in account.links where link.address != signal.except { tell(&frame, link) }
    }

    /// What devices acknowledge follows fast upon each other: the last of a moment is told at its end.
    private func tellLater(_ pair: DeliveredSignals.Pair, _ upTo: Place) {
        guard delivered.note(upTo, of: pair) else { return }
        schedule(at: eventLoop.now + DeliveredSignals.wait) { hub in
            for (pair, upTo) in hub.delivered.takeAll() { hub.tellNow(pair, upTo) }
        }
    }

    private func tellNow(_ pair: DeliveredSignals.Pair, _ upTo: Place) {
        var wire = WireDelivered()
        wire.conversation = WireConversation(.private(pair.receiver))
        wire.upTo = upTo.rawValue
        let told = wire
        var frame = FrameCache(.delivered(told))
        for link in tenants[pair.tenant]?.accounts[pair.sender]?.links ?? [] { tell(&frame, link) }
    }

    private func tell(_ frame: inout FrameCache, _ link: LinkConnection) {
        if link.session.isLive && link.isWritable { push(frame.frame(for: link.codec), to: link) }
    }
}

/// How far messages of senders with links here were delivered, until the next moment ends.
struct DeliveredSignals {
    /// How long what follows is waited for.
    static let wait = TimeAmount.milliseconds(200)
    /// Pairs that wait at a time; of more, some senders are not told and can ask.
    static let countMax = 16_384

    struct Pair: Hashable {
        let tenant: TenantNumber
        let sender: AccountNumber
        let receiver: UserID

        init(_ tenant: TenantNumber, _ sender: AccountNumber, _ receiver: UserID) {
            self.tenant = tenant
            self.sender = sender
            self.receiver = receiver
        }
    }

    private var waiting: [Pair: Place] = [:]

    /// Keeps the furthest place of a pair; says whether it is the first that waits.
    mutating func note(_ upTo: Place, of pair: Pair) -> Bool {
        let isFirst = waiting.isEmpty
        if let known = waiting[pair] {
            waiting[pair] = max(known, upTo)
        } else if waiting.count < Self.countMax {
            waiting[pair] = upTo
        }
        return isFirst
    }

    mutating func takeAll() -> [Pair: Place] {
        defer { waiting = [:] }
        return waiting
    }
}

extension WireUpdate.OneOf_Update {
    /// What a link is told of a signal; `nil` for what is told later.
    fileprivate init?(_ signal: PassingSignal, in target: ConversationTarget) {
        switch signal.content {
        case .typing(let objectName):
            var wire = WireTyping()
            wire.from = signal.fromID.text
            wire.objectName = objectName
            wire.conversation = WireConversation(target)
            self = .typing(wire)
        case .status(let body, let sentTime):
            var wire = WireStatus()
            wire.from = signal.fromID.text
            wire.conversation = WireConversation(target)
            wire.objectName = body.objectName
            wire.content = String(decoding: body.content, as: UTF8.self)
            wire.sentTime = sentTime.rawValue
            self = .status(wire)
        case .delivered: return nil
        }
    }
}
