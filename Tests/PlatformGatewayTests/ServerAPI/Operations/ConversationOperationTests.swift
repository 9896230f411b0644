import HTTPTypes
import PlatformCore
import PlatformEngine
import PlatformGateway
import TestSupport
import Testing

struct `Conversations on the Server API` {
    @Test(arguments: [
        ("isMuted=1", 5), ("isMuted=0", 0), ("isMuted=1&unpushLevel=0", 5), ("isMuted=0&unpushLevel=4", 4),
        ("isMuted=1&unpushLevel=-1", -1), ("unpushLevel=2", 2), ("isMuted=&unpushLevel=1", 1),
    ])
    func `what notifies is a level, however it was said`(form: String, level: Int64) async throws {
        let app = try AppUnderTest()
        let named = "conversationType=1&requestId=a&targetId=b&busChannel="
        #expect(try await app.send("/conversation/notification/set.json", "\(named)&\(form)").text == done)
        let answer = try await app.send("/conversation/notification/get.json", named)
        #expect(answer.json["isMuted"] == .integer(level))
        let kind = "conversationType=3&requestId=a"
        #expect(try await app.send("/conversation/type/notification/set.json", "\(kind)&\(form)").text == done)
        #expect(
            try await app.send("/conversation/type/notification/get.json", kind).json["isMuted"] == .integer(level)
        )
    }

    @Test func `a level that is none, and a kind that is not served, are refused`() async throws {
        let app = try AppUnderTest()
        let path = "/conversation/notification/set.json"
        for form in [
            "conversationType=1&requestId=a&targetId=b&unpushLevel=3", "conversationType=1&requestId=a&targetId=b",
        ] {
            #expect(try await app.send(path, form).status == 400)
        }
        let chatroom = try await app.send(path, "conversationType=4&requestId=a&targetId=b&isMuted=1")
        #expect(chatroom.json["code"] == .integer(1009))
        let group = try await app.send(path, "conversationType=3&requestId=a&targetId=nowhere&isMuted=1")
        #expect(group.text == done)
    }

    @Test func `a conversation's attributes are told in one answer`() async throws {
        let app = try AppUnderTest()
        let top: KeyValuePairs = ["userId": "a", "conversationType": "1", "targetId": "b", "setTop": "true"]
        #expect(try await app.post("/conversation/top/set.json", top).text == done)
        let tags = #"{"userId":"a","tags":[{"tagId":"t","tagName":"Work"},{"tagId":"u","tagName":"Home"}]}"#
        #expect(try await app.post("/user/conversation/tag/set.json", json: tags).text == done)
        let filed = #"{"userId":"a","tagId":"t","conversations":[{"targetId":"b","conversationType":1}]}"#
        #expect(try await app.post("/tag/conversation/set.json", json: filed).text == done)
        #expect(
            try await app.get("/conversation/attribute/get.json?userId=a&targetId=b&conversationType=1").text
                == #"{"code":200,"data":{"targetId":"b","conversationType":1,"tags":["# + work
                + #"],"top":{"top":true,"topTime":1700000000000},"mute":{"mute":false}}}"#
        )
        #expect(
            try await app.get("/tag/conversation/get.json?userId=a&tagId=t").text
                == #"{"code":200,"data":{"userId":"a","tagId":"t","#
                + #""conversations":[{"targetId":"b","conversationType":1}]}}"#
        )
        #expect(try await app.post("/tag/conversation/del.json", json: filed).text == done)
        #expect(
            try await app.get("/tag/conversation/get.json?userId=a&tagId=t").text
                == #"{"code":200,"data":{"userId":"a","tagId":"t","conversations":[]}}"#
        )
        _ = try await app.post("/user/conversation/tag/del.json", json: #"{"userId":"a","tagIds":["u"]}"#)
        #expect(
            try await app.get("/user/conversation/tag/get.json?userId=a").text
                == #"{"code":200,"data":{"userId":"a","tags":["# + work + "]}}"
        )
    }

    @Test func `clearing ends at a time, or takes all, and leaves the other side alone`() async throws {
        let app = try AppUnderTest()
        for text in ["1", "2", "3"] {
            _ = try await app.post(
                "/message/private/publish.json",
                [
                    "fromUserId": "a", "toUserId": "b", "objectName": "RC:TxtMsg", "content": text,
                    "isIncludeSender": "1",
                ]
            )
            app.clock.advance(milliseconds: 1_000)
        }
        let form: KeyValuePairs = [
            "conversationType": "1", "fromUserId": "b", "targetId": "a", "msgTimestamp": "1700000001500",
        ]
        #expect(try await app.post("/conversation/message/history/clean.json", form).text == done)
        #expect(try await app.texts(of: "b", with: "a") == ["3"])
        #expect(try await app.texts(of: "a", with: "b") == ["3", "2", "1"])
        let all: KeyValuePairs = ["conversationType": "1", "fromUserId": "b", "targetId": "a"]
        #expect(try await app.post("/conversation/message/history/clean.json", all).text == done)
        #expect(try await app.texts(of: "b", with: "a") == [])
        let nothing: KeyValuePairs = ["conversationType": "1", "fromUserId": "x", "targetId": "y"]
        #expect(try await app.post("/conversation/message/history/clean.json", nothing).text == done)
    }
}

