import HTTPTypes
import PlatformCore
import PlatformEngine
import PlatformGateway
import TestSupport
import Testing

struct `Changing messages on the Server API` {
    @Test func `key-values are set, queried and deleted`() async throws {
        let app = try AppUnderTest()
        let sent = try await app.publish(["toUserId": "b", "expansion": "True", "extraContent": #"{"type":"3"}"#])
        let uid = try #require(sent.uids(of: "userId").first?.uid)
        let ids: [(String, String)] = [
            ("msgUID", uid), ("userId", "a"), ("conversationType", "1"), ("targetId", "b"), ("isSyncSender", "0"),
        ]
        app.clock.advance(milliseconds: 5)
        let set = try await app.post("/message/expansion/set.json", ids + [("extraKeyVal", #"{"k":"v","n":1}"#)])
        #expect(set.text == #"{"code":200}"#)
        #expect(
            try await app.post("/message/expansion/query.json", ["msgUID": uid]).text == """
                {"code":200,"extraContent":{"k":{"v":"v","ts":1700000000005},"n":{"v":"1","ts":1700000000005},\
                "type":{"v":"3","ts":1700000000000}}}
                """
        )
        let deleted = try await app.post("/message/expansion/delete.json", ids + [("extraKey", #"["k","n","x"]"#)])
        #expect(deleted.status == 200)
        let history = try await app.post(
            "/v3/message/private/query.json",
            json: #"{"userId":"b","targetId":"a","startTime":1699999999000,"endTime":1700000100000}"#
        )
        #expect(history.text.contains(#""expansion":true,"extraContent":"{\"type\":{\"v\":\"3\","#))
        let second = try await app.post("/message/expansion/query.json", ["msgUID": uid, "pageNo": "2"])
        #expect(second.text == #"{"code":200,"extraContent":{}}"#)
    }

    @Test(arguments: [
        ("extraKeyVal", #"{"a b":"1"}"#, 1002), ("extraKeyVal", "[]", 1501), ("extraKeyVal", "no JSON", 1002),
        ("extraKeyVal", #"{"k":{}}"#, 1501), ("extraKeyVal", "", 1002), ("conversationType", "6", 1002),
        ("extraKeyVal", #"{"\#(String(repeating: "k", count: 33))":"1"}"#, 1005),
        ("extraKeyVal", #"{"k":"\#(String(repeating: "v", count: 4_097))"}"#, 1005),
        ("extraKeyVal", "{\((0...100).map { #""k\#($0)":"1""# }.joined(separator: ","))}", 1005),
        ("msgUID", "no UID", 200), ("msgUID", "5GSB-RPM1-KP8H-9JHF", 200), ("targetId", "nobody", 200),
    ])
    func `limits are the vendor's, and what is not there needs no change`(
        name: String,
        value: String,
        code: Int64
    ) async throws {
        let app = try AppUnderTest()
        let sent = try await app.publish(["toUserId": "b", "expansion": "1"])
        let uid = try #require(sent.uids(of: "userId").first?.uid)
        let whole = [
            ("msgUID", uid), ("userId", "a"), ("conversationType", "1"), ("targetId", "b"), ("extraKeyVal", "{}"),
        ]
        let answer = try await app.post(
            "/message/expansion/set.json",
            whole.map { ($0.0, $0.0 == name ? value : $0.1) }
        )
        #expect(answer.json["code"] == .integer(code))
    }

    @Test func `a message that was not sent for it takes no key-values`() async throws {
        let app = try AppUnderTest()
        let uid = try #require(try await app.publish(["toUserId": "b"]).uids(of: "userId").first?.uid)
        let ids = [("msgUID", uid), ("userId", "a"), ("conversationType", "1"), ("targetId", "b")]
        let answer = try await app.post("/message/expansion/set.json", ids + [("extraKeyVal", #"{"k":"v"}"#)])
        #expect(answer.json["code"] == .integer(1002))
    }

    @Test func `a private message gets another content, in the type it has`() async throws {
        let app = try AppUnderTest()
        let uid = try #require(try await app.publish(["toUserId": "b"]).uids(of: "userId").first?.uid)
        let ids = [("fromUserId", "a"), ("targetId", "b"), ("msgUID", uid)]
        let content = #"{"content":"hello again"}"#
        #expect(try await app.post("/message/private/modify.json", ids + [("content", content)]).status == 200)
        #expect(try await app.history(of: "b", with: "a").map(\.content) == [content])
        let other = try await app.post(
            "/message/private/modify.json",
            ids + [("content", content), ("objectName", "RC:ImgMsg")]
        )
        #expect(other.json["code"] == .integer(1002))
    }

    @Test func `a group message is changed and discussions are groups`() async throws {
        let app = try AppUnderTest()
        _ = try await app.post("/group/create.json", ["userId": "a", "groupId": "g", "groupName": "G"])
        let sent = try await app.post(
            "/message/discussion/publish.json",
            ["fromUserId": "a", "toDiscussionId": "g", "objectName": "t", "content": "one", "isIncludeSender": "1"]
        )
        let uid = try #require(sent.uids(of: "groupId").first?.uid)
        let modified = try await app.post(
            "/message/group/modify.json",
            ["fromUserId": "a", "groupId": "g", "msgUID": uid, "content": "two"]
        )
        #expect(modified.text == #"{"code":200}"#)
        #expect(try await app.history(of: "a", with: "g", kind: "group").map(\.content) == ["two"])
    }

    @Test func `a badge is kept for a single receiver, within its bounds`() async throws {
        let app = try AppUnderTest()
        #expect(try await app.publish(["toUserId": "b", "count": "9999", "contentAvailable": "1"]).status == 200)
        #expect(try await app.publish(["toUserId": "b", "count": "10000"]).json["code"] == .integer(1502))
        #expect(try await app.publish(["toUserId": "b", "count": "-2"]).json["code"] == .integer(1502))
        let long = String(repeating: "c", count: 21)
        #expect(try await app.publish(["toUserId": "b", "busChannel": long]).json["code"] == .integer(1005))
    }
}

extension AppUnderTest {
    func post(_ path: String, _ form: [(String, String)]) async throws -> Answered {
        let body = form.map { "\($0.0)=\($0.1)" }.joined(separator: "&")
        return try await call(.post, path, Array(body.utf8), signed())
    }
}
