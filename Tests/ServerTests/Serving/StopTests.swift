import Foundation
import PlatformGateway
import TestSupport
import Testing

@testable import echoim

@Suite(.timeLimit(.minutes(2)))
struct `A server that stops` {
    @Test func `ends every link before its loops, also those of clients that say no goodbye`() async throws {
        let installation = try await Installation.start()
        let users = (0..<12).map { "user\($0)" }
        let watched: JSONValue = ["users": .array(users.map { .string($0) })]
        var links: [LinkClient] = []
        for user in users {
            let link = try await installation.link(of: user)
            // The end of each is news for all others, on whichever loop they are.
            #expect(try await link.ask("presence", watched).result != nil)
            links.append(link)
        }
        #expect(try await installation.stop() == 0)
        for link in links { #expect(await link.readToEnd() == 1001) }
        #expect(installation.log.contains("everything acknowledged is on disk"))
        #expect(!installation.log.contains("Cannot schedule"))
    }

    @Test func `leaves its folder to the next one in the same process`() async throws {
        let scratch = try ScratchFolder()
        for round in 1...3 {
            try await ServerUnderTest.run(in: scratch) { server in
                _ = try await server.app.token(of: "bob")
                let ann = try await LinkClient.open(
                    port: server.publicPort,
                    token: try await server.app.token(of: "ann")
                )
                #expect(try await ann.send("\(round)", to: "bob").result?["sent"]?["seq"]?.number == Int64(round))
            }
        }
        _ = try StoppedServer(path: scratch.path(to: "data"), masterKey: nil)
    }

    @Test func `that cannot listen has let go of its folder`() async throws {
        let scratch = try ScratchFolder()
        try await ServerUnderTest.run { running in
            await #expect(throws: (any Error).self) {
                try await ServerUnderTest.run(
                    in: scratch,
                    configure: { $0.http = ListenAddress(host: "127.0.0.1", port: UInt16(running.publicPort)) },
                    { _ in }
                )
            }
        }
        _ = try StoppedServer(path: scratch.path(to: "data"), masterKey: nil)
    }
}
