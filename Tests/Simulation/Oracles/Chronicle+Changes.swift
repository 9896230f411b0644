internal import PlatformCore
internal import PlatformEngine

/// What commands other than sends do to the model.
extension Chronicle {
    func fold(_ asked: Asked, _ answer: Answer) {
        let actor = asked.command.actor
        if hasCallers, asked.tellsNothing(answer) {
            // A chat that is read is not shown as unread any more, whatever was read before.
            if case .markRead(let target, _) = asked.command.action, let user = asked.user {
                conversations[key(target, user, actor)]?.sides[user]?.settings.isMarkedUnread = false
            }
            return
        }
        switch (asked.command.action, answer) {
        case (.attach(let attach), .attached(let attached)):
            learn(attached.account, attach.user.text)
            letIn(attach)
        case (.revokeDevice(_, let device), .done):
            guard let user = asked.user else { return }
            revoked[[user, device.text]] = asked.time
        case (.registerUser(let registration), .user(let user)):
            learn(user.account, registration.user.text)
            registered[registration.user.text] = user.createdAt
        case (.send(let send), .sent(let sent)): fold(send, asked, sent)
        case (.recall(let recall), .changed(let changed)):
            guard let by = user(of: recall.by, asked.user) else { return }
            change(recall.message, key(recall.target, by, actor), by, asked, changed) { message, seq in
                message.versions.append(.init(from: seq, text: nil))
                message.removesNotice = recall.removesNotice
            }
        case (.edit(let edit), .changed(let changed)):
            guard let by = user(of: edit.by, asked.user) else { return }
            let text = String(decoding: edit.body.content, as: UTF8.self)
            change(edit.message, key(edit.target, by, actor), by, asked, changed) { message, seq in
                message.become(at: seq) { $0.text = text }
            }
        case (.expand(let change), .changed(let changed)):
            guard let by = user(of: change.by, asked.user) else { return }
            expand(change, key(change.target, by, actor), by, asked, changed)
        case (.react(let change), .changed(let changed)):
            guard let by = user(of: change.by, asked.user) else { return }
            react(change, key(change.target, by, actor), by, asked, changed)
        case (.pin(let change), .changed(let changed)):
            guard let by = user(of: change.by, asked.user) else { return }
            pin(change, key(change.target, by, actor), by, asked, changed)
        case (.broadcast(let broadcasting), .sent(let sent)): fold(broadcasting, sent)
        case (.recallBroadcast(let recall), .done): takeBack(recall.broadcast)
        case (.markRead(let target, let place), .changed(let changed)):
            guard let user = asked.user else { return }
            markRead(key(target, user, actor), upTo: place.rawValue, user, changed)
        case (.clearHistory(let owner, let target, let place), .changed(let changed)):
            guard let user = user(of: owner, asked.user) else { return }
            clear(key(target, user, actor), upTo: place?.rawValue, user, changed)
        case (.deleteMessages(let target, let seqs), .changed(let changed)):
            guard let user = asked.user else { return }
            delete(seqs.map(\.rawValue), of: key(target, user, actor), user, changed)
        case (.changeSettings(let target, let change), .changed(let changed)):
            guard let user = asked.user else { return }
            set(key(target, user, actor), change, user, changed)
        case (.decide, _):
            guard let user = asked.user else { return }
            if case .done = answer, asked.wish?.isModelled != true { decided.insert(user) }
            if let wish = asked.wish { fold(wish, by: user, answer) }
        case (.setBlacklisted(let owner, let whom, let isOn), .done):
            guard let owner = user(of: owner, asked.user) else { return }
            if isOn { blacklist.insert([owner, whom.text]) } else { blacklist.remove([owner, whom.text]) }
        case (.createGroup(let creation), .group(let answer)):
            let owner = asked.user ?? creation.owner.flatMap { user(of: $0, nil) }
            let key = "g:\(creation.id.text)"
            make(key, answer.group)
            // Who makes a group by themselves is its owner.
            if let user = asked.user { rights[key]?.value.owner = user }
            enter((owner.map { [$0] } ?? []) + creation.members.map(\.text), key)
        case (.dismissGroup(let group, _), .group):
            conversations["g:\(group.text)"]?.isDismissed = true
            endWays(into: "g:\(group.text)")
        case (.joinGroup(let group, let users, _), .group): enter(users.map(\.text), "g:\(group.text)")
        case (.leaveGroup(let group, let users, _), .group(let answer)):
            leave(users.map(\.text), "g:\(group.text)")
            loseRoles(users.map(\.text), in: answer.group)
        case (.setGroupRole(let group, let user, let role), .group): setRole(role, of: user.text, in: "g:\(group.text)")
        case (.setGroupMuted(let group, let isMuted), .group): rights["g:\(group.text)"]?.value.isMuted = isMuted
        case (.changeWords(let change), .count(let count)): fold(change, count)
        default: break
        }
    }

