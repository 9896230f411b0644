import HTTPTypes
import PlatformCore
import PlatformEngine
import PlatformGateway
import Tenants
import TestSupport
import Testing

struct `What is noted of users on the Server API` {
    @Test func `tags are set one by one or for many, and replaced`() async throws {
        let app = try AppUnderTest()
        #expect(try await app.post("/user/tag/set.json", json: #"{"userId":"a","tags":["x","y"]}"#).text == done)
        let batch = #"{"userIds":["b","c"],"tags":["z"]}"#
        #expect(try await app.post("/user/tag/batch/set.json", json: batch).text == done)
        #expect(
            try await app.send("/user/tags/get.json", "userIds=a&userIds=b,c&userIds=d").text
                == #"{"code":200,"result":{"a":["x","y"],"b":["z"],"c":["z"],"d":[]}}"#
        )
        _ = try await app.post("/user/tag/set.json", json: #"{"userId":"a","tags":[]}"#)
        #expect(
            try await app.post("/user/tags/get.json", ["userIds": "a"]).text == #"{"code":200,"result":{"a":[]}}"#
        )
    }

    @Test func `too many or too long tags are refused`() async throws {
        let app = try AppUnderTest()
        let many = (0..<21).map { "\"t\($0)\"" }.joined(separator: ",")
        let long = String(repeating: "a", count: 41)
        for tags in [many, "\"\(long)\""] {
            let answer = try await app.post("/user/tag/set.json", json: "{\"userId\":\"a\",\"tags\":[\(tags)]}")
            #expect(answer.json["code"] == .integer(1005))
        }
    }

    @Test(arguments: [
        #"[{"id":"b","remark":"Bea"},{"id":"c","remark":"Cee"}]"#,
        #"[{"Id":"b","Remark":"Bea"},{"Id":"c","Remark":"Cee"}]"#,
    ])
    func `remarks are set however their names are written, paged and removed`(remarks: String) async throws {
        let app = try AppUnderTest()
        #expect(try await app.send("/user/remarks/set.json", "userId=a&remarks=\(remarks)").text == done)
        #expect(
            try await app.post("/user/remarks/get.json", ["userId": "a", "page": "2", "size": "1"]).text
                == #"{"code":200,"total":2,"users":[{"id":"c","remark":"Cee"}]}"#
        )
        _ = try await app.post("/user/remarks/del.json", ["userId": "a", "targetId": "b"])
        #expect(
            try await app.post("/user/remarks/get.json", ["userId": "a"]).text
                == #"{"code":200,"total":1,"users":[{"id":"c","remark":"Cee"}]}"#
        )
        #expect(
            try await app.post("/user/remarks/get.json", ["userId": "x"]).text == #"{"code":200,"total":0,"users":[]}"#
        )
    }

    @Test func `a group's remark is one text`() async throws {
        let app = try AppUnderTest()
        let form: KeyValuePairs = ["userId": "a", "groupId": "g"]
        _ = try await app.send("/group/remarks/set.json", "userId=a&groupId=g&remark=Group Alias")
        #expect(try await app.post("/group/remarks/get.json", form).text == #"{"code":200,"remark":"Group Alias"}"#)
        _ = try await app.post("/group/remarks/del.json", form)
        #expect(try await app.post("/group/remarks/get.json", form).text == #"{"code":200,"remark":""}"#)
    }

    @Test func `a quiet period is answered in both shapes`() async throws {
        let app = try AppUnderTest()
        let unset =
            bothShapes(#""startTime":"","period":0,"unPushLevel":0"#)
        #expect(try await app.post("/user/blockPushPeriod/get.json", ["userId": "a"]).text == unset)
        let form: KeyValuePairs = ["userId": "a", "startTime": "23:59:59", "period": "600"]
        #expect(try await app.post("/user/blockPushPeriod/set.json", form).text == done)
        #expect(
            try await app.post("/user/blockPushPeriod/get.json", ["userId": "a"]).text
                == bothShapes(#""startTime":"23:59:59","period":600,"unPushLevel":1"#)
        )
        _ = try await app.post("/user/blockPushPeriod/delete.json", ["userId": "a"])
        #expect(try await app.post("/user/blockPushPeriod/get.json", ["userId": "a"]).text == unset)
        for (start, period, level) in [
            ("24:00:00", "1", "1"), ("1", "1", "1"), ("10:00:00", "1440", "1"), ("10:00:00", "1", "2"),
        ] {
            let answer = try await app.post(
                "/user/blockPushPeriod/set.json",
                ["userId": "a", "startTime": start, "period": period, "level": level]
            )
            #expect(answer.status == 400, "\(start) \(period) \(level)")
        }
    }

    @Test(arguments: ["blacklist", "whitelist"])
    func `lists of users are whole or paged`(kind: String) async throws {
        let app = try AppUnderTest()
        let field = kind == "blacklist" ? "blackUserId" : "whiteUserId"
        let answer = try await app.send("/user/\(kind)/add.json", "userId=a&\(field)=b&\(field)=c&\(field)=d")
        #expect(answer.text == done)
        #expect(
            try await app.post("/user/\(kind)/query.json", ["userId": "a"]).text
                == #"{"code":200,"users":["b","c","d"]}"#
        )
        #expect(
            try await app.post("/user/\(kind)/query.json", ["userId": "a", "size": "2"]).text
                == #"{"code":200,"users":["b","c"],"next":"c"}"#
        )
        #expect(
            try await app.post("/user/\(kind)/query.json", ["userId": "a", "size": "2", "pageToken": "c"]).text
                == #"{"code":200,"users":["d"]}"#
        )
        _ = try await app.send("/user/\(kind)/remove.json", "userId=a&\(field)=b&\(field)=d")
        #expect(
            try await app.post("/user/\(kind)/query.json", ["userId": "a"]).text == #"{"code":200,"users":["c"]}"#
        )
        #expect(
            try await app.post("/user/\(kind)/query.json", ["userId": "x"]).text == #"{"code":200,"users":[]}"#
        )
        let missing = try await app.post("/user/\(kind)/add.json", ["userId": "a"])
        #expect(missing.json["code"] == .integer(1002))
        let wrong = try await app.post(
            "/user/\(kind)/add.json",
            ["userId": "a", field: String(repeating: "b", count: 65)]
        )
        #expect(wrong.json["code"] == .integer(1005))
    }
}

