internal import PlatformCore
internal import PlatformEngine
internal import PlatformStore
internal import TestSupport
internal import Testing

private let ann = UserID(unchecked: "ann")
private let bob = UserID(unchecked: "bob")
private let eve = UserID(unchecked: "eve")

@Suite struct FriendTests {
    @Test func `who takes anyone is a friend at once, on both lists, and both are told`() throws {
        let tenant = try TestTenant()
        let (ann, bob) = (try tenant.account("ann"), try tenant.account("bob"))
        try tenant.run(.setFriendPolicy(of: UserID(unchecked: "bob"), .anyone))
        try tenant.befriend("ann", "bob")
        try tenant.crash()
        #expect(try tenant.friends(of: "ann").map(\.friend.user.text) == ["bob"])
        #expect(try tenant.friends(of: "bob").map(\.friend.user.text) == ["ann"])
        #expect(tenant.effects.friends(of: ann) == ["listed bob, mutual"])
        #expect(tenant.effects.friends(of: bob) == ["listed ann, mutual"])
        #expect(try tenant.check().isSound)
    }

    @Test func `who wants to be asked is asked, and accepts or refuses`() throws {
        let tenant = try TestTenant()
        let (annNumber, bobNumber) = (try tenant.account("ann"), try tenant.account("bob"))
        for isAccepted in [false, true] {
            tenant.effects.clear()
            try tenant.befriend("ann", "bob", text: "hi")
            #expect(try tenant.friends(of: "ann").isEmpty)
            try tenant.reopen()
            #expect(try tenant.applications(of: "bob").map(\.text) == ["hi"])
            #expect(try tenant.applications(of: "ann").map(\.direction) == [.sent])
            try tenant.run(.answerFriend(ann, by: bob, isAccepted: isAccepted))
            #expect(try tenant.applications(of: "bob").isEmpty)
            #expect(try tenant.applications(of: "ann").isEmpty)
            #expect(try tenant.friends(of: "bob").count == (isAccepted ? 1 : 0))
        }
        #expect(
            tenant.effects.friends(of: annNumber) == ["sent to bob", "listed bob, mutual", "answered by bob: true"]
        )
        #expect(tenant.effects.friends(of: bobNumber) == ["received from ann", "listed ann, mutual"])
        let error = #expect(throws: ClientError.self) {
            try tenant.run(.answerFriend(ann, by: bob, isAccepted: true))
        }
        #expect(error?.code == .unknownApplication)
    }

    @Test func `an application waits for seven days`() throws {
        let tenant = try TestTenant()
        try tenant.befriend("ann", "bob")
        tenant.clock.advance(milliseconds: 7 * 86_400_000)
        let error = #expect(throws: ClientError.self) {
            try tenant.run(.answerFriend(ann, by: bob, isAccepted: true))
        }
        #expect(error?.code == .unknownApplication)
    }

    @Test func `two who ask each other are friends`() throws {
        let tenant = try TestTenant()
        try tenant.befriend("ann", "bob")
        try tenant.befriend("bob", "ann")
        #expect(try tenant.friends(of: "ann").map(\.isMutual) == [true])
        #expect(try tenant.applications(of: "ann").isEmpty)
        #expect(try tenant.applications(of: "bob").isEmpty)
    }

    @Test func `two are friends though the clock was set back since they are there`() throws {
        let tenant = try TestTenant()
        _ = try tenant.account("ann")
        _ = try tenant.account("bob")
        tenant.clock.jump(milliseconds: -60_000)
        try tenant.befriend("ann", "bob")
        try tenant.befriend("bob", "ann")
        #expect(try tenant.friends(of: "ann").map(\.isMutual) == [true])
        #expect(try tenant.friends(of: "bob").map(\.isMutual) == [true])
    }

    @Test func `who takes nobody, or blocks the applicant, refuses, but not the app`() throws {
        let tenant = try TestTenant()
        try tenant.run(.setFriendPolicy(of: bob, .nobody))
        try tenant.run(.setBlacklisted(by: .id(eve), whom: ann, true))
        for other in ["bob", "eve"] {
            let error = #expect(throws: ClientError.self) { try tenant.befriend("ann", other) }
            #expect(error?.code == .notAllowed)
            try tenant.run(.addFriend(.init(user: ann, other: UserID(unchecked: other), heedsPolicy: false)))
        }
        #expect(try tenant.friends(of: "ann").count == 2)
        #expect(try tenant.friends(of: "eve").map(\.isBlocked) == [true])
        let error = #expect(throws: ClientError.self) { try tenant.befriend("ann", "bob") }
        #expect(error?.code == .alreadyFriends)
    }

    @Test func `one may have the other alone, until the other has them too`() throws {
        let tenant = try TestTenant()
        try tenant.run(.addFriend(.init(user: ann, other: bob, heedsPolicy: false, isMutual: false)))
        #expect(try tenant.friends(of: "ann").map(\.isMutual) == [false])
        #expect(try tenant.friends(of: "bob").isEmpty)
        #expect(try tenant.friendship("bob", "ann") == Friendship(ann, isInMine: false, isInTheirs: true))
        // Ann has bob already, so nobody need be asked.
        try tenant.befriend("bob", "ann")
        #expect(try tenant.friendship("bob", "ann") == Friendship(ann, isInMine: true, isInTheirs: true))
    }

    @Test func `ending a friendship ends it on both lists`() throws {
        let tenant = try TestTenant()
        let number = try tenant.account("bob")
        try tenant.run(.addFriend(.init(user: ann, other: bob, heedsPolicy: false)))
        try tenant.run(.addFriend(.init(user: ann, other: eve, heedsPolicy: false)))
        try tenant.reopen()
        tenant.effects.clear()
        try tenant.run(.removeFriends([bob, UserID(unchecked: "nobody")], of: ann))
        #expect(try tenant.friends(of: "ann").map(\.friend.user) == [eve])
        #expect(try tenant.friends(of: "bob").isEmpty)
        #expect(tenant.effects.friends(of: number) == ["removed ann"])
        #expect(try tenant.check().isSound)
    }

    @Test func `what a user calls a friend is theirs alone`() throws {
        let tenant = try TestTenant()
        try tenant.run(.addFriend(.init(user: ann, other: bob, heedsPolicy: false)))
        let extra = ProfileChange(["a": "1", "b": "\"x\""])
        try tenant.run(.changeFriend(bob, of: ann, remark: "Bobby", extra: extra))
        try tenant.run(.changeFriend(bob, of: ann, remark: nil, extra: ProfileChange(["a": nil])))
        let friend = try #require(try tenant.friends(of: "ann").first?.friend)
        #expect(friend.remark == "Bobby")
        #expect(friend.extra.json == #"{"b":"x"}"#)
        #expect(try tenant.friends(of: "bob").map(\.friend.remark) == [""])
        let error = #expect(throws: ClientError.self) {
            try tenant.run(.changeFriend(eve, of: ann, remark: "", extra: ProfileChange()))
        }
        #expect(error?.code == .notFriends)
    }

    @Test(arguments: [false, true])
    func `a list is paged in order of time, each friend once`(isNewestFirst: Bool) throws {
        let tenant = try TestTenant()
        let names = (0..<23).map { "u\($0)" }
        for (index, name) in names.enumerated() {
            // Some come at the same time.
            if index.isMultiple(of: 3) { tenant.clock.advance(milliseconds: 1) }
            try tenant.run(.addFriend(.init(user: ann, other: UserID(unchecked: name), heedsPolicy: false)))
        }
        var seen: [FriendView] = []
        var next: PageMark?
        repeat {
            let listing = FriendListing(ann, after: next, isNewestFirst: isNewestFirst, limit: 5)
            guard case .hosting(.friends(let page, 23, let mark)) = try tenant.ask(.hosting(.friends(listing))) else {
                throw UnexpectedAnswer()
            }
            seen += page
            next = mark
        } while next != nil
        #expect(Set(seen.map(\.friend.user.text)) == Set(names))
        #expect(seen.count == 23)
        let times = seen.map(\.friend.since)
        #expect(times == (isNewestFirst ? times.sorted(by: >) : times.sorted()))
    }

    @Test func `a full list takes nobody more, and neither of the two is changed`() throws {
        let tenant = try TestTenant()
        for index in 0..<Friend.countMax {
            let other = UserID(unchecked: "u\(index)")
            _ = tenant.submit(.addFriend(.init(user: ann, other: other, heedsPolicy: false, isMutual: false)))
            if index.isMultiple(of: 100) { tenant.jobs.runAll() }
        }
        tenant.jobs.runAll()
        let error = #expect(throws: ClientError.self) {
            try tenant.run(.addFriend(.init(user: bob, other: ann, heedsPolicy: false)))
        }
        #expect(error?.code == .invalidArgument)
        #expect(try tenant.friends(of: "bob").isEmpty)
        #expect(try tenant.friends(of: "ann", limit: 200).count == 200)
    }

    @Test func `the oldest application gives way`() throws {
        let tenant = try TestTenant()
        for index in 0...FriendApplication.countMax {
            tenant.clock.advance(milliseconds: 1)
            try tenant.befriend("u\(index)", "bob")
        }
        let waiting = try tenant.applications(of: "bob")
        #expect(waiting.count == FriendApplication.countMax)
        #expect(waiting.first?.peer.text == "u\(FriendApplication.countMax)")
        #expect(waiting.last?.peer.text == "u1")
    }

    @Test func `who ended their account is nobody's friend, also when they come back`() throws {
        let tenant = try TestTenant()
        try tenant.run(.addFriend(.init(user: ann, other: bob, heedsPolicy: false)))
        tenant.clock.advance(milliseconds: 10)
        try tenant.run(.endAccount(of: bob, .deleted))
        #expect(try tenant.friends(of: "ann").isEmpty)
        #expect(try tenant.friendship("ann", "bob").isInMine == false)
        _ = try tenant.account("bob")
        #expect(try tenant.friends(of: "ann").isEmpty)
        #expect(try tenant.friends(of: "bob").isEmpty)
        #expect(try tenant.check().isSound)
    }

    @Test func `sync says that friends changed, and what the user's own policy is`() throws {
        let tenant = try TestTenant()
        let number = try tenant.account("ann")
        guard case .sync(let first) = try tenant.ask(.sync(number, after: .zero, limit: 10)) else {
            throw UnexpectedAnswer()
        }
        try tenant.run(.addFriend(.init(user: ann, other: bob, heedsPolicy: false)))
        try tenant.run(.removeFriends([bob], of: ann))
        try tenant.run(.setFriendPolicy(of: ann, .nobody))
        guard case .sync(let second) = try tenant.ask(.sync(number, after: first.cursor, limit: 10)) else {
            throw UnexpectedAnswer()
        }
        #expect(second.shelves.map(\.kind) == [.friend, .friendPolicy])
        #expect(second.shelves.first?.items.isEmpty == true)
    }
}