    private func letIn(_ attach: Attach) {
        let device = [attach.user.text, attach.deviceID.text]
        if let time = revoked[device], attach.tokenIssuedAt <= time {
            violation(1, "\(device) was revoked, and a token issued before opens its link")
        }
        revoked[device] = nil
    }

    func change(
        _ message: MessageRef,
        _ key: String,
        _ by: String,
        _ asked: Asked,
        _ changed: Changed,
        _ update: (inout ToldMessage, UInt32) -> Void
    ) {
        guard case .seq(let place) = message, var conversation = conversations[key],
            var told = conversation.message(place.rawValue)
        else { return violation(3, "\(key): a message was changed that is not there") }
        if told.isRecalled { return requireNoPlace(changed, "\(key) \(place.rawValue) was recalled before") }
        let seq = conversation.head + 1
        // Who is out of the group is told no place of its log.
        let isTold = asked.user == nil || conversation.spans(seq, for: by)
        if changed.seq.rawValue != (isTold ? seq : 0) {
            violation(3, "\(key) goes on with a change at \(changed.seq.rawValue) behind \(conversation.head)")
        }
        update(&told, seq)
        conversation.set(told, at: place.rawValue)
        conversation.append(.change(of: place.rawValue), at: changed.lsn)
        conversations[key] = conversation
        let own = post(told, .change(of: place.rawValue), in: key, to: by)
        requirePlace(changed, own, "the change of \(key) \(place.rawValue)")
    }

    private func expand(
        _ change: ExpansionChange,
        _ key: String,
        _ by: String,
        _ asked: Asked,
        _ changed: Changed
    ) {
        guard case .seq(let place) = change.message, let message = conversations[key]?.message(place.rawValue) else {
            return violation(3, "\(key): a message was expanded that is not there")
        }
        let isSame =
            Set(change.removing).isDisjoint(with: message.expansion.keys)
            && change.setting.allSatisfy { message.expansion[$0.key] == $0.value }
        // What is set to what it was is new at another time, and nothing at the same.
        if isSame, change.setting.isEmpty || changed.seq == .zero {
            return requireNoPlace(changed, "\(key) \(place.rawValue) had all that before")
        }
        self.change(change.message, key, by, asked, changed) { message, seq in
            let kept = message.expansion.filter { !change.removing.contains($0.key) }
            message.become(at: seq) { $0.expansion = kept.merging(change.setting) { $1 } }
        }
    }

    private func markRead(_ key: String, upTo wanted: UInt32, _ user: String, _ changed: Changed) {
        guard let conversation = conversations[key], let side = conversation.sides[user] else { return }
        conversations[key]?.sides[user]?.settings.isMarkedUnread = false
        let place = min(wanted, conversation.end(for: user))
        guard place > side.read else { return requireNoPlace(changed, "\(user) had read \(key)") }
        conversations[key]?.sides[user]?.read = place
        if conversation.ends.isEmpty { return }
        let own = post(.ownRead(name(key, for: user), place), to: user)
        requirePlace(changed, own, "\(user)'s read mark of \(key)")
        let peer = conversation.ends.first { $0 != user }
        if let peer, conversation.kind == .private { _ = post(.peerRead(name(key, for: peer), place), to: peer) }
    }

