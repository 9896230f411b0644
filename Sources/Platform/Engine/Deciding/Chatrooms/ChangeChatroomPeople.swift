package import PlatformCore
internal import PlatformStore

extension Action {
    /// Decides something of people in one room, where it is said who learns of it.
    package static func changeChatroomPeople(
        _ users: [UserID],
        of room: ChatroomID,
        _ change: ChatroomPersonChange,
        _ notice: ChatroomNoticeWish = .toThem
    ) -> Action {
        .deciding(ChangeChatroomPeople(room: room, users: users, change: change, notice: notice))
    }

    /// Users cannot say anything in any room before a time; `nil` lets them speak again.
    package static func muteInChatrooms(
        _ users: [UserID],
        until time: Timestamp?,
        _ notice: ChatroomNoticeWish = .toThem
    ) -> Action {
        .deciding(MuteInChatrooms(users: users, until: time, notice: notice))
    }
}

/// What a room decides of people.
package enum ChatroomPersonChange: Hashable, Sendable {
    case mute(until: Timestamp)
    case unmute
    /// They leave and cannot come back before the time.
    case block(until: Timestamp)
    case unblock
    case speaksAlways(Bool)
    case isProtected(Bool)
}

/// Who is told of a decision, and with what words of the app's.
package enum ChatroomNoticeWish: Hashable, Sendable {
    /// Those whom it is about.
    case toThem
    /// Everybody in the room.
    case toAll(extra: String)

    var extra: String {
        switch self {
        case .toThem: ""
        case .toAll(let extra): extra
        }
    }
}

private struct ChangeChatroomPeople: Deciding {
    let room: ChatroomID
    let users: [UserID]
    let change: ChatroomPersonChange
    let notice: ChatroomNoticeWish

    var subject: DecisionSubject { .chatrooms }

    func decide(in context: DecisionContext) throws(Refusal) -> Answer {
        let desk = try context.chatrooms()
        let room = try change.isGiving ? desk.opened(self.room) : desk.required(self.room)
        try desk.checkRoom(for: users, change, in: room)
        desk.change(users, of: room) { change.apply(to: &$0) }
        if let kind = change.noticeKind {
            let said = ChatroomNotice(kind: kind, users: users, until: change.until, extra: notice.extra)
            desk.announce(said, room, notice)
        }
        if case .block = change { desk.leave(users, room, .blocked) }
        return .done
    }
}

extension ChatroomPersonChange {
    /// Whether a room that is not there is made for it.
    fileprivate var isGiving: Bool {
        switch self {
        case .mute, .block, .speaksAlways(true), .isProtected(true): true
        case .unmute, .unblock, .speaksAlways(false), .isProtected(false): false
        }
    }

    fileprivate func apply(to person: inout ChatroomPerson) {
        switch self {
        case .mute(let time): person.mutedUntil = time
        case .unmute: person.mutedUntil = .zero
        case .block(let time): person.blockedUntil = time
        case .unblock: person.blockedUntil = .zero
        case .speaksAlways(let flag): person.speaksAlways = flag
        case .isProtected(let flag): person.isProtected = flag
        }
    }

    fileprivate var until: Timestamp {
        switch self {
        case .mute(let time), .block(let time): time
        case .unmute, .unblock, .speaksAlways, .isProtected: .zero
        }
    }

    /// Nobody is told who is kept in the room.
    fileprivate var noticeKind: ChatroomNotice.Kind? {
        switch self {
        case .mute: .muted
        case .unmute: .unmuted
        case .block: .blocked
        case .unblock: .unblocked
        case .speaksAlways(let flag): flag ? .speaksAlways : .speaksAlwaysNoMore
        case .isProtected: nil
        }
    }
}

