internal import PlatformCore
internal import PlatformEngine
internal import PlatformStore
internal import TestSupport
internal import Testing

private let ann = UserID(unchecked: "ann")
private let bob = UserID(unchecked: "bob")

@Suite struct SendTests {
    @Test func `a private message takes a place in the conversation and in both mailboxes`() throws {
        let tenant = try TestTenant()
        let (annAccount, bobAccount) = (try tenant.account("ann"), try tenant.account("bob"))

        let first = try tenant.say("one", from: "ann", to: .private(bob))
        let second = try tenant.say("two", from: "bob", to: .private(ann))

        #expect([first.seq.rawValue, second.seq.rawValue] == [1, 2])
        #expect([first.place.rawValue, second.place.rawValue] == [1, 2])
        #expect(tenant.effects.mailbox(of: annAccount).map(\.place.rawValue) == [1, 2])
        #expect(tenant.effects.mailbox(of: bobAccount).map(\.place.rawValue) == [1, 2])
        #expect(tenant.effects.mailbox(of: bobAccount).map(\.target) == [.private(ann), .private(ann)])
    }

    /// Method: four people in a memory for two, several messages in each commit.
    @Test(arguments: 0..<8 as Range<UInt64>)
    func `a memory too small for the people of a message loses nothing they were given`(seed: UInt64) throws {
        var policy = EnginePolicy()
        policy.accountCountMax = 2
        policy.conversationCountMax = 2
        let tenant = try TestTenant(policy: policy)
        var generator = SeededGenerator(seed: seed)
        let people = ["ann", "bob", "cid", "dan"].map { UserID(unchecked: $0) }
        let accounts = try people.map { try tenant.account($0.text) }
        for round in 0..<40 {
            for number in 0..<4 {
                let send = Send(
                    from: .id(people[Int.random(in: 0..<4, using: &generator)]),
                    target: .private(people[Int.random(in: 0..<4, using: &generator)]),
                    body: MessageBody(objectName: "RC:TxtMsg", content: Array("\(round).\(number)".utf8))
                )
                _ = tenant.submit(.send(send))
            }
            tenant.jobs.runAll()
        }
        for account in accounts {
            let places = tenant.effects.mailbox(of: account).map(\.place.rawValue)
            #expect(places == (0..<UInt32(places.count)).map { $0 + 1 }, "seed \(seed)")
        }
        #expect(try tenant.check().isSound, "seed \(seed)")
    }

    @Test func `an app server's message without the sender has no place in the sender's mailbox`() throws {
        let tenant = try TestTenant()
        let (annAccount, bobAccount) = (try tenant.account("ann"), try tenant.account("bob"))

        let sent = try tenant.say("one", from: "ann", to: .private(bob), reach: .receivers)

        #expect(sent.place == .zero)
        #expect(tenant.effects.mailbox(of: annAccount).isEmpty)
        #expect(tenant.effects.mailbox(of: bobAccount).count == 1)
    }

    @Test func `naming a user that nobody had before makes one`() throws {
        let tenant = try TestTenant()
        try tenant.say("hello", from: "new1", to: .private(UserID(unchecked: "new2")))
        try tenant.say("to myself", from: "new3", to: .private(UserID(unchecked: "new3")))
        #expect(try tenant.account("new1").rawValue == 1)
        #expect(try tenant.account("new2").rawValue == 2)
        #expect(try tenant.account("new3").rawValue == 3)
    }

