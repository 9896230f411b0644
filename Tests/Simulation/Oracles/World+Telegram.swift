internal import MTProtoTL
internal import NIOCore
internal import PlatformCore

/// Telegram clients in the world, and what they hold against what their users may see.
extension World {
    /// Some users of each tenant have Telegram clients; one may have two.
    func makeSessions() {
        for tenant in tenants.indices {
            for number in 0..<plan.telegramCount {
                let user = chatDice.one(of: users) ?? users[0]
                sessions.append(TelegramSession(tenant: tenant, user: user, number: number, world: self))
            }
        }
    }

    func account(of user: String, _ tenant: Int) -> AccountNumber? {
        chronicle(tenant).accounts.filter { $0.value == user }.keys.min()
    }

    func connect(_ session: TelegramSession) {
        guard session.logIn(), let bridge = process.bridge, let loop = chatDice.one(of: process.loops) else { return }
        do {
            session.connect(try Wire(door: bridge.door, loop: loop, capacity: plan.socketBytes))
        } catch {
            preconditionFailure("an address can be written: \(error)")
        }
    }

    /// A fault of a Telegram client's, now and then; says whether there was one.
    func troubleSession() -> Bool {
        guard chatDice.permille(400), let session = chatDice.one(of: sessions), let wire = session.wire else {
            return false
        }
        let rates = plan.rates
        switch chatDice.below(3) {
        case 0 where chatDice.permille(rates.cuts):
            figures.cuts += 1
            trace.note("\(session.name) is cut off")
            wire.cut()
            session.lose(comeBackIn: Int64(chatDice.permille(200) ? chatDice.within(10_000...4_000_000) : 300))
        case 1 where chatDice.permille(rates.stalls):
            figures.faults += 1
            trace.note("\(session.name) reads nothing for a while")
            session.stalledUntil = now + Int64(chatDice.within(100...40_000))
        case 2 where chatDice.permille(rates.blackHoles):
            figures.cuts += 1
            trace.note("\(session.name) vanishes")
            wire.vanish()
            ghosts.append((wire, now + 200_000))
            session.lose(comeBackIn: Int64(chatDice.within(20...20_000)))
        default: return false
        }
        return true
    }

    /// Lets a Telegram client read some of what waits for it; says whether one did.
    func hearSession(orElse othersWait: Bool) -> Bool {
        let reading = sessions.filter { session in
            session.stalledUntil <= now && session.wire.map { $0.waitsDown || !$0.isOpen } == true
        }
        if othersWait, !reading.isEmpty, chatDice.coin() { return false }
        guard let session = chatDice.one(of: reading), let wire = session.wire else { return false }
        if let bytes = wire.moveDown(chatDice.permille(200) ? chatDice.within(1...300) : 64 * 1_024),
            bytes.readableBytes > 0
        {
            session.hear(bytes)
        } else if !wire.isOpen {
            trace.note("\(session.name) finds its connection gone")
            session.lose(comeBackIn: Int64(chatDice.within(50...2_000)))
        }
        return true
    }

    /// What a session holds against what its user may see.
    func check(_ session: TelegramSession) {
        figures.checks += 1
        if session.loginRotations < rotations[session.tenant] {
            return violated(1, "the secret of t\(session.tenant) was rotated, and \(session.name) lives on")
        }
        let told = chronicle(session.tenant).shownPlaces(of: session.user)
        let chats = session.chats
        let has = Int(chats.pts ?? 0) - 1
        guard has == told.count else {
            return violated(5, "\(session.name) has its log up to \(has), and it ends at \(told.count)")
        }
        for text in chats.messages.values where !text.text.hasPrefix("t\(session.tenant).") {
            return violated(7, "\(session.name) was given \(text.text), which is of another tenant")
        }
        for (index, told) in told.enumerated() {
            let id = Int32(index + 1)
            let held = chats.messages[id].map { (session.conversation(of: $0.peer), $0.text) }
            // Nothing need be known of what was there before the client.
            if held == nil, id < chats.firstPTS { continue }
            if held?.1 != told?.text || held != nil && held?.0 != told?.name.dropFirst(2).description {
                return violated(
                    5,
                    "\(session.name) has \(held.map { "\($0)" } ?? "nothing") at place \(id), where "
                        + "\(told.map { "\($0)" } ?? "nothing") stands"
                )
            }
        }
    }
}

extension TelegramSession {
    /// With whom a conversation is, by name.
    func conversation(of peer: TL.Peer) -> String {
        // Not by the name that is shown: it may be what the user calls a friend.
        guard case .peerUser(let user) = peer, let number = UInt32(exactly: user.userID) else { return "?" }
        return world.chronicle(tenant).accounts[AccountNumber(rawValue: number)] ?? chats.users[user.userID] ?? "?"
    }
}
