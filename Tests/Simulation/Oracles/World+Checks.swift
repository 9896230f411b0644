internal import PlatformCore
internal import PlatformEngine
internal import PlatformGateway
internal import PlatformStore
internal import Tenants

/// When the world holds its breath: what every device has and what every question is answered.
extension World {
    /// Rounds of a quarter of a second that the world may take to come to rest.
    private static let roundCountMax = 600

    /// A pause in the middle: who is connected is brought up to date and compared; who is away stays away.
    func checkInPassing() {
        calm(bringingBack: false)
        guard violation == nil else { return }
        for device in devices where device.isLive && violation == nil { check(device) }
        for session in sessions where session.isLive && violation == nil { check(session) }
        guard violation == nil else { return }
        if let device = dice.one(of: devices.filter(\.isLive)) { ask(device) }
        for device in devices where device.isAway { device.comesBackAt = now + Int64(dice.within(0...5_000)) }
        for session in sessions where session.isAway { session.comesBackAt = now + Int64(chatDice.within(0...5_000)) }
        ground.faults.turn(on: true)
        isHealing = false
    }

    /// Everything is healed, everybody comes back, and all must agree.
    func checkAtTheEnd() {
        calm(bringingBack: true)
        takeBroadcasts()
        for device in devices where violation == nil { check(device) }
        for session in sessions where violation == nil { check(session) }
        for (index, user) in tenants.indices.flatMap({ index in users.map { (index, $0) } }) where violation == nil {
            guard let device = devices.first(where: { $0.tenant == index && $0.user == user }) else { continue }
            ask(device)
        }
        for session in sessions where violation == nil { ask(session) }
        if violation == nil { catchUpListeners() }
        if violation == nil { checkStores() }
    }

    /// Everybody takes what was said to all and they lack; then nobody lacks anything.
    private func takeBroadcasts() {
        if !plan.broadcasts { return }
        for server in appServers where violation == nil { server.askAllToTake() }
        calm(bringingBack: true)
        for chronicle in chronicles where violation == nil { chronicle.requireAllGiven(to: users) }
    }

    private func calm(bringingBack: Bool) {
        isHealing = true
        ground.faults.turn(on: false)
        frozen.until = 0
        for device in devices {
            device.stalledUntil = 0
            if bringingBack || !device.isAway { device.comesBackAt = now } else { device.comesBackAt = now + 1_000_000 }
        }
        for session in sessions {
            session.stalledUntil = 0
            session.comesBackAt = bringingBack || !session.isAway ? now : now + 1_000_000
        }
        var calmRounds = 0
        for _ in 0..<Self.roundCountMax where violation == nil {
            drain()
            calmRounds = isCalm(bringingBack: bringingBack) ? calmRounds + 1 : 0
            // A link whose page could not be read waits for a while on the server, and its client cannot tell.
            if calmRounds == 2 { break }
            for device in devices where !device.isCalm { device.finish() }
            for session in sessions where !session.isCalm { session.finish() }
            for server in appServers { server.finish() }
            pass(250)
        }
        for device in devices where violation == nil {
            if device.isAway {
                if bringingBack { violated(5, "\(device.name) does not come back") }
            } else if device.saidRubbish {
                violated(8, "\(device.name) said what is no frame, and its link lives on")
            } else if !device.isCalm || !device.isLive {
                violated(5, "\(device.name) waits for ever: \(device.open)")
            }
        }
        for session in sessions where violation == nil {
            if session.isAway && !bringingBack || session.isLive && session.isCalm { continue }
            violated(5, "\(session.name) waits for ever: \(session.open)")
        }
    }

    private func isCalm(bringingBack: Bool) -> Bool {
        let areDevicesCalm = devices.allSatisfy { device in
            device.isLive
                ? device.isCalm && !device.saidRubbish
                : device.isAway && !bringingBack && device.comesBackAt > now + 100_000
        }
        return areDevicesCalm && areSessionsCalm(bringingBack: bringingBack) && ground.witness.isCalm
            && appServers.allSatisfy(\.isCalm)
    }

