import NIOHTTP1
import PlatformGateway
import Testing

@testable import echoim

/// Many connections that say little, and readers that read nothing, cost the others nothing.
@Suite(.serialized, .timeLimit(.minutes(5)))
struct `A crowd` {
    @Test func `of half-open connections is let in, and shown out in time`() async throws {
        let installation = try await Installation.start()
        var crowd: [Socket] = []
        for number in 0..<2_000 {
            let socket = try await Socket.connect(to: installation.shop.port)
            if number.isMultiple(of: 2) { socket.post("POST /user/getToken.json HTTP/1.1\r\nHo".utf8) }
            crowd.append(socket)
        }
        #expect(try await installation.shop.exchange("GET", "/healthz").status == 200)
        let ann = try await installation.link(of: "ann")
        _ = try await installation.shop.token(of: "bob")
        #expect(try await ann.send("hello", to: "bob").result != nil)
        for socket in crowd {
            #expect(await socket.readToEnd() == "")
            #expect(!socket.hasGivenUp)
        }
    }

    @Test func `member that does not read is not waited for, and misses nothing`() async throws {
        // How long the sends take is the machine's affair: nobody is given up meanwhile.
        try await ServerUnderTest.run(configure: { $0.links.stalledMax = .seconds(3_600) }) { server in
            let ann = try await server.link(of: "ann")
            let quick = try await server.link(of: "bob", device: "quick")
            let stuck = try await server.link(of: "bob", device: "stuck")
            try await stuck.socket.stopReading()
            let filling = String(repeating: "x", count: 64 << 10)
            let count = 300
            for number in 0..<count {
                #expect(try await ann.send("\(number) \(filling)", to: "bob").result != nil)
            }
            #expect(try await quick.updates(count).compactMap(\.pushedSeq) == Array(1...Int64(count)))

            try await stuck.socket.startReading()
            var places: [Int64] = []
            while places.count < count {
                places = try await stuck.updates(stuck.updates.count + 1).flatMap(\.mailboxPlaces)
            }
            #expect(places == Array(1...Int64(count)))
        }
    }

    @Test func `member that reads nothing at all is given up, others are not`() async throws {
        let wait = Duration.seconds(1)
        try await ServerUnderTest.run(configure: { $0.links.stalledMax = wait }) { server in
            let (ann, stuck) = (try await server.link(of: "ann"), try await server.link(of: "bob"))
            try await stuck.socket.stopReading()
            let filling = String(repeating: "x", count: 100 << 10)
            let start = ContinuousClock.now
            // It is offered more than its socket and the system's buffers hold.
            try await eventually { () async throws -> Void? in
                _ = try await ann.send(filling, to: "bob")
                let figures = try await server.admin.call(.GET, "/admin/v1/tenants/\(ServerUnderTest.appKey)/figures")
                return figures["links"] == .integer(1) ? () : nil
            }
            #expect(ContinuousClock.now - start >= wait)
            #expect(try await ann.ask("ping", [:]).result != nil)
        }
    }
}

extension ServerUnderTest {
    fileprivate func link(of user: String, device: String = "phone") async throws -> LinkClient {
        try await LinkClient.open(port: publicPort, token: try await app.token(of: user), device: device)
    }
}

extension JSONValue {
    /// The places of the mailbox that an update brings, pushed or in catching up.
    fileprivate var mailboxPlaces: [Int64] {
        let pushed = self["update"]?["mailbox"].map { [$0] } ?? []
        return (pushed + (self["update"]?["catchUp"]?["mailbox"]?.list ?? [])).compactMap { $0["place"]?.number }
    }
}
