import Foundation
import NIOHTTP1
import PlatformCore
import PlatformEngine
import PlatformGateway
import Synchronization
import TestSupport
import Testing

@testable import echoim

/// When somebody sets the clock back an hour, order, ids and links stay as they are.
///
/// Method: a server in this process whose wall clock is the system's and an offset that the test sets.
@Suite(.timeLimit(.minutes(2)))
struct `A clock that goes back` {
    @Test func `changes nothing in order, ids and reads, also after a restart`() async throws {
        let scratch = try ScratchFolder()
        let clock = ShiftedClock()
        try await ServerUnderTest.run(in: scratch, clock: clock) { server in
            let token = try await server.app.token(of: "ann")
            _ = try await server.app.token(of: "bob")
            let ann = try await LinkClient.open(port: server.publicPort, token: token)
            #expect(try await ann.send("1", to: "bob").result != nil)
            clock.shift(milliseconds: -3_600_000)
            #expect(try await ann.send("2", to: "bob").result != nil, "the link lives on")
            #expect(try await server.app.publish(from: "ann", to: "bob", "3").code == 200)
            let again = try await LinkClient.open(port: server.publicPort, token: token, device: "tablet")
            #expect(try await again.send("4", to: "bob").result != nil, "an earlier token lets in")
            let deviceToken = try #require(ann.welcome["deviceToken"]?.text)
            _ = try await LinkClient.open(port: server.publicPort, token: deviceToken)
            try await Self.requireOrder(server, ["1", "2", "3", "4"])
        }
        try await ServerUnderTest.run(in: scratch, clock: clock) { server in
            clock.shift(milliseconds: -3_600_000)
            let ann = try await LinkClient.open(port: server.publicPort, token: try await server.app.token(of: "ann"))
            #expect(try await ann.send("5", to: "bob").result != nil)
            try await Self.requireOrder(server, ["1", "2", "3", "4", "5"])
            let report = try await server.admin.call(.POST, "/admin/v1/tenants/\(ServerUnderTest.appKey)/check")
            #expect(report["isSound"] == .bool(true), "\(report)")
        }
    }

    /// The receiver finds the messages in this order, with ids and times that grow.
    private static func requireOrder(_ server: ServerUnderTest, _ texts: [String]) async throws {
        let token = try await server.app.token(of: "bob")
        let bob = try await LinkClient.open(port: server.publicPort, token: token, device: "\(texts.count)")
        let found = try await bob.history(with: "ann")
        #expect(found.map { $0["content"]?.text } == texts)
        let uids = found.compactMap { $0["uid"]?.text.flatMap { MessageUID($0) } }
        #expect(uids.count == texts.count)
        let times = found.compactMap { $0["sentTime"]?.number }
        #expect(times == times.sorted())
        #expect(Set(found.compactMap { $0["uid"]?.text }).count == texts.count)
        #expect(try await bob.unread(with: "ann") == Int64(texts.count))
    }
}

/// The system's clock, moved by as much as a test says.
private final class ShiftedClock: EngineClock {
    private let system = SystemClock()
    private let offset = Mutex<Int64>(0)

    var now: Timestamp { system.now.advanced(byMilliseconds: offset.withLock { $0 }) }
    var uptime: UInt64 { system.uptime }

    func shift(milliseconds: Int64) {
        offset.withLock { $0 += milliseconds }
    }
}