    private func areSessionsCalm(bringingBack: Bool) -> Bool {
        sessions.allSatisfy { session in
            session.isLive
                ? session.isCalm : session.isAway && !bringingBack && session.comesBackAt > now + 100_000
        }
    }

    /// What a device holds against what it may see.
    private func check(_ device: Device) {
        figures.checks += 1
        let chronicle = chronicle(device.tenant)
        checkMayLive(device, chronicle)
        checkMailbox(device, chronicle)
        for (group, log) in device.held.groups.sorted(by: { $0.key < $1.key }) where violation == nil {
            checkLog(log, of: group, device, chronicle)
        }
        for (name, messages) in device.held.shown.sorted(by: { $0.key < $1.key }) where violation == nil {
            checkShown(messages, name, device, chronicle)
        }
        checkSettings(device, chronicle)
        checkFriends(device)
    }

    /// No link lives on that came in by what is no good any more.
    private func checkMayLive(_ device: Device, _ chronicle: Chronicle) {
        if chronicle.revoked[[device.user, device.id]] != nil {
            violated(1, "\(device.name) was revoked, and its link lives on")
        }
        if device.helloRotations < rotations[device.tenant] {
            violated(1, "the secret of t\(device.tenant) was rotated, and the link of \(device.name) lives on")
        }
    }

    private func checkMailbox(_ device: Device, _ chronicle: Chronicle) {
        let told = chronicle.mailboxes[device.user] ?? []
        let held = device.held
        guard held.place == told.count else {
            return violated(5, "\(device.name) has its mailbox up to \(held.place), and it ends at \(told.count)")
        }
        for (index, mail) in held.mailbox.enumerated() {
            let place = Int(held.mailboxBase) + index + 1
            if !isSame(mail, told[place - 1], device, chronicle) {
                return violated(5, "\(device.name) has \(mail) at place \(place), where \(told[place - 1]) stands")
            }
        }
    }

    private func isSame(_ held: HeldMail, _ told: HeldMail, _ device: Device, _ chronicle: Chronicle) -> Bool {
        switch (held, told) {
        case (.entry(let name, let seq, let item), .entry(let toldName, let toldSeq, _)):
            guard name == toldName, seq == toldSeq, let key = chronicle.key(named: name, by: device.user),
                let conversation = chronicle.conversations[key]
            else { return false }
            return isSame(item, at: seq, in: conversation, device.user)
        // A device that asked for a deletion does not know which of the messages it could see no more.
        case (.deleted(let name, let seqs), .deleted(let toldName, let toldSeqs)):
            return name == toldName && Set(toldSeqs).isSubset(of: seqs)
        // The group that it meant may have been dismissed by then, and the one that has its identifier ends earlier.
        case (.cleared(let name, let seq), .cleared(let toldName, let toldSeq)):
            return name == toldName && (seq == toldSeq || seq > toldSeq && chronicle.former[name] != nil)
        default: return held == told
        }
    }

    /// What was seen once may be gone since by the user's own doing; what was hidden stays so.
    private func isSame(_ held: HeldItem, at seq: UInt32, in conversation: ToldConversation, _ user: String) -> Bool {
        let (raw, now) = conversation.item(seq, for: user)
        if held == .hidden { return now == .hidden }
        if held != raw { return false }
        if now != .hidden { return true }
        let target = if case .change(let target) = raw { target } else { seq }
        guard let side = conversation.sides[user], conversation.message(target)?.isAddressed(to: user) == true else {
            return false
        }
        let wasInside = { (place: UInt32) in side.intervals.contains { place > $0.after && place <= $0.through ?? .max }
        }
        return wasInside(seq) && wasInside(target)
    }

