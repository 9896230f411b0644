internal import NIOCore
internal import PlatformGateway

/// What the users of devices do, by the dice.
extension Device {
    func act() {
        guard isLive, !saidRubbish, waiting.count < 12, outbox.count < 12 else { return }
        if world.plan.expands, world.laterDice.permille(60) { return expandSome() }
        if world.plan.changesSettings, world.laterDice.permille(80) { return changeSome() }
        if world.plan.marks, world.newerDice.permille(80) { return markSome() }
        if world.plan.silences, world.newerDice.permille(60) { return silenceSome() }
        if world.plan.ways, world.newerDice.permille(90) { return findWay() }
        if world.plan.befriends, world.newerDice.permille(60) { return befriendSome() }
        switch world.dice.below(100) {
        case ..<38: sayPrivately()
        case ..<62: sayInGroup()
        case ..<74: markRead()
        case ..<81: changeOwn()
        case ..<85: deleteSome()
        case ..<87: clear()
        case ..<89: changeSettings()
        case ..<91: block()
        case ..<95: comeOrGo()
        case ..<98: acknowledge()
        case ..<99: if isUpToDate { sync() }
        default: say(.change(.other)) { $0.typing.conversation = .peer(self.somebody) }
        }
    }

    /// Writes bytes that are no frame: the server must end this link, and no other.
    func sayRubbish() {
        guard isLive, !saidRubbish else { return }
        saidRubbish = true
        world.trace.note("\(name) says rubbish")
        if world.ground.mutation?.mutant == .rubbishTaken { return }
        let junk = (0..<world.dice.within(1...40)).map { _ in UInt8(world.dice.below(256)) }
        switch world.dice.below(3) {
        case 0: wire?.write(ByteBuffer(bytes: [0xFF, 0xFF] + junk))
        case 1: wire?.write(ClientSocket.masked(opcode: encoding == .proto ? 1 : 2, Array("rubbish".utf8)))
        default: wire?.write(ClientSocket.masked(opcode: encoding == .proto ? 2 : 1, [0xFF, 0xFF, 0xFF] + junk))
        }
    }

    /// Revokes a device of the same user: one that is away, or any, maybe itself.
    func revokeSome() {
        guard isLive, !saidRubbish, waiting.count < 12 else { return }
        let all = world.devices.filter { $0.tenant == tenant && $0.user == user }
        let away = world.dice.coin() ? all.filter(\.isAway) : []
        guard let device = world.dice.one(of: away) ?? world.dice.one(of: all) else { return }
        revoke(device)
    }

    /// Revokes a device of the same user: the token that it comes back with is no good any more.
    func revoke(_ device: Device) {
        guard isLive, !saidRubbish, waiting.count < 12 else { return }
        world.figures.faults += 1
        world.trace.note("\(name) revokes \(device.id)")
        say(.change(.other)) { $0.revokeDevice.deviceID = device.id }
    }

    private var somebody: String { world.dice.one(of: world.users) ?? user }
    private var someGroup: String {
        if world.plan.ways, world.newerDice.permille(250) { return World.ownGroup }
        return world.dice.one(of: world.groups) ?? "g0"
    }

    private func message(to conversation: WireConversation) -> WireSend {
        var send = WireSend()
        send.conversation = conversation
        send.objectName = "RC:TxtMsg"
        send.content = world.wordy(world.text(by: name, tenant))
        if world.dice.permille(200) { send.flags = world.dice.one(of: [6, 5, 3, 2, 7]) ?? 7 }
        if world.plan.expands, world.laterDice.coin() {
            send.flags = (send.hasFlags ? send.flags : 7) | 16
            send.expansion = ["k0": "from the start"]
        }
        return send
    }

    private func sayPrivately() {
        var send = message(to: .peer(somebody))
        if world.dice.permille(80) { send.mentions = world.dice.some(of: world.users) }
        self.send(send)
    }

    private func sayInGroup() {
        var send = message(to: .group(someGroup))
        if world.dice.permille(80) { send.flags = 15 | send.flags & 16 }
        if world.dice.permille(150) { send.mentions = world.dice.some(of: world.users) }
        if world.dice.permille(150) { send.onlyTo = world.dice.some(of: world.users) }
        self.send(send)
    }

    private var someConversation: (WireConversation, head: UInt32)? {
        guard let name = world.dice.one(of: held.heads.keys.sorted()), let head = held.heads[name], head > 0 else {
            return nil
        }
        return (WireConversation(name: name), head)
    }

    private func markRead() {
        guard let (conversation, head) = someConversation else { return }
        let upTo = world.dice.coin() ? head : UInt32(world.dice.within(1...Int(head)))
        say(.change(.read(conversation, upTo: upTo))) { frame in
            frame.markRead.conversation = conversation
            frame.markRead.upTo = upTo
        }
    }

    private func changeOwn() {
        guard let (conversation, seq) = world.dice.one(of: Array(own.suffix(10))) else { return }
        if world.dice.coin() {
            say(.change(.recall(conversation, seq: seq))) { frame in
                frame.recall.conversation = conversation
                frame.recall.seq = seq
            }
        } else {
            let text = world.text(by: name, tenant)
            say(.change(.edit(conversation, seq: seq, text))) { frame in
                frame.edit.conversation = conversation
                frame.edit.seq = seq
                frame.edit.objectName = "RC:TxtMsg"
                frame.edit.content = text
            }
        }
    }

    private func deleteSome() {
        guard let (conversation, _) = someConversation else { return }
        let known = (held.shown[conversation.name] ?? [:]).keys.sorted().suffix(12)
        let seqs = Set((0..<2).compactMap { _ in world.dice.one(of: Array(known)) }).sorted()
        if seqs.isEmpty { return }
        say(.change(.deletion(conversation, seqs))) { frame in
            frame.deleteMessages.conversation = conversation
            frame.deleteMessages.seqs = seqs
        }
    }

    private func clear() {
        guard let (conversation, head) = someConversation else { return }
        let upTo = UInt32(world.dice.within(1...Int(head)))
        say(.change(.clearing(conversation, upTo: upTo))) { frame in
            frame.clearHistory_p.conversation = conversation
            frame.clearHistory_p.upTo = upTo
        }
    }

    private func changeSettings() {
        guard let (conversation, _) = someConversation else { return }
        var wish = WireChangeSettings()
        wish.conversation = conversation
        wish.isPinned = world.dice.coin()
        say(.change(.settings(wish))) { $0.settings = wish }
    }

    private func block() {
        let (whom, isBlocked) = (somebody, world.dice.permille(400))
        say(.change(.other)) { frame in
            frame.blacklist.user = whom
            frame.blacklist.isBlacklisted = isBlocked
        }
    }

    private func comeOrGo() {
        let (group, whom) = (someGroup, somebody)
        if world.dice.permille(300) {
            // Who would follow an owner is not for the model to say.
            if world.chronicle(tenant).rights(of: "g:\(group)").value.owner == user, group == World.ownGroup { return }
            say(.change(.other)) { $0.groupLeave.group = group }
        } else {
            say(.change(.other)) { frame in
                frame.groupInvite.group = group
                frame.groupInvite.users = [whom]
            }
        }
    }

    private func acknowledge() {
        guard isUpToDate else { return }
        say(.ack) { frame in
            frame.ack.cursor.place = self.held.place
            frame.ack.cursor.lsn = self.held.lsn
        }
    }
}
