import NIOHTTP1
import PlatformCore
import PlatformEngine
import PlatformGateway
import Tenants
import TestSupport
import Testing

@testable import PlatformCallbacks

struct `The callbacks of a server` {
    let bench: CallbackBench

    init() throws {
        bench = try CallbackBench()
    }

    @Test func `that stops in the middle of a call make it again when they run again`() async throws {
        let server = try await AppServer.start()
        _ = try await bench.follow(server.url) { $0.includesServerSends = true }
        server.answer { call in AppServer.Reply(isSilent: call.form["content"] == "two") }
        try await running {
            for text in ["one", "two"] { try await bench.say(text) }
            while server.calls.count < 2 { await Task.yield() }
        }
        server.answer { _ in AppServer.Reply() }
        try await bench.say("three")
        try await running {
            while server.calls.last?.form["content"] != "three" { await Task.yield() }
        }
        #expect(server.calls.map { $0.form["content"] } == ["one", "two", "two", "three"])
        try await end(server)
    }

    @Test func `deliver dead letters anew when asked to, one or all`() async throws {
        let server = try await AppServer.start()
        var delivery = try await bench.follow(server.url) { $0.includesServerSends = true }
        server.answer { _ in AppServer.Reply(status: .badRequest) }
        for text in ["a", "b", "c"] { try await bench.say(text) }
        for _ in 0..<18 {
            _ = await delivery.settle()
            bench.clock.advance(milliseconds: 60_000)
        }
        let letters = try await bench.letters()
        try #require(letters.count == 3)
        #expect(try await counts(only: letters[1].lsn.rawValue) == [0, 1, 0])
        server.answer { call in AppServer.Reply(status: call.form["content"] == "c" ? .badRequest : .ok) }
        #expect(try await counts(only: letters[1].lsn.rawValue) == [1, 0, 0])
        #expect(try await counts(only: letters[1].lsn.rawValue) == [0, 0, 0], "it is a dead letter no more")
        #expect(try await counts(only: nil) == [1, 1, 0])
        #expect(try await bench.letters().map(\.lsn) == [letters[2].lsn])
        #expect(server.calls.suffix(2).map { $0.form["content"] } == ["a", "c"])
        try await end(server)
    }

    /// Accepted, refused, gone.
    private func counts(only lsn: UInt64?) async throws -> [Int64] {
        let answer = try await bench.office.replay("main", of: "shop0001", only: lsn)
        return ["accepted", "refused", "gone"].map { if case .integer(let count)? = answer[$0] { count } else { -1 } }
    }

    private func running(_ body: () async throws -> Void) async throws {
        let service = CallbackService(parts: bench.parts)
        let batch = EffectBatch(tenant: bench.tenant.number, lsn: .zero, effects: [])
        bench.engines.whenCommitted { service.committed(batch) }
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { await service.run() }
            try await body()
            group.cancelAll()
        }
    }

    private func end(_ server: AppServer) async throws {
        try await server.stop()
        await bench.stop()
    }
}
