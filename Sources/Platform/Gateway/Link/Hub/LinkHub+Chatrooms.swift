internal import DequeModule
internal import NIOCore
internal import PlatformCore
internal import PlatformEngine

/// Chatrooms: what is said there is given to links as far as they can take it, and is kept for none of them.
extension LinkHub {
    func give(_ effect: ChatroomEffect, _ giving: inout Giving) {
        let tenant = giving.tenant
        switch effect {
        case .said(let push): give(push, tenant)
        case .saidToAll(let message, let number):
            let wire = WireChatroomMessage(message, in: number)
            for room in tenant.rooms.values {
                append(.chatroomMessage(wire), .usual, message.byteCount, to: room, tenant)
            }
        case .entered(let account, let entry): seat(account, entry, tenant)
        case .left(let ref, let accounts, let exit):
            guard let room = tenant.rooms[ref.number] else { return }
            for account in accounts.compactMap({ tenant.accounts[$0] }) {
                tell(.init(exit, from: ref), account.links, in: room)
                for link in account.links { unseat(link, from: room, tenant) }
            }
        case .ended(let ref, let exit):
            guard let room = tenant.rooms.removeValue(forKey: ref.number) else { return }
            giving.room = RoomGiving(room, farewell: FrameCache(WireUpdate.OneOf_Update(exit, from: ref)))
        case .told(let ref, let news, let only):
            guard let room = tenant.rooms[ref.number] else { return }
            let update = WireUpdate.OneOf_Update(news, of: ref)
            guard let only else { return append(update, .kept, news.byteCount, to: room, tenant) }
            for account in only.compactMap({ tenant.accounts[$0] }) { tell(update, account.links, in: room) }
        }
    }

    private func give(_ push: ChatroomPush, _ tenant: TenantLinks) {
        guard let room = tenant.rooms[push.room.number] else { return }
        var apart = push.hiddenFrom.flatMap { tenant.accounts[$0]?.links } ?? []
        if let except = push.except, except.loop == loop, let link = links[except.link],
            !apart.contains(where: { $0 === link })
        {
            apart.append(link)
        }
        apart.removeAll { !$0.isIn(room) }
        for link in apart { giveRest(to: link, in: room) }
        append(.chatroomMessage(WireChatroomMessage(push)), push.rank, push.said.message.byteCount, to: room, tenant)
        for link in apart { room.run.mark(link) }
    }

    /// Adds something to what the room's links are given next.
    private func append(
        _ update: WireUpdate.OneOf_Update,
        _ rank: ChatroomRank,
        _ byteCount: Int,
        to room: RoomLinks,
        _ tenant: TenantLinks
    ) {
        let isTaken = room.run.append(rank, byteCount: 256 + byteCount) { codec, buffer in
            codec.write(WireServerFrame(update), into: &buffer)
        }
        guard isTaken else { return counts.chatroomDrops += room.links.count }
        if room.isDue { return }
        room.isDue = true
        let wait = room.gatherTime
        let due = LinkMail.room(tenant.number, room.ref.number)
        if wait == .zero { return turn(of: tenant).append(due) }
        schedule(at: eventLoop.now + wait) { hub in
            if let tenant = hub.tenants[tenant.number] { hub.turn(of: tenant).append(due) }
        }
    }

    /// Gives the room's links what waits for them, as far as the slice goes.
    func goOn(with started: consuming RoomGiving, _ giving: inout Giving) {
        var room = started
        while !isSliceOver, let link = room.next() {
            spend(1)
            give(&room.run, to: link, in: room.room)
            // Whoever cannot take it all has to learn that they are out all the same.
            guard link.isIn(room.room), let farewell = room.farewell?.frame(for: link.codec) else { continue }
            push(farewell, to: link)
            link.leave(room.room)
        }
        giving.room = room.isDone ? nil : room
    }

    private func give(_ run: inout RoomRun, to link: LinkConnection, in room: RoomLinks) {
        // Whoever left meanwhile is given nothing more.
        guard let seat = link.seat, link.isIn(room) else { return }
        let rank = seat.rank(isWritable: link.isWritable)
        counts.chatroomDrops += run.dropCount(for: link, below: rank)
        guard let rank, let frames = run.rest(for: link, from: rank) else { return }
        seat.noteGiven(frames.readableBytes)
        push(frames, to: link)
    }

    private func giveRest(to link: LinkConnection, in room: RoomLinks) {
        give(&room.run, to: link, in: room)
        room.run.mark(link)
    }

    /// Tells links in a room something, after what they have not been given of it.
    private func tell(_ update: WireUpdate.OneOf_Update, _ links: [LinkConnection], in room: RoomLinks) {
        var frame = FrameCache(update)
        for link in links where link.isIn(room) {
            giveRest(to: link, in: room)
            push(frame.frame(for: link.codec), to: link)
        }
    }
}