    private func clear(_ key: String, upTo wanted: UInt32?, _ user: String, _ changed: Changed) {
        guard let conversation = conversations[key], let side = conversation.sides[user] else { return }
        let end = conversation.end(for: user)
        let place = min(wanted ?? end, end)
        guard place > side.cleared else { return requireNoPlace(changed, "\(user) had cleared \(key)") }
        conversations[key]?.sides[user]?.cleared = place
        conversations[key]?.sides[user]?.read = max(side.read, place)
        let own = post(.cleared(name(key, for: user), place), to: user)
        requirePlace(changed, own, "\(user)'s clearing of \(key)")
    }

    private func set(_ key: String, _ change: ConversationSettingsChange, _ user: String, _ changed: Changed) {
        guard let conversation = conversations[key], var settings = conversation.sides[user]?.settings else {
            return violation(5, "\(user) has set up \(key), which they do not have")
        }
        settings.isPinned = change.isPinned ?? settings.isPinned
        if let notification = change.notification {
            (settings.notification, settings.mutedUntil) = (Int32(notification.rawValue), 0)
        }
        settings.mutedUntil = change.mutedUntil?.rawValue ?? settings.mutedUntil
        settings.isMarkedUnread = change.isMarkedUnread ?? settings.isMarkedUnread
        // Who is out of a group knows no later place of it.
        if let isHidden = change.isHidden { settings.hiddenThrough = isHidden ? conversation.end(for: user) : 0 }
        settings.draft = change.draft ?? settings.draft
        settings.firstLSN = settings.firstLSN ?? changed.lsn.rawValue
        conversations[key]?.sides[user]?.settings = settings
        requireNoPlace(changed, "\(user) has set up \(key)")
    }

    private func delete(_ seqs: [UInt32], of key: String, _ user: String, _ changed: Changed) {
        guard let conversation = conversations[key] else { return }
        let gone = Set(seqs).sorted().filter { seq in
            conversation.spans(seq, for: user) && conversation.message(seq)?.isAddressed(to: user) == true
        }
        conversations[key]?.sides[user]?.deleted.formUnion(gone)
        let own = post(.deleted(name(key, for: user), gone), to: user)
        requirePlace(changed, own, "\(user)'s deletion in \(key)")
    }

    /// A group is there: the one that was, or another one under the identifier of one that was dismissed.
    private func make(_ key: String, _ group: Group) {
        let createdAt = group.createdAt
        if let last = conversations[key] {
            if !last.isDismissed {
                if last.createdAt != createdAt { violation(3, "\(key) was there, and was made again") }
                return
            }
            if last.createdAt >= createdAt || last.lastSentTime >= createdAt {
                violation(5, "\(key) cannot be told from the group that was dismissed")
            }
            former[key, default: []].append(last)
        }
        conversations[key] = ToldConversation(ends: [], kind: .group, createdAt: createdAt)
        found(group)
    }

    func enter(_ users: [String], _ key: String) {
        guard let conversation = conversations[key] else { return }
        ways[key]?.requests.removeAll { users.contains($0.user) }
        for user in users {
            var side = conversations[key]?.sides[user] ?? ToldSide(intervals: [])
            if side.isOpen { continue }
            if seesEarlier { side.intervals = [(0, nil)] } else { side.intervals.append((conversation.head, nil)) }
            side.read = conversation.head
            conversations[key]?.sides[user] = side
        }
    }

    private func leave(_ users: [String], _ key: String) {
        guard let conversation = conversations[key] else { return }
        for user in users {
            guard var side = conversation.sides[user], side.isOpen else { continue }
            side.intervals[side.intervals.count - 1].through = conversation.head
            conversations[key]?.sides[user] = side
        }
    }

    private func post(_ mail: HeldMail, to user: String) -> UInt32 {
        mailboxes[user, default: []].append(mail)
        return UInt32(mailboxes[user]?.count ?? 0)
    }

    private func requirePlace(_ changed: Changed, _ place: UInt32, _ what: String) {
        if changed.place.rawValue != place {
            violation(5, "\(what) stands at place \(changed.place.rawValue), not at \(place)")
        }
    }

    func requireNoPlace(_ changed: Changed, _ what: String) {
        if changed.place != .zero {
            violation(3, "\(what), and it took the place \(changed.place.rawValue) all the same")
        }
    }
}