extension ChatroomDesk {
    /// Changes what a room has decided of people; what no longer says anything is removed.
    func change(_ users: [UserID], of room: Room, _ change: (inout ChatroomPerson) -> Void) {
        let shelf = ShelfName(.chatroomPerson, of: room.chatroom.number)
        for user in users {
            var person = room.person(user)
            change(&person)
            if person == room.person(user) { continue }
            if person.holds(at: now) {
                room.people[user] = person
                put(person, on: shelf)
            } else {
                room.people[user] = nil
                remove(person.key, from: shelf)
            }
        }
    }

    fileprivate func checkRoom(for users: [UserID], _ change: ChatroomPersonChange, in room: Room) throws(Refusal) {
        guard change.isGiving else { return }
        try decider.checkStorage()
        if room.people.count + users.count > ChatroomLimits.personCountMax {
            forgetEnded(of: room)
        }
        guard room.people.count + users.count <= ChatroomLimits.personCountMax else {
            throw .refused(
                ClientError(.invalidArgument, "a chatroom decides of at most \(ChatroomLimits.personCountMax) people")
            )
        }
        guard case .isProtected(true) = change else { return }
        let others = room.people.values.count { $0.isProtected && !users.contains($0.user) }
        guard others + users.count <= ChatroomLimits.protectedCountMax else {
            throw .refused(
                ClientError(.invalidArgument, "a chatroom keeps at most \(ChatroomLimits.protectedCountMax) people")
            )
        }
    }

    private func forgetEnded(of room: Room) {
        for person in room.people.values where !person.holds(at: now) {
            room.people[person.user] = nil
            remove(person.key, from: ShelfName(.chatroomPerson, of: room.chatroom.number))
        }
    }

    /// Tells a decision to those whom it is about, or to everybody in the room.
    func announce(_ notice: ChatroomNotice, _ room: Room, _ wish: ChatroomNoticeWish) {
        switch wish {
        case .toAll: tell(.told(room.ref, .notice(notice), only: nil))
        case .toThem:
            let accounts = notice.users.compactMap { room.members[$0]?.account }
            if !accounts.isEmpty { tell(.told(room.ref, .notice(notice), only: accounts)) }
        }
    }
}

private struct MuteInChatrooms: Deciding {
    let users: [UserID]
    let until: Timestamp?
    let notice: ChatroomNoticeWish

    var subject: DecisionSubject { .chatrooms }

    func decide(in context: DecisionContext) throws(Refusal) -> Answer {
        let desk = try context.chatrooms()
        let all = desk.all
        let shelf = ShelfName(ofTenant: .mutedInChatrooms)
        if until != nil { try checkRoom(desk) }
        for user in users {
            if let until {
                let mute = MutedInChatrooms(user, until: until)
                all.muted[user] = mute
                desk.put(mute, on: shelf)
            } else if let mute = all.muted.removeValue(forKey: user) {
                desk.remove(mute.key, from: shelf)
            }
        }
        announce(desk)
        return .done
    }

    private func checkRoom(_ desk: ChatroomDesk) throws(Refusal) {
        try desk.decider.checkStorage()
        if desk.all.muted.count + users.count > ChatroomLimits.mutedCountMax {
            for mute in desk.all.muted.values where !mute.holds(at: desk.now) {
                desk.all.muted[mute.user] = nil
                desk.remove(mute.key, from: ShelfName(ofTenant: .mutedInChatrooms))
            }
        }
        guard desk.all.muted.count + users.count <= ChatroomLimits.mutedCountMax else {
            throw .refused(
                ClientError(.invalidArgument, "at most \(ChatroomLimits.mutedCountMax) users are muted everywhere")
            )
        }
    }

    /// Told in the rooms where the users are.
    private func announce(_ desk: ChatroomDesk) {
        let kind = until == nil ? ChatroomNotice.Kind.unmutedEverywhere : .mutedEverywhere
        for user in users {
            let notice = ChatroomNotice(kind: kind, users: [user], until: until ?? .zero, extra: self.notice.extra)
            for id in desk.all.seats[user] ?? [] {
                if let room = desk.all.room(id) { desk.announce(notice, room, self.notice) }
            }
        }
    }
}
