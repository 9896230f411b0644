import HTTPTypes
import PlatformCore
import Tenants
import TestSupport
import Testing

@testable import PlatformGateway

/// The vendor's documented rates, by operation; every other path has a hundred calls a second of its own.
private let documented: [String: [RateLimit]] = [
    "/user/getToken.json": [.perSecond(200)],
    "/message/private/publish.json": [.perMinute(6_000)],
    "/message/private/publish_template.json": [.perMinute(6_000)],
    "/statusmessage/private/publish.json": [.perMinute(6_000)],
    "/message/group/publish.json": [.perSecond(20)],
    "/statusmessage/group/publish.json": [.perSecond(20)],
    "/message/chatroom/publish.json": [.perSecond(100)],
    "/message/chatroom/broadcast.json": [.perSecond(1)],
    "/message/system/publish.json": [.perSecond(100)],
    "/message/system/publish_template.json": [.perSecond(100)],
    "/message/broadcast.json": [.perHour(2), .perDay(3)],
    "/push.json": [.perHour(2), .perDay(3)],
    "/push/custom.json": [.perHour(2), .perDay(3)],
    "/message/online/broadcast.json": [.perMinute(60)],
    "/v3/message/private/query.json": [.perMinute(100)],
    "/v3/message/group/query.json": [.perMinute(100)],
    "/v3/message/ultragroup/query.json": [.perMinute(100)],
    "/v3/message/chatroom/query.json": [.perMinute(100)],
    "/ultragroup/hismsg/query.json": [.perMinute(100)],
    "/ultragroup/hismsg/msgid/query.json": [.perMinute(100)],
]

/// Whose calls cost as much as they have receivers.
private let counted: [String: String] = [
    "/message/private/publish.json": "toUserId",
    "/message/private/publish_template.json": "toUserId",
    "/statusmessage/private/publish.json": "toUserId",
    "/message/group/publish.json": "toGroupId",
    "/statusmessage/group/publish.json": "toGroupId",
    "/message/chatroom/publish.json": "toChatroomId",
    "/message/system/publish.json": "toUserId",
    "/message/system/publish_template.json": "toUserId",
]

struct `The vendor's limits` {
    @Test(arguments: ServerOperations.table.operations.map(\.path))
    func `are those documented, for each operation`(path: String) throws {
        let operation = try #require(ServerOperations.table.operations.first { $0.path == path })
        #expect(operation.rate.documented == documented[path] ?? [.perSecond(100)])
        if let list = counted[path] { #expect(operation.countedList == list) }
    }

    /// Method: the clock stands still; a call that names nobody is refused, and counts all the same.
    @Test(arguments: [
        ("/user/info.json", "", 100), ("/user/getToken.json", "", 200), ("/v3/message/group/query.json", "{}", 100),
        ("/message/private/publish.json", receivers("toUserId", 500), 12),
        ("/message/group/publish.json", receivers("toGroupId", 2), 10),
        ("/message/system/publish.json", receivers("toUserId", 50), 2),
    ])
    func `hold in production, and are off in development`(path: String, body: String, count: Int) async throws {
        for mode in TenantMode.allCases {
            let app = try AppUnderTest(mode: mode)
            for _ in 0..<count {
                #expect(try await app.call(.post, path, Array(body.utf8), app.signed()).status == 400)
            }
            let next = try await app.call(.post, path, Array(body.utf8), app.signed())
            #expect(next.status == (mode == .production ? 429 : 400), "\(next.text)")
            guard mode == .production else { continue }
            #expect(next.json["code"] == .integer(1008))
            #expect(next.field("Retry-After") != nil)
            app.clock.advance(milliseconds: 60_000)
            #expect(try await app.call(.post, path, Array(body.utf8), app.signed()).status == 400)
        }
    }

    @Test func `follow what an operator sets at once`() async throws {
        let app = try AppUnderTest(mode: .production)
        for (limits, statuses) in [([RateLimit.perSecond(1)], [400, 429]), ([], [400, 400])] {
            var quota = QuotaOverrides()
            quota.rates[.other] = limits
            _ = try app.registry.apply(.setQuota(quota), to: app.tenant.number, by: .commandLine, now: app.clock.now)
            for status in statuses {
                #expect(try await app.post("/user/info.json").status == status)
            }
        }
    }

    @Test func `times are written by the app's own clocks`() async throws {
        for (minutes, text) in [
            (480, "2023-11-15 06:13:20"), (0, "2023-11-14 22:13:20"), (-570, "2023-11-14 12:43:20"),
        ] {
            let app = try AppUnderTest()
            var settings = TenantSettings()
            settings.minutesAheadOfUTC = Int16(minutes)
            _ = try app.registry.apply(
                .setSettings(settings),
                to: app.tenant.number,
                by: .commandLine,
                now: app.clock.now
            )
            _ = try await app.post("/user/getToken.json", ["userId": "a", "name": "A"])
            #expect(try await app.post("/user/info.json", ["userId": "a"]).json["createTime"] == .string(text))
        }
    }
}

private func receivers(_ name: String, _ count: Int) -> String {
    (0..<count).map { "\(name)=r\($0)" }.joined(separator: "&")
}
