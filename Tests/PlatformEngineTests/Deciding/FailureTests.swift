internal import PlatformCore
internal import PlatformEngine
internal import PlatformStore
internal import Synchronization
internal import TestSupport
internal import Testing

private let bob = UserID(unchecked: "bob")

@Suite struct FailureTests {
    @Test func `nothing is answered or pushed before it is on disk`() throws {
        let tenant = try TestTenant()
        let account = try tenant.account("bob")
        let (effects, box) = (tenant.effects, AnswerProbe())
        tenant.disk.decideWrites { _ in
            // The batch is about to be written: nobody may have heard of it.
            if !effects.mailbox(of: account).isEmpty || box.answer?.isAnswered == true { box.isEarly = true }
            return .succeeds
        }
        box.answer = tenant.submit(.send(text("hi")))
        tenant.jobs.runAll()
        #expect(box.answer?.isAnswered == true)
        #expect(effects.mailbox(of: account).count == 1)
        #expect(!box.isEarly)
    }

    @Test func `a failed write answers outcome unknown, and the disk tells what became of it`() throws {
        for isKept in [false, true] {
            let tenant = try TestTenant()
            let first = try tenant.say("1", from: "ann", to: .private(bob))
            let error = StoreError(.engine, "broken")
            tenant.disk.decideWrites { _ in isKept ? .failsButIsKept(error) : .fails(error) }
            let unknown = #expect(throws: ClientError.self) {
                try tenant.say("2", from: "ann", to: .private(bob), identity: .key("k"))
            }
            #expect(unknown?.code == .outcomeUnknown)
            tenant.disk.decideWrites { _ in .succeeds }

            tenant.clock.advance(milliseconds: 60_000)
            tenant.jobs.runAll()
            let again = try retry(tenant) { try tenant.say("2", from: "ann", to: .private(bob), identity: .key("k")) }
            #expect(again.seq == first.seq.next)
        }
    }

    @Test func `a tenant that failed is open again before anybody comes`() throws {
        let tenant = try TestTenant()
        let last = try tenant.say("1", from: "ann", to: .private(bob))
        tenant.disk.decideWrites { _ in .failsButIsKept(StoreError(.engine, "broken")) }
        #expect(throws: ClientError.self) { try tenant.say("2", from: "ann", to: .private(bob)) }
        tenant.disk.decideWrites { _ in .succeeds }
        tenant.clock.advance(milliseconds: 60_000)
        tenant.engine.reopenIfDue()
        tenant.jobs.runAll()
        #expect(try tenant.say("3", from: "ann", to: .private(bob)).seq.rawValue == last.seq.rawValue + 2)
    }

    @Test func `tokens that a failed write expired end live links when they are expired again`() throws {
        let tenant = try TestTenant()
        _ = try tenant.link("bob")
        tenant.clock.advance(milliseconds: 10)
        let expiry = Action.expireTokens(bob, before: tenant.clock.now)
        tenant.disk.decideWrites { _ in .failsButIsKept(StoreError(.engine, "broken")) }
        #expect(throws: ClientError.self) { try tenant.run(expiry) }
        tenant.disk.decideWrites { _ in .succeeds }
        tenant.effects.clear()

        tenant.clock.advance(milliseconds: 60_000)
        tenant.jobs.runAll()
        _ = try retry(tenant) { try tenant.run(expiry) }
        let closes = tenant.effects.effects.filter { if case .closeLinks = $0 { true } else { false } }
        #expect(closes.count == 1)
    }

    @Test func `a full disk refuses new data and goes on by itself`() throws {
        let tenant = try TestTenant()
        try tenant.say("1", from: "ann", to: .private(bob))
        tenant.isStorageFull = true
        let error = #expect(throws: ClientError.self) { try tenant.say("2", from: "ann", to: .private(bob)) }
        #expect(error?.code == .storageFull)
        #expect(error?.code.mayBeRetried == true)
        tenant.isStorageFull = false
        #expect(try tenant.say("2", from: "ann", to: .private(bob)).seq.rawValue == 2)
    }

    @Test func `a full queue takes nothing more and loses nothing`() throws {
        var policy = EnginePolicy()
        policy.waitingCountMax = 3
        let tenant = try TestTenant(policy: policy)
        let boxes = (0..<5).map { _ in tenant.submit(.send(text("hi"))) }
        tenant.jobs.runAll()
        let answers = boxes.map { try? $0.answer() }
        #expect(answers.map { $0 != nil } == [true, true, true, false, false])
    }

    @Test func `a command that needs more than memory holds is decided all the same`() throws {
        var policy = EnginePolicy()
        policy.accountCountMax = 4
        policy.conversationCountMax = 4
        let tenant = try TestTenant(policy: policy)
        let members = (0..<20).map { UserID(unchecked: "u\($0)") }
        let creations = (0..<3).map { index in
            GroupCreation(id: GroupID(unchecked: "g\(index)"), name: "G", owner: nil, members: members)
        }
        let boxes = creations.map { tenant.submit(.createGroup($0)) }
        tenant.jobs.runAll()
        #expect(boxes.allSatisfy { (try? $0.answer()) != nil })
        #expect(try tenant.check().isSound)
    }

    @Test func `closing finishes what was taken`() throws {
        let tenant = try TestTenant()
        let boxes = (0..<20).map { _ in tenant.submit(.send(text("hi"))) }
        try tenant.reopen()
        #expect(boxes.allSatisfy { (try? $0.answer()) != nil })
        #expect(try tenant.say("next", from: "ann", to: .private(bob)).seq.rawValue == 21)
    }

    @Test func `a closing tenant refuses with a sentence`() throws {
        let tenant = try TestTenant()
        tenant.engine.close {}
        let box = tenant.submit(.send(text("hi")))
        tenant.jobs.runAll()
        let error = #expect(throws: ClientError.self) { try box.answer() }
        #expect(error?.code == .goingAway)
    }

    private func text(_ text: String) -> Send {
        Send(
            from: .id(UserID(unchecked: "ann")),
            target: .private(bob),
            body: MessageBody(objectName: "RC:TxtMsg", content: Array(text.utf8))
        )
    }

    private func retry<Value>(_ tenant: TestTenant, _ body: () throws -> Value) throws -> Value {
        for _ in 0..<5 {
            do { return try body() } catch let error as ClientError where error.code == .busy {
                tenant.clock.advance(milliseconds: 60_000)
                tenant.jobs.runAll()
            }
        }
        return try body()
    }
}

/// What a store's write sees of an answer; all on the test's own thread.
private final class AnswerProbe: Sendable {
    private let state = Mutex<(answer: AnswerBox?, isEarly: Bool)>((nil, false))

    var answer: AnswerBox? {
        get { state.withLock { $0.answer } }
        set { state.withLock { $0.answer = newValue } }
    }

    var isEarly: Bool {
        get { state.withLock { $0.isEarly } }
        set { state.withLock { $0.isEarly = newValue } }
    }
}