    @Test func `a link cannot write to somebody who does not exist`() throws {
        let tenant = try TestTenant()
        let link = try tenant.link("ann")
        let error = #expect(throws: ClientError.self) {
            try tenant.say("hello", from: "ann", to: .private(bob), as: link.actor)
        }
        #expect(error?.code == .unknownUser)
    }

    @Test func `a note to oneself stands in one mailbox once`() throws {
        let tenant = try TestTenant()
        let account = try tenant.account("ann")
        let sent = try tenant.say("note", from: "ann", to: .private(ann), reach: .receivers)
        #expect(sent.place.rawValue == 1)
        #expect(tenant.effects.mailbox(of: account).count == 1)
    }

    @Test func `the same client id says it once and answers the same`() throws {
        let tenant = try TestTenant()
        _ = try tenant.account("bob")
        let link = try tenant.link("ann")
        let first = try tenant.say("hi", from: "ann", to: .private(bob), as: link.actor, identity: .clientID(1))
        let again = try tenant.say("hi", from: "ann", to: .private(bob), as: link.actor, identity: .clientID(1))
        #expect(first == again)
        let error = #expect(throws: ClientError.self) {
            try tenant.say("other", from: "ann", to: .private(bob), as: link.actor, identity: .clientID(1))
        }
        #expect(error?.code == .idReused)
        let next = try tenant.say("other", from: "ann", to: .private(bob), as: link.actor, identity: .clientID(2))
        #expect(next.seq.rawValue == 2)
    }

    @Test(arguments: [true, false])
    func `a client id is remembered across a crash and a restart`(crashes: Bool) throws {
        let tenant = try TestTenant()
        _ = try tenant.account("bob")
        let link = try tenant.link("ann")
        let first = try tenant.say("hi", from: "ann", to: .private(bob), as: link.actor, identity: .clientID(7))
        if crashes { try tenant.crash() } else { try tenant.reopen() }

        let again = try tenant.say("hi", from: "ann", to: .private(bob), as: link.actor, identity: .clientID(7))
        #expect(first == again)
        #expect(try tenant.link("ann").attached.nextClientID == 8)
    }

    @Test func `two sends of one client id in one turn say it once`() throws {
        let tenant = try TestTenant()
        _ = try tenant.account("bob")
        let link = try tenant.link("ann")
        let send = Send(
            from: .id(ann),
            target: .private(bob),
            body: MessageBody(objectName: "RC:TxtMsg", content: []),
            identity: .clientID(1)
        )
        let boxes = (0..<2).map { _ in tenant.submit(.send(send), as: link.actor) }
        tenant.jobs.runAll()
        guard case .sent(let one) = try boxes[0].answer(), case .sent(let two) = try boxes[1].answer() else {
            throw UnexpectedAnswer()
        }
        #expect(one == two)
    }

    @Test func `a send key is remembered across a crash until two days have passed`() throws {
        let tenant = try TestTenant()
        let first = try tenant.say("hi", from: "ann", to: .private(bob), identity: .key("k1"))
        try tenant.crash()
        #expect(try tenant.say("hi", from: "ann", to: .private(bob), identity: .key("k1")) == first)
        let error = #expect(throws: ClientError.self) {
            try tenant.say("other", from: "ann", to: .private(bob), identity: .key("k1"))
        }
        #expect(error?.code == .idReused)
        try tenant.crash()
        tenant.clock.advance(milliseconds: 3 * 86_400_000)
        #expect(try tenant.say("hi", from: "ann", to: .private(bob), identity: .key("k1")) != first)
    }

    @Test func `many send keys that are looked up at once are remembered, those of the day before too`() throws {
        let tenant = try TestTenant()
        let senders = (0..<20).map { "s\($0)" }
        func sayAll() throws -> [Sent] {
            let boxes = senders.map { sender in
                tenant.submit(
                    .send(
                        Send(
                            from: .id(UserID(unchecked: sender)),
                            target: .private(bob),
                            body: MessageBody(objectName: "RC:TxtMsg", content: Array("hi".utf8)),
                            reach: .everyone,
                            identity: .key("k")
                        )
                    )
                )
            }
            tenant.jobs.runAll()
            return try boxes.map {
                guard case .sent(let sent) = try $0.answer() else { throw UnexpectedAnswer() }
                return sent
            }
        }
        let first = try sayAll()
        try tenant.crash()
        #expect(try sayAll() == first)
        try tenant.crash()
        tenant.clock.advance(milliseconds: 86_400_000)
        try tenant.say("other", from: "ann", to: .private(bob), identity: .key("k"))
        #expect(try sayAll() == first)
    }

    @Test func `a commit says about how much memory its effects hold`() throws {
        let tenant = try TestTenant()
        let text = String(repeating: "x", count: 10_000)
        try tenant.say(text, from: "ann", to: .private(bob))
        let said = tenant.effects.takeAll().reduce(0) { $0 + $1.byteCount }
        #expect((10_000..<20_000).contains(said))
    }

    @Test func `a send key is remembered when the clock is set back over midnight`() throws {
        let tenant = try TestTenant()
        tenant.clock.advance(milliseconds: 86_400_000 - tenant.clock.now.rawValue % 86_400_000 + 500)
        let first = try tenant.say("hi", from: "ann", to: .private(bob), identity: .key("k1"))
        tenant.clock.jump(milliseconds: -1_000)
        try tenant.crash()
        #expect(try tenant.say("hi", from: "ann", to: .private(bob), identity: .key("k1")) == first)
    }

    @Test func `who is blacklisted sees their own message, the receiver does not`() throws {
        let tenant = try TestTenant()
        let bobAccount = try tenant.account("bob")
        let link = try tenant.link("ann")
        try tenant.run(.setBlacklisted(by: .id(bob), whom: ann, true))
        let sent = try tenant.say(
            "hi",
            from: "ann",
            to: .private(bob),
            reach: .checked(includesSender: true),
            as: link.actor
        )
        #expect(sent.isRefusedByReceiver)
        #expect(sent.place.rawValue == 1)
        #expect(tenant.effects.mailbox(of: bobAccount).isEmpty)
    }

    @Test func `seq, time and counter grow together when the clock goes back`() throws {
        let tenant = try TestTenant()
        let first = try tenant.say("1", from: "ann", to: .private(bob))
        tenant.clock.jump(milliseconds: -60_000)
        let second = try tenant.say("2", from: "ann", to: .private(bob))
        #expect(second.seq > first.seq)
        #expect((second.uid.sentTime, second.uid.counter) > (first.uid.sentTime, first.uid.counter))
    }

    @Test(arguments: [0, 33]) func `a type's name has 1 to 32 bytes`(count: Int) throws {
        let tenant = try TestTenant()
        let body = MessageBody(objectName: String(repeating: "x", count: count), content: [])
        #expect(throws: ClientError.self) {
            try tenant.run(.send(Send(from: .id(ann), target: .private(bob), body: body)))
        }
    }

    @Test func `content of 128 KB is taken, one byte more is not`() throws {
        let tenant = try TestTenant()
        let fits = MessageBody(objectName: "T", content: Array(repeating: 65, count: Limits.contentBytesMax))
        try tenant.run(.send(Send(from: .id(ann), target: .private(bob), body: fits)))
        let over = MessageBody(objectName: "T", content: fits.content + [65])
        let error = #expect(throws: ClientError.self) {
            try tenant.run(.send(Send(from: .id(ann), target: .private(bob), body: over)))
        }
        #expect(error?.code == .messageTooLarge)
    }
}

@Suite struct CommitTimesTests {
    @Test func `the commit of a message tells when it passed its stages`() throws {
        let tenant = try TestTenant()
        let sent = try tenant.say("1", from: "ann", to: .private(bob))
        let times = try #require(tenant.engine.commitTimes(of: sent.lsn))
        #expect(times.lsns.contains(sent.lsn))
        #expect(times.acceptedAt <= times.decidedAt && times.decidedAt <= times.committedAt)
        #expect(tenant.engine.commitTimes(of: LSN(rawValue: 99)) == nil)
    }
}
