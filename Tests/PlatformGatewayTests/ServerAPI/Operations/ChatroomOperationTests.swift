import HTTPTypes
import PlatformCore
import PlatformEngine
import TestSupport
import Testing

@testable import PlatformGateway

struct `Chatrooms on the Server API` {
    private let app: AppUnderTest

    init() throws {
        app = try AppUnderTest()
    }

    private func text(_ path: String, _ form: KeyValuePairs<String, String> = [:]) async throws -> String {
        try await app.post("/chatroom/\(path).json", form).text
    }

    @Test func `rooms are made, shown with the types that clients expect, and ended`() async throws {
        #expect(try await text("create", ["chatroom[r]": "Room 我", "chatroom[s]": "S"]) == #"{"code":200}"#)
        #expect(
            try await text("query", ["chatroomId": "r", "chatroomId": "none"])
                == #"{"code":200,"chatRooms":[{"chrmId":"r","name":"Room 我","time":"2023-11-15 06:13:20"}]}"#
        )
        let form: KeyValuePairs = ["chatroomId": "n", "destroyType": "1", "destroyTime": "120", "isBan": "true"]
        #expect(try await text("create_new", form) == #"{"code":200}"#)
        #expect(
            try await text("get", ["chatroomId": "n"])
                == #"{"code":200,"chatroomId":"n","createTime":1700000000000,"memberCount":0,"destroyType":1,"destroyTime":120,"ban":true}"#
        )
        #expect(try await text("destroy", ["chatroomId": "r", "chatroomId": "n"]) == #"{"code":200}"#)
        #expect(try await text("query", ["chatroomId": "r", "chatroomId": "n"]) == #"{"code":200,"chatRooms":[]}"#)
        #expect(try await app.post("/chatroom/get.json", ["chatroomId": "r"]).json["code"] == .integer(1002))
    }

    @Test func `who is there is said with exact types`() async throws {
        _ = try await text("join", ["chatroomId": "r", "userId": "a", "userId": "b"])
        #expect(
            try await text("user/query", ["chatroomId": "r", "count": "1", "order": "2"])
                == #"{"code":200,"total":2,"users":[{"id":"b","time":"2023-11-15 06:13:20"}]}"#
        )
        #expect(try await text("user/exist", ["chatroomId": "r", "userId": "a"]) == #"{"code":200,"isInChrm":true}"#)
        #expect(
            try await text("users/exist", ["chatroomId": "r", "userId": "a", "userId": "x"])
                == #"{"code":200,"result":[{"userId":"a","isInChrm":1},{"userId":"x","isInChrm":0}]}"#
        )
    }

    @Test(arguments: [
        ("user/block", "list", "users"), ("user/gag", "list", "users"),
    ])
    func `people are shut out or up and listed until when`(path: String, list: String, field: String) async throws {
        let form: KeyValuePairs = ["chatroomId": "r", "userId": "a", "userId": "b", "minute": "10"]
        #expect(try await text(path + "/add", form) == #"{"code":200}"#)
        #expect(try await text(path + "/rollback", ["chatroomId": "r", "userId": "b"]) == #"{"code":200}"#)
        #expect(
            try await text("\(path)/\(list)", ["chatroomId": "r"])
                == #"{"code":200,"users":[{"userId":"a","time":"2023-11-15 06:23:20"}]}"#
        )
        app.clock.advance(milliseconds: 600_000)
        #expect(try await text("\(path)/\(list)", ["chatroomId": "r"]) == #"{"code":200,"users":[]}"#)
    }

    @Test func `mutes of users everywhere and of whole rooms are listed`() async throws {
        _ = try await text("user/ban/add", ["userId": "a", "minute": "1"])
        #expect(
            try await text("user/ban/query")
                == #"{"code":200,"users":[{"userId":"a","time":"2023-11-15 06:14:20"}]}"#
        )
        _ = try await text("user/ban/remove", ["userId": "a"])
        #expect(try await text("user/ban/query") == #"{"code":200,"users":[]}"#)
        _ = try await text("ban/add", ["chatroomId": "r"])
        #expect(try await text("ban/check", ["chatroomId": "r"]) == #"{"code":200,"status":1}"#)
        #expect(try await text("ban/query") == #"{"code":200,"chatroomIds":["r"]}"#)
        _ = try await text("ban/rollback", ["chatroomId": "r"])
        #expect(try await text("ban/check", ["chatroomId": "r"]) == #"{"code":200,"status":0}"#)
        #expect(try await text("ban/query") == #"{"code":200,"chatroomIds":[]}"#)
    }

    @Test func `the lists of those who may speak and stay`() async throws {
        _ = try await text("user/ban/whitelist/add", ["chatroomId": "r", "userId": "a"])
        _ = try await text("user/whitelist/add", ["chatroomId": "r", "userId": "b"])
        #expect(try await text("user/ban/whitelist/query", ["chatroomId": "r"]) == #"{"code":200,"userIds":["a"]}"#)
        #expect(try await text("user/whitelist/query", ["chatroomId": "r"]) == #"{"code":200,"users":["b"]}"#)
        _ = try await text("user/ban/whitelist/rollback", ["chatroomId": "r", "userId": "a"])
        _ = try await text("user/whitelist/remove", ["chatroomId": "r", "userId": "b"])
        #expect(try await text("user/ban/whitelist/query", ["chatroomId": "r"]) == #"{"code":200,"userIds":[]}"#)
        #expect(try await text("user/whitelist/query", ["chatroomId": "r"]) == #"{"code":200,"users":[]}"#)
    }

    @Test func `types of messages are ranked, under the vendor's names`() async throws {
        _ = try await text("whitelist/add", ["objectnames": "RC:Gift", "objectnames": "RC:TxtMsg"])
        _ = try await text("whitelist/delete", ["objectnames": "RC:TxtMsg"])
        #expect(try await text("whitelist/query") == #"{"code":200,"whitlistMsgType":["RC:Gift"]}"#)
        _ = try await text("message/priority/add", ["objectName": "RC:Like"])
        #expect(try await text("message/priority/query") == #"{"code":200,"objectNames":["RC:Like"]}"#)
        _ = try await text("message/priority/remove", ["objectName": "RC:Like"])
        #expect(try await text("message/priority/query") == #"{"code":200,"objectNames":[]}"#)
    }

    @Test func `rooms are kept alive, with the vendor's codes`() async throws {
        _ = try await text("keepalive/add", ["chatroomId": "r"])
        #expect(try await text("keepalive/query") == #"{"code":200,"chatroomIds":["r"]}"#)
        #expect(try await text("keepalive/remove", ["chatroomId": "r"]) == #"{"code":200}"#)
        let again = try await app.post("/chatroom/keepalive/remove.json", ["chatroomId": "r"])
        #expect(again.status == 200)
        #expect(again.json["code"] == .integer(1015))
        for index in 0..<50 { _ = try await text("keepalive/add", ["chatroomId": "k\(index)"]) }
        let more = try await app.post("/chatroom/keepalive/add.json", ["chatroomId": "r"])
        #expect(more.status == 403)
        #expect(more.json["code"] == .integer(1016))
        #expect(try await app.post("/chatroom/keepalive/add.json").json["code"] == .integer(1002))
    }

    @Test func `attributes are set, listed with texts for flags, and removed`() async throws {
        let form: KeyValuePairs = ["chatroomId": "r", "userId": "a", "key": "k", "value": "v", "autoDelete": "1"]
        #expect(try await text("entry/set", form) == #"{"code":200}"#)
        let batch: KeyValuePairs = ["chatroomId": "r", "entryOwnerId": "b", "entryInfo": #"{"m":"1","n":"2"}"#]
        #expect(try await text("entry/batch/set", batch) == #"{"code":200}"#)
        #expect(
            try await text("entry/query", ["chatroomId": "r", "keys": "k", "keys": "none"])
                == #"{"code":200,"keys":[{"key":"k","value":"v","userId":"a","autoDelete":"1","lastSetTime":"2023-11-15 06:13:20"}]}"#
        )
        _ = try await text("entry/remove", ["chatroomId": "r", "userId": "a", "key": "k"])
        #expect(try await app.post("/chatroom/entry/query.json", ["chatroomId": "r"]).objects("keys").count == 2)
        let long = KeyValuePairs(
            dictionaryLiteral: ("chatroomId", "r"),
            ("userId", "a"),
            ("key", String(repeating: "k", count: 129)),
            ("value", "v")
        )
        #expect(try await app.post("/chatroom/entry/set.json", long).json["code"] == .integer(1005))
    }

    @Test func `messages are said in several rooms, asked for, and taken back`() async throws {
        let form: KeyValuePairs = [
            "fromUserId": "a", "toChatroomId": "r", "toChatroomId": "s", "objectName": "RC:TxtMsg", "content": "{}",
        ]
        let sent = try await app.post("/message/chatroom/publish.json", form).objects("messageUIDs")
        #expect(sent.map { $0["chatroomId"] } == ["r", "s"])
        func history() async throws -> [JSONObject] {
            let query = #"{"userId":"a","targetId":"r","startTime":1699999999999,"endTime":1700000000001}"#
            return try await app.post("/v3/message/chatroom/query.json", json: query).objects("data")
        }
        let found = try await history()
        #expect(found.map { $0["messageUID"] } == [sent.first?["messageUID"]])
        #expect(found.first?["expansion"] == .bool(false))
        guard case .string(let uid)? = sent.first?["messageUID"] else { return }
        let recall: KeyValuePairs = ["conversationType": "4", "fromUserId": "a", "targetId": "r", "messageUID": uid]
        #expect(try await app.post("/message/recall.json", recall).text == #"{"code":200}"#)
        #expect(try await history().isEmpty)
    }

    @Test func `what is said where it is kept is found on disk`() async throws {
        _ = try await text("keepalive/add", ["chatroomId": "r"])
        let form: KeyValuePairs = ["fromUserId": "a", "toChatroomId": "r", "objectName": "t", "content": "c"]
        for _ in 0..<3 { _ = try await app.post("/message/chatroom/publish.json", form) }
        let query = #"{"userId":"a","targetId":"r","startTime":"1700000000000","endTime":1,"pageSize":"2"}"#
        let reversed = try await app.post("/v3/message/chatroom/query.json", json: query)
        #expect(reversed.json["code"] == .integer(1502), "more than 14 days")
        let near = #"{"userId":"a","targetId":"r","startTime":1699999999000,"endTime":1700000000001,"pageSize":"2"}"#
        #expect(try await app.post("/v3/message/chatroom/query.json", json: near).objects("data").count == 2)
    }

    @Test func `a message to all rooms answers its UID`() async throws {
        let form: KeyValuePairs = ["fromUserId": "a", "objectName": "t", "content": "c"]
        let answer = try await app.post("/message/chatroom/broadcast.json", form)
        guard case .string(let uid)? = answer.json["messageUID"] else { throw MissingUID() }
        #expect(MessageUID(uid) != nil)
    }

    private struct MissingUID: Error {}

    @Test(arguments: ["create", "destroy", "get", "query", "join", "user/block/add", "entry/set", "ban/check"])
    func `what is missing is named`(path: String) async throws {
        let answer = try await app.post("/chatroom/\(path).json", ["x": "y"])
        #expect(answer.status == 400)
        #expect(answer.json["code"] == .integer(1002))
    }
}
