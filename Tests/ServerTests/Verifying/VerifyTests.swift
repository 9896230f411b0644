import Foundation
import NIOHTTP1
import PlatformGateway
import PlatformVerifying
import TestSupport
import Testing

@testable import echoim

/// The checker against a whole server: clients over real sockets, two tenants, and a verdict on all they saw.
@Suite(.timeLimit(.minutes(2)))
struct `Verifying a running server` {
    @Test func `finds nothing wrong with a server that is left alone`() async throws {
        try await ServerUnderTest.run { server in
            let scratch = try ScratchFolder()
            let target = try #require(Target(url: server.publicURL))
            var options = WorkloadOptions()
            options.userCount = 4
            options.groupCount = 2
            options.time = .seconds(2)
            options.rate = 150
            let apps = [
                App(appKey: ServerUnderTest.appKey, appSecret: ServerUnderTest.appSecret),
                try await anotherApp(server),
            ]
            let path = scratch.path(to: "history")
            let writer = try HistoryWriter(path: path)
            try await Workload(target: target, apps: apps, options: options, history: writer).run()
            try writer.close()
            let verdict = try Checker.check(HistoryReader(path: path))
            let text = try verdict.text(HistoryReader(path: path))
            #expect(verdict.isGood, "\(text)")
            #expect(verdict.ackedCount > 100)
            #expect(verdict.logCount > 10)
        }
    }

    @Test func `finds nothing wrong where Telegram clients take part`() async throws {
        try await ServerUnderTest.run(configure: { $0.mtproto = ListenAddress(host: "127.0.0.1", port: 0) }) { server in
            let scratch = try ScratchFolder()
            let apps = [
                App(appKey: ServerUnderTest.appKey, appSecret: ServerUnderTest.appSecret),
                try await anotherApp(server),
            ]
            var options = WorkloadOptions()
            options.userCount = 4
            options.deviceCount = 1
            options.groupCount = 2
            options.time = .seconds(2)
            options.rate = 150
            options.telegram = try await TelegramDoor(
                target: Target(host: "127.0.0.1", port: try #require(server.mtprotoPort)),
                serverKey: try ServerKeyFile(dataFolder: server.folder).open(),
                apps: apps,
                userCount: 3,
                operators: OperatorClient(url: server.operatorsURL, key: server.operatorKey)
            )
            let path = scratch.path(to: "history")
            let writer = try HistoryWriter(path: path)
            let target = try #require(Target(url: server.publicURL))
            try await Workload(target: target, apps: apps, options: options, history: writer).run()
            try writer.close()
            let verdict = try Checker.check(HistoryReader(path: path))
            let text = try verdict.text(HistoryReader(path: path))
            #expect(verdict.isGood, "\(text)")
            let said = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").count {
                $0.contains("\"telegram\"") && $0.contains("\"sent\"")
            }
            #expect(said > 10)
        }
    }

    private func anotherApp(_ server: ServerUnderTest) async throws -> App {
        let made = try await server.admin.call(.POST, "/admin/v1/tenants", ["name": "Other"])
        guard case .string(let key)? = made["appKey"], case .string(let secret)? = made["appSecret"] else {
            throw CommandFailure("no tenant")
        }
        return App(appKey: key, appSecret: secret)
    }
}