struct `What users may do on the Server API` {
    @Test func `blocked users are listed until their time is over`() async throws {
        let app = try AppUnderTest()
        #expect(try await app.send("/user/block.json", "userId=a&userId=b&minute=1").text == done)
        _ = try await app.post("/user/unblock.json", ["userId": "b"])
        let listed = #"{"code":200,"users":[{"userId":"a","blockEndTime":"2023-11-15 06:14:20"}]}"#
        #expect(try await app.post("/user/block/query.json").text == listed)
        #expect(try await app.post("/user/block/query.json", ["page": "1", "size": "10"]).text == listed)
        #expect(try await app.post("/user/block/query.json", ["page": "2"]).text == #"{"code":200,"users":[]}"#)
        app.clock.advance(milliseconds: 60_000)
        #expect(try await app.post("/user/block/query.json").text == #"{"code":200,"users":[]}"#)
        #expect(try await app.post("/user/block.json", ["userId": "a", "minute": "0"]).status == 400)
    }

    @Test func `who is muted in one-to-one chat is listed`() async throws {
        let app = try AppUnderTest()
        #expect(try await app.send("/user/chat/fb/set.json", "userId=a&userId=b&state=1&type=PERSON").text == done)
        _ = try await app.post("/user/chat/fb/set.json", ["userId": "a", "state": "0", "type": "PERSON"])
        #expect(
            try await app.post("/user/chat/fb/querylist.json", ["type": "PERSON"]).text
                == #"{"code":200,"total":1,"users":["b"]}"#
        )
        #expect(
            try await app.post("/user/chat/fb/querylist.json", ["type": "PERSON", "offset": "1", "num": "5"]).text
                == #"{"code":200,"total":1,"users":[]}"#
        )
        #expect(
            try await app.post("/user/chat/fb/set.json", ["userId": "a", "state": "1", "type": "GROUP"]).status == 400
        )
    }

    @Test func `accounts are deactivated, listed and opened again`() async throws {
        let app = try AppUnderTest()
        _ = try await app.post("/user/getToken.json", ["userId": "a", "name": "A"])
        let ended = try await app.post("/user/deactivate.json", ["userId": "a,b"])
        guard case .string(let name)? = ended.json["operateId"] else {
            Issue.record("no name: \(ended.text)")
            return
        }
        #expect(!name.isEmpty)
        #expect(try await app.post("/user/deactivate/query.json").text == #"{"code":200,"users":["a","b"]}"#)
        #expect(try await app.post("/user/getToken.json", ["userId": "a"]).status == 400)
        #expect(try await app.post("/user/info.json", ["userId": "a"]).status == 400)
        #expect(try await app.call(.post, "//user/deactivate/query.json", [], app.signed()).status == 200)
        _ = try await app.send("/user/reactivate.json", "userId=a,x")
        _ = try await app.post("/user/activate.json", ["userId": "b"])
        #expect(try await app.post("/user/deactivate/query.json").text == #"{"code":200,"users":[]}"#)
        #expect(try await app.post("/user/getToken.json", ["userId": "a"]).status == 200)
        #expect(try await app.post("/user/info.json", ["userId": "a"]).json["userName"] == "")
    }

    @Test func `users are listed and deleted while the app is being built`() async throws {
        let app = try AppUnderTest()
        for user in ["a", "b", "c"] { _ = try await app.post("/user/getToken.json", ["userId": user, "name": user]) }
        #expect(try await app.post("/user/delusers.json", ["userId": "b"]).text == #"{"code":200}"#)
        #expect(
            try await app.post("/user/query.json", ["page": "1", "pageSize": "1", "order": "1"]).text
                == #"{"code":200,"total":2,"users":[{"userId":"c","userName":"c","userPortrait":"","#
                + #""regTime":"2023-11-15 06:13:20"}]}"#
        )
        let running = try AppUnderTest(mode: .production)
        for path in ["/user/query.json", "/user/delusers.json"] {
            let answer = try await running.post(path, ["userId": "a"])
            #expect(answer.status == 430)
            #expect(answer.json["code"] == .integer(1009))
        }
    }
}

private let done = #"{"code":200}"#

private func bothShapes(_ fields: String) -> String { "{\"code\":200,\(fields),\"data\":{\(fields)}}" }

extension AppUnderTest {
    /// Calls an operation with a form as some SDKs write it: nothing is percent-encoded.
    func send(_ path: String, _ form: String) async throws -> Answered {
        try await call(.post, path, Array(form.utf8), signed())
    }
}