    private func checkLog(_ log: HeldLog, of group: String, _ device: Device, _ chronicle: Chronicle) {
        guard let conversation = chronicle.group(group, knownTo: device.user) else {
            return violated(5, "\(device.name) has a group \(group) that is not there")
        }
        if let known = device.held.createdAt[group], known != conversation.createdAt.rawValue {
            return violated(5, "\(device.name) has a group \(group) that is not the last one of this identifier")
        }
        let end = conversation.end(for: device.user)
        guard log.applied == end else {
            return violated(5, "\(device.name) has \(group) up to \(log.applied), and may see it up to \(end)")
        }
        for (index, item) in log.items.enumerated() {
            let seq = log.base + UInt32(index) + 1
            if !isSame(item, at: seq, in: conversation, device.user) {
                let told = conversation.item(seq, for: device.user)
                return violated(5, "\(device.name) has \(item) at \(group) \(seq), where \(told) stands")
            }
        }
    }

    private func checkShown(
        _ messages: [UInt32: HeldState],
        _ name: String,
        _ device: Device,
        _ chronicle: Chronicle
    ) {
        guard let conversation = chronicle.conversation(named: name, by: device.user)
        else { return violated(5, "\(device.name) shows messages of \(name), which it does not have") }
        let end = conversation.end(for: device.user)
        for (seq, state) in messages.sorted(by: { $0.key < $1.key }) where conversation.sees(seq, device.user) {
            guard let told = conversation.message(seq) else {
                return violated(3, "\(device.name) shows \(name) \(seq), where no message stands")
            }
            // Who was out is not told of changes made meanwhile, and may know of them all the same.
            let least = told.versions.lastIndex { $0.from <= end && conversation.spans($0.from, for: device.user) } ?? 0
            if !told.versions[least...].contains(where: { $0.text == state.text }) {
                let text = told.text ?? "recalled"
                return violated(
                    5,
                    "\(device.name) shows \(state.text ?? "recalled") at \(name) \(seq), which is \(text)"
                )
            }
            guard let carried = device.held.carried[name]?[seq], state.text != nil else { continue }
            if !told.versions[least...].contains(where: { $0.carried == carried }) {
                return violated(5, "\(device.name) has \(carried) at \(name) \(seq), which has \(told.carried)")
            }
        }
    }

    /// What the disks hold, walked by the product's own checker and read against the chronicle.
    private func checkStores() {
        process.directory.stop {}
        drain()
        process.drop()
        for device in devices { device.wire?.cut() }
        for (index, tenant) in tenants.enumerated() where violation == nil {
            guard let disk = ground.tenantDisks[tenant] else { continue }
            disk.losePower(keeping: .max)
            do {
                let snapshot = try disk.open().snapshot()
                let report = TenantCheck.run(on: snapshot)
                if let problem = report.problems.first {
                    violated(Self.clause(of: problem.rule), "check of t\(index): \(problem.rule): \(problem.text)")
                }
                try compare(snapshot, index)
                try checkListener(of: index, snapshot)
            } catch {
                violated(10, "the data of t\(index) cannot be read: \(error)")
            }
        }
    }

    private static func clause(of rule: CheckReport.Rule) -> Int {
        switch rule {
        case .readable: 10
        case .density, .order: 3
        case .ordinals: 6
        case .references, .membership: 5
        case .commits: 1
        }
    }

    /// Every text that was said stands in the store once, and nothing else does.
    private func compare(_ snapshot: any StoreSnapshot, _ tenant: Int) throws(StoreError) {
        let chronicle = chronicle(tenant)
        var found: Set<String> = []
        var count = 0
        try snapshot.scan(Message.self, in: .table(.message)) { (_, message) throws(StoreError) in
            count += 1
            if let body = message.body { found.insert(String(decoding: body.content, as: UTF8.self)) }
            return .goOn
        }
        let conversations = chronicle.former.values.flatMap { $0 } + chronicle.conversations.values
        let told = conversations.flatMap(\.entries).compactMap { entry in
            if case .message(let message) = entry { message } else { nil }
        }
        for text in told.compactMap(\.text) where !found.contains(text) {
            return violated(1, "t\(tenant): \(text) was acknowledged and is not in the store")
        }
        if count != told.count { violated(2, "t\(tenant): \(count) messages in the store, \(told.count) were said") }
    }
}