extension TestTenant {
    fileprivate func befriend(_ user: String, _ other: String, text: String = "") throws {
        let addition = FriendAddition(user: UserID(unchecked: user), other: UserID(unchecked: other), text: text)
        try run(.addFriend(addition))
    }

    fileprivate func friends(of user: String, limit: Int = 50) throws -> [FriendView] {
        let listing = FriendListing(UserID(unchecked: user), after: nil, isNewestFirst: false, limit: limit)
        guard case .hosting(.friends(let friends, _, _)) = try ask(.hosting(.friends(listing))) else {
            throw UnexpectedAnswer()
        }
        return friends
    }

    fileprivate func friendship(_ user: String, _ other: String) throws -> Friendship {
        let query = HostingQuery.friendships(UserID(unchecked: user), with: [UserID(unchecked: other)])
        guard case .hosting(.friendships(let found)) = try ask(.hosting(query)), let one = found.first else {
            throw UnexpectedAnswer()
        }
        return one
    }

    fileprivate func applications(of user: String) throws -> [FriendApplication] {
        let query = HostingQuery.friendApplications(UserID(unchecked: user))
        guard case .hosting(.friendApplications(let found)) = try ask(.hosting(query)) else {
            throw UnexpectedAnswer()
        }
        return found
    }
}

extension EffectLog {
    /// What a user was told of friends, in words.
    fileprivate func friends(of account: AccountNumber) -> [String] {
        effects.compactMap { effect in
            guard case .record(account, .friend(let update), _) = effect else { return nil }
            switch update.what {
            case .listed(let view): return "listed \(view.friend.user)" + (view.isMutual ? ", mutual" : "")
            case .removed(let users): return "removed " + users.map(\.text).joined(separator: " ")
            case .applied(let application):
                return (application.direction == .sent ? "sent to " : "received from ") + application.peer.text
            case .answered(let user, let isAccepted): return "answered by \(user): \(isAccepted)"
            }
        }
    }
}
