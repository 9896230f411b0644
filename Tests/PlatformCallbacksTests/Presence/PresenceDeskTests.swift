import NIOHTTP1
import PlatformCore
import PlatformEngine
import PlatformGateway
import Tenants
import TestSupport
import Testing

@testable import PlatformCallbacks

struct `An app server that follows who is online` {
    let bench: CallbackBench

    init() throws {
        bench = try CallbackBench()
    }

    @Test func `is told of links that come and go, in order and with where they come from`() async throws {
        let server = try await AppServer.start()
        try bench.set(CallbackRoute(name: try bench.name("online"), url: server.url, kinds: [.online]))
        let desk = PresenceDesk(parts: bench.parts, sleep: { _ in })
        try await running(desk) {
            desk.note(passage(.online, "alice", from: "1.2.3.4:5678"), of: bench.tenant.number)
            while server.calls.isEmpty { await Task.yield() }
            desk.note(passage(.loggedOut, "alice"), of: bench.tenant.number)
            while server.calls.count < 2 { await Task.yield() }
        }
        let time = bench.clock.now.rawValue
        func item(_ status: Int) -> String {
            #"[{"userid":"alice","status":"\#(status)","os":"iOS","time":\#(time),"clientIp":"1.2.3.4:5678","#
                + #""sessionId":"0-7"}]"#
        }
        #expect(server.calls.map(\.text) == [item(0), item(2)])
        #expect(desk.counts(of: try bench.name("online"), in: bench.tenant.number)?.delivered == 2)
        try await end(server)
    }

    @Test func `that is away is tried three times, and then not told`() async throws {
        let server = try await AppServer.start()
        server.answer { _ in AppServer.Reply(hangsUp: true) }
        try bench.set(CallbackRoute(name: try bench.name("online"), url: server.url, kinds: [.online]))
        let desk = PresenceDesk(parts: bench.parts, sleep: { _ in })
        let name = try bench.name("online")
        try await running(desk) {
            desk.note(passage(.online, "alice"), of: bench.tenant.number)
            while desk.counts(of: name, in: bench.tenant.number)?.dropped != 1 { await Task.yield() }
            #expect(server.calls.count == PresenceDesk.attemptCountMax)
            server.answer { _ in AppServer.Reply() }
            desk.note(passage(.offline, "alice"), of: bench.tenant.number)
            while desk.counts(of: name, in: bench.tenant.number)?.delivered != 1 { await Task.yield() }
        }
        try await end(server)
    }

    @Test func `has the oldest dropped beyond a bound, and costs nothing where nobody asked`() throws {
        var lane = PresenceLane()
        let begins = lane.append(passage(.online, "first"))
        #expect(begins)
        for _ in 0..<PresenceLane.waitingCountMax { _ = lane.append(passage(.online, "later")) }
        #expect(lane.droppedCount == 1)
        var told: [LinkPassage] = []
        while case let batch = lane.take(), !batch.isEmpty { told += batch }
        #expect(told.count == PresenceLane.waitingCountMax)
        #expect(told.first?.user.text == "later")
        #expect(!lane.isSending)

        let desk = PresenceDesk(parts: bench.parts)
        desk.note(passage(.online, "alice"), of: bench.tenant.number)
        #expect(desk.counts(of: try bench.name("online"), in: bench.tenant.number) == nil)
    }

    private func passage(_ change: LinkPassage.Change, _ user: String, from peer: String = "") -> LinkPassage {
        LinkPassage(
            change,
            of: UserID(unchecked: user),
            on: .iOS,
            link: LinkAddress(loop: 0, link: 7),
            at: bench.clock.now,
            from: peer
        )
    }

    private func running(_ desk: PresenceDesk, _ body: () async throws -> Void) async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { await desk.run() }
            try await body()
            group.cancelAll()
        }
    }

    private func end(_ server: AppServer) async throws {
        try await server.stop()
        await bench.stop()
    }
}
