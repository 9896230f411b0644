internal import MTProtoTL
internal import PlatformCore
internal import PlatformEngine
internal import TestSupport
internal import Testing

@testable internal import MTProtoBridge

struct `The hub of sessions takes turns` {
    private static var shortPace: ChatPace {
        var pace = ChatPace()
        (pace.sliceSteps, pace.turnSteps, pace.aloneSteps) = (200, 200, 200)
        return pace
    }

    @Test func `a group's entries are given to some of its members at a time, in order`() throws {
        let bench = try HubBench(pace: Self.shortPace)
        let users = (0..<20).map { "m\($0)" }
        let sessions = try users.map { try bench.session($0) }
        _ = try bench.group("g", of: users)
        try bench.say("0", from: "m0", to: .group(GroupID(unchecked: "g")))
        for session in sessions { _ = session.outlet.take() }

        for text in ["1", "2", "3"] { try bench.tellGroup(text) }
        bench.deliver()
        var told = sessions.count { !$0.outlet.pushes.isEmpty }
        var turns = 1
        #expect((1..<sessions.count).contains(told))
        while bench.takeTurn() {
            let now = sessions.reduce(0) { $0 + $1.outlet.pushes.count }
            #expect(now - told <= 4, "a turn gave more than its steps")
            told = now
            turns += 1
        }
        #expect(turns > 10)
        for session in sessions {
            #expect(session.outlet.take().map { $0.name.split(separator: " ")[2] } == ["1", "2", "3"])
        }
    }

    @Test func `however short a slice is, something is done in it`() throws {
        var pace = ChatPace()
        (pace.sliceSteps, pace.turnSteps, pace.aloneSteps) = (1, 1, 1)
        let bench = try HubBench(pace: pace)
        let users = ["m0", "m1", "m2"]
        let sessions = try users.map { try bench.session($0) }
        _ = try bench.group("g", of: users)
        try bench.say("0", from: "m0", to: .group(GroupID(unchecked: "g")))
        for session in sessions { _ = session.outlet.take() }
        try bench.tellGroup("1")
        bench.run()
        #expect(sessions.allSatisfy { $0.outlet.pushes.count == 1 })
    }

    @Test func `what comes for one tenant does not wait for all that another's group is given`() throws {
        let bench = try HubBench(pace: Self.shortPace)
        let users = (0..<20).map { "m\($0)" }
        let sessions = try users.map { try bench.session($0) }
        _ = try bench.group("g", of: users)
        try bench.say("0", from: "m0", to: .group(GroupID(unchecked: "g")))
        for session in sessions { _ = session.outlet.take() }
        let neighbour = TenantNumber(rawValue: 2)
        let outlet = TestOutlet()
        bench.seat(outlet, of: neighbour)

        try bench.tellGroup("1")
        bench.deliver()
        bench.board.deliver(
            EffectBatch(
                tenant: neighbour,
                lsn: LSN(rawValue: 9),
                effects: [.closeLinks(AccountNumber(rawValue: 1), device: nil, issuedBefore: nil, .gone)]
            )
        )
        bench.deliver()
        var turns = 0
        while outlet.endings.isEmpty, bench.takeTurn() { turns += 1 }
        #expect(outlet.endings == [.tokenRevoked])
        #expect(turns <= 2)
        #expect(sessions.contains { $0.outlet.pushes.isEmpty })
        bench.run()
        #expect(sessions.allSatisfy { $0.outlet.pushes.count == 1 })
    }

    @Test func `what waits for one tenant is bounded in effects and in bytes`() {
        let item = Effect.closeLinks(AccountNumber(rawValue: 1), device: nil, issuedBefore: nil, .gone)
        var byBytes = ChatTurn()
        var byCount = ChatTurn()
        for _ in 0..<2 {
            byBytes.append(.batch(Self.batch([item], bytes: ChatTurn.byteCountMax), isTrimmed: false))
            byCount.append(
                .batch(Self.batch(Array(repeating: item, count: ChatTurn.effectCountMax), bytes: 0), isTrimmed: false)
            )
        }
        #expect(Self.trims(&byBytes) == [false, true])
        #expect(Self.trims(&byCount) == [false, true])
    }

    @Test func `an answer comes behind what is read before it, in the place of its push`() throws {
        let bench = try HubBench()
        let ann = try bench.session("ann")
        let annsOther = try bench.session("ann", device: "k2")
        let bob = try bench.session("bob")
        _ = try bench.tenant.account("carl")
        ann.say("hello", to: .user(bob.account), randomID: 1)
        _ = annsOther.outlet.take()

        // The hub knows nothing of Carl: it has to read.
        try bench.tenant.say("{\"content\":\"x\"}", from: "carl", to: .private(UserID(unchecked: "ann")))
        var before: [String] = []
        var answer: [String]?
        let words = Words(
            peer: .user(bob.account),
            text: SpokenText(text: "y"),
            isSilent: false,
            answers: nil,
            randomID: 2
        )
        ann.session.say(words) { result in
            before = ann.outlet.take().map(\.name)
            answer = try? result.get().all.map(\.name)
        }
        bench.run()
        #expect(before == ["new 2 x pts 3"])
        #expect(answer == ["id 3 of 2", "new 3 y out pts 4"])
        #expect(ann.outlet.take().isEmpty)
        #expect(annsOther.outlet.take().map(\.name) == ["new 2 x pts 3", "new 3 y out pts 4"])
    }

    @Test func `an answer in a group comes behind what waits for its people to be known`() throws {
        let bench = try HubBench()
        let ann = try bench.session("ann")
        let group = try bench.group("g", of: ["ann", "carl"])
        ann.say("hello", to: .group(group), randomID: 1)
        _ = ann.outlet.take()

        try bench.tenant.say("{\"content\":\"x\"}", from: "carl", to: .group(GroupID(unchecked: "g")))
        var before: [String] = []
        let words = Words(
            peer: .group(group),
            text: SpokenText(text: "y"),
            isSilent: false,
            answers: nil,
            randomID: 2
        )
        ann.session.say(words) { _ in before = ann.outlet.take().map(\.name) }
        bench.run()
        #expect(before == ["new \(group.rawValue)/3 x pts 4"])
        #expect(ann.outlet.take().isEmpty)
    }

    private static func batch(_ effects: [Effect], bytes: Int) -> EffectBatch {
        EffectBatch(tenant: HubBench.number, lsn: LSN(rawValue: 1), effects: effects, byteCount: bytes)
    }

    private static func trims(_ turn: inout ChatTurn) -> [Bool] {
        var trims: [Bool] = []
        while case .giving(_, let isTrimmed, _)? = turn.next() { trims.append(isTrimmed) }
        return trims
    }
}

extension ClientError {
    fileprivate static let gone = ClientError(.tokenRevoked, "gone")
}