struct `Rights in groups on the Server API` {
    @Test func `who is muted is listed with the time, in a group or in all`() async throws {
        let app = try AppUnderTest()
        _ = try await app.post("/group/create.json", ["userId": "a", "groupId": "g", "groupName": "G"])
        #expect(try await app.send("/group/user/gag/add.json", "userId=a&userId=x&groupId=g&minute=1").text == done)
        _ = try await app.send("/group/user/gag/rollback.json", "userId=x&groupId=g")
        #expect(
            try await app.post("/group/user/gag/list.json", ["groupId": "g"]).text
                == #"{"code":200,"users":[{"userId":"a","time":"2023-11-15 06:14:20"}]}"#
        )
        _ = try await app.send("/group/user/gag/add.json", "userId=b&minute=0")
        #expect(
            try await app.post("/group/user/gag/list.json").text
                == #"{"code":200,"users":[{"userId":"b","time":"9999-12-31 08:00:00"}]}"#
        )
        _ = try await app.send("/group/user/gag/rollback.json", "userId=b")
        #expect(try await app.post("/group/user/gag/list.json").text == #"{"code":200,"users":[]}"#)
        #expect(
            try await app.post("/group/user/gag/list.json", ["groupId": "nowhere"]).text == #"{"code":200,"users":[]}"#
        )
        #expect(try await app.send("/group/user/gag/add.json", "userId=a&groupId=nowhere&minute=1").text == done)
    }

    @Test func `muted groups are asked for by name or listed`() async throws {
        let app = try AppUnderTest()
        for group in ["g", "h"] {
            _ = try await app.post("/group/create.json", ["userId": "a", "groupId": group, "groupName": "G"])
        }
        #expect(try await app.send("/group/ban/add.json", "groupId=g&groupId=nowhere").text == done)
        #expect(
            try await app.send("/group/ban/query.json", "groupId=g&groupId=h&groupId=nowhere").text
                == #"{"code":200,"groupinfo":[{"groupId":"g","stat":1},{"groupId":"h","stat":0}]}"#
        )
        #expect(
            try await app.send("/group/ban/query.json", "page=1&size=10").text
                == #"{"code":200,"groupinfo":[{"groupId":"g","stat":1}]}"#
        )
        _ = try await app.send("/group/user/ban/whitelist/add.json", "userId=a&userId=b&groupId=g")
        _ = try await app.send("/group/user/ban/whitelist/rollback.json", "userId=b&groupId=g")
        #expect(
            try await app.send("/group/user/ban/whitelist/query.json", "groupId=g").text
                == #"{"code":200,"userIds":["a"]}"#
        )
        _ = try await app.send("/group/ban/rollback.json", "groupId=g")
        #expect(try await app.post("/group/ban/query.json").text == #"{"code":200,"groupinfo":[]}"#)
    }

    @Test func `synchronising makes a user a member of exactly those groups`() async throws {
        let app = try AppUnderTest()
        for group in ["g", "h"] {
            _ = try await app.post("/group/create.json", ["userId": "a", "groupId": group, "groupName": group])
        }
        #expect(try await app.send("/group/sync.json", "userId=a&group[h]=other&group%5Bi%5D=new").text == done)
        #expect(
            try await app.post("/user/group/query.json", ["userId": "a"]).text
                == #"{"code":200,"groups":[{"id":"h","name":"h"},{"id":"i","name":"new"}]}"#
        )
        #expect(try await app.send("/group/sync.json", "userId=a").text == done)
        #expect(try await app.post("/user/group/query.json", ["userId": "a"]).text == #"{"code":200,"groups":[]}"#)
    }
}

private let done = #"{"code":200}"#
private let work = #"{"tagId":"t","tagName":"Work","createTime":1700000000000}"#

extension AppUnderTest {
    fileprivate func get(_ path: String) async throws -> Answered {
        try await call(.get, path, [], signed())
    }

    /// What a user still sees of a conversation, newest first.
    fileprivate func texts(of user: String, with peer: String) async throws -> [String] {
        let times = #""startTime":1699999000000,"endTime":1700000100000"#
        let body = "{\"userId\":\"\(user)\",\"targetId\":\"\(peer)\",\(times)}"
        let answer = try await post("/v3/message/private/query.json", json: body)
        return answer.json["data"].elements.compactMap { item in
            if case .string(let text)? = item["content"] { text } else { nil }
        }
    }
}