// MARK: Coming and going

extension LinkHub {
    /// The link asked to come in and is in; its answer says what was said before.
    func seat(_ link: LinkConnection, in ref: ChatroomRef) {
        guard let tenant = link.tenant, !link.session.isClosed else { return }
        let room = tenant.rooms[ref.number] ?? RoomLinks(ref)
        tenant.rooms[ref.number] = room
        link.enter(room)
    }

    /// An app brought a user in: the engine learns which links that are.
    private func seat(_ account: AccountNumber, _ entry: ChatroomEntry, _ tenant: TenantLinks) {
        guard let account = tenant.accounts[account] else { return }
        var frame = FrameCache(.chatroomEntry(WireChatroomEntry(entry)))
        for link in account.links {
            seat(link, in: entry.view.ref)
            push(frame.frame(for: link.codec), to: link)
        }
        report(.seatChatroomLinks(entry.view.ref, account.links.compactMap(\.chatroomLink)), tenant.number)
    }

    private func unseat(_ link: LinkConnection, from room: RoomLinks, _ tenant: TenantLinks) {
        link.leave(room)
        room.remove(link)
        if room.links.isEmpty { tenant.rooms[room.ref.number] = nil }
    }

    /// The link is gone: the engine counts how long its user is away.
    func unseat(_ link: LinkConnection, _ tenant: TenantLinks) {
        guard let seat = link.seat, let gone = link.chatroomLink else { return }
        let refs = seat.rooms.map(\.ref)
        for room in seat.rooms { unseat(link, from: room, tenant) }
        report(.unseatChatroomLink(refs, gone), tenant.number)
    }

    /// An answer came for a link that is gone: it said it is in a room.
    func unseatLost(_ link: LinkAddress, _ entry: ChatroomEntry, _ tenant: TenantNumber) {
        let gone = ChatroomLink(user: entry.user, account: entry.account, link: link)
        report(.unseatChatroomLink([entry.view.ref], gone), tenant)
    }

    /// The tenant's engine has started and knows of nobody: it is told who is in rooms here.
    func seatAgain(_ tenant: TenantLinks) {
        for room in tenant.rooms.values {
            for start in stride(from: 0, to: room.links.count, by: Self.seatCountMax) {
                let some = room.links[start..<min(start + Self.seatCountMax, room.links.count)]
                report(.seatChatroomLinks(room.ref, some.compactMap(\.chatroomLink)), tenant.number)
            }
        }
    }

    /// Links in one command.
    private static let seatCountMax = 256
    /// Commands that wait until a tenant's queue has room; of more the engine learns nothing.
    private static let reportCountMax = 65_536

    private func report(_ action: Action, _ tenant: TenantNumber) {
        let command = Command(actor: .server, action: action, reply: .nobody)
        let waiting = reports[tenant]?.count ?? 0
        if waiting == 0, engines.submit(tenant, command) { return }
        guard waiting < Self.reportCountMax else { return }
        let isFirst = reports.isEmpty
        reports[tenant, default: []].append(command)
        if isFirst { reportLater() }
    }

    private func reportLater() {
        schedule(at: eventLoop.now + Self.retryWait) { hub in
            for tenant in hub.reports.keys.sorted() { hub.reportWaiting(of: tenant) }
            if !hub.reports.isEmpty { hub.reportLater() }
        }
    }

    private func reportWaiting(of tenant: TenantNumber) {
        while let command = reports[tenant]?.first {
            guard engines.submit(tenant, command) else { return }
            reports[tenant]?.removeFirst()
        }
        reports[tenant] = nil
    }
}

extension LinkConnection {
    func isIn(_ room: RoomLinks) -> Bool { seat?.rooms.contains { $0 === room } ?? false }

    fileprivate func enter(_ room: RoomLinks) {
        let seat = seat ?? RoomSeat()
        self.seat = seat
        if isIn(room) { return }
        seat.rooms.append(room)
        room.append(self)
    }

    fileprivate func leave(_ room: RoomLinks) {
        seat?.rooms.removeAll { $0 === room }
        if seat?.rooms.isEmpty == true { seat = nil }
    }

    fileprivate var chatroomLink: ChatroomLink? {
        account.map { ChatroomLink(user: $0.owner.user, account: $0.owner.account, link: address) }
    }
}

extension ChatroomNews {
    /// What it takes in memory, about.
    fileprivate var byteCount: Int {
        switch self {
        case .attributes(let set, let removed):
            set.reduce(0) { $0 + 96 + $1.name.utf8.count + $1.value.utf8.count }
                + removed.reduce(0) { $0 + $1.utf8.count }
        case .notice(let notice): notice.extra.utf8.count + 32 * notice.users.count
        case .recalled: 64
        }
    }
}
