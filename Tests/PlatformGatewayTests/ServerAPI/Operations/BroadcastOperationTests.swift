import HTTPTypes
import PlatformCore
import PlatformEngine
import Tenants
import TestSupport
import Testing

@testable import PlatformGateway

struct `Broadcasts on the Server API` {
    @Test func `all users get it under one UID, and lose it when it is recalled`() async throws {
        let app = try AppUnderTest()
        for user in ["a", "b"] { _ = try await app.post("/user/getToken.json", ["userId": user, "name": user]) }
        app.connect("a")
        let sent = try await app.broadcast(["objectName": "RC:TxtMsg", "content": #"{"content":"all"}"#])
        guard case .string(let uid)? = sent.json["messageUID"] else { throw NoUID() }
        #expect(sent.text == #"{"code":200,"messageUID":"\#(uid)","messageUIDs":[{"messageUID":"\#(uid)"}]}"#)
        #expect(try await app.told("a") == [#"{"content":"all"}"#])

        let recalled = try await app.post("/message/broadcast/recall.json", ["fromUserId": "s", "messageUID": uid])
        #expect(recalled.text == #"{"code":200}"#)
        #expect(try await app.told("a").isEmpty)
    }

    @Test func `the older form of a recall works too`() async throws {
        let app = try AppUnderTest()
        _ = try await app.post("/user/getToken.json", ["userId": "a", "name": "a"])
        app.connect("a")
        let sent = try await app.broadcast(["objectName": "RC:TxtMsg", "content": "x"])
        guard case .string(let uid)? = sent.json["messageUID"] else { throw NoUID() }
        let content = #"{"messageUId":"\#(uid)","conversationType":6,"isAdmin":"0","isDelete":1}"#
        let recalled = try await app.broadcast(["objectName": "RC:RcCmd", "content": content])
        #expect(recalled.text == #"{"code":200}"#)
        #expect(try await app.told("a").isEmpty)
    }

    @Test func `those online are told what is said to them`() async throws {
        let app = try AppUnderTest()
        for user in ["a", "b"] { _ = try await app.post("/user/getToken.json", ["userId": user, "name": user]) }
        app.connect("a")
        let answer = try await app.post(
            "/message/online/broadcast.json",
            ["fromUserId": "s", "objectName": "t", "content": "now"]
        )
        #expect(answer.status == 200)
        #expect(try await app.told("a") == ["now"])
        #expect(try await app.told("b").isEmpty)
    }

    @Test func `those who left within ten minutes are told what is said to those online, others are not`() async throws
    {
        let app = try AppUnderTest()
        for user in ["a", "b"] { _ = try await app.post("/user/getToken.json", ["userId": user, "name": user]) }
        app.connect("a")
        app.disconnect("a")
        app.clock.advance(milliseconds: 1)
        app.connect("b")
        app.disconnect("b")
        app.clock.advance(milliseconds: Departures<String>.lifeMilliseconds)
        let form: KeyValuePairs = ["fromUserId": "s", "objectName": "t", "content": "now"]
        #expect(try await app.post("/message/online/broadcast.json", form).status == 200)
        #expect(try await app.told("a").isEmpty)
        #expect(try await app.told("b") == ["now"])
        app.clock.advance(milliseconds: 1)
        #expect(try await app.post("/message/online/broadcast.json", form).status == 200)
        #expect(try await app.told("b") == ["now"])
    }

    @Test func `production allows two an hour`() async throws {
        let app = try AppUnderTest(mode: .production)
        var codes: [JSONValue?] = []
        for _ in 0..<3 {
            codes.append(try await app.broadcast(["objectName": "t", "content": "x"]).json["code"])
        }
        #expect(codes == [.integer(200), .integer(200), .integer(1008)])
    }

    @Test func `an operating system is one of two`() async throws {
        let form: KeyValuePairs = ["objectName": "t", "content": "x", "os": "Plan9"]
        #expect(try await AppUnderTest().broadcast(form).json["code"] == .integer(1002))
    }
}

private struct NoUID: Error {}

extension AppUnderTest {
    fileprivate func broadcast(_ form: KeyValuePairs<String, String>) async throws -> Answered {
        let body = ([("fromUserId", "s")] + form.map { ($0.key, $0.value) }).map { "\($0.0)=\($0.1)" }
        return try await call(.post, "/message/broadcast.json", Array(body.joined(separator: "&").utf8), signed())
    }

    /// What `s` told a user, newest first.
    fileprivate func told(_ user: String) async throws -> [String] {
        let query = HistoryQuery(
            viewer: .id(UserID(unchecked: user)),
            target: .system(UserID(unchecked: "s")),
            start: .head,
            direction: .older,
            limit: 50
        )
        guard case .history(let views, _) = try await ask(.history(query)) else { return [] }
        return views.compactMap { $0.message.body.map { String(decoding: $0.content, as: UTF8.self) } }
    }
}
