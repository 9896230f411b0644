import HTTPTypes
import PlatformCore
import TestSupport
import Testing

@testable import PlatformGateway

struct `Ultra groups on the Server API` {
    /// An app with the ultra group `g` of `a` and `b`, and its channel `c`.
    private func makeApp() async throws -> AppUnderTest {
        let app = try AppUnderTest()
        _ = try await app.post("/ultragroup/create.json", ["userId": "a", "groupId": "g", "groupName": "G"])
        _ = try await app.post("/ultragroup/join.json", ["userId": "b", "groupId": "g"])
        _ = try await app.post("/ultragroup/channel/create.json", ["groupId": "g", "busChannel": "c", "type": "0"])
        return app
    }

    private func say(_ app: AppUnderTest, _ text: String, _ extra: String = "") async throws -> String {
        let head = #""fromUserId":"a","toGroupIds":["g"],"busChannel":"c","objectName":"RC:TxtMsg""#
        let answer = try await app.post(
            "/message/ultragroup/publish.json",
            json: #"{\#(head),"content":"\#(text)"\#(extra)}"#
        )
        guard case .string(let uid)? = answer.objects("messageUIDs").first?["messageUID"] else { throw NotSaid() }
        return uid
    }

    @Test func `members come and go`() async throws {
        let app = try await makeApp()
        func isIn(_ user: String) async throws -> String {
            try await app.post("/ultragroup/member/exist.json", ["groupId": "g", "userId": user]).text
        }
        #expect(try await isIn("b") == #"{"code":200,"status":true}"#)
        _ = try await app.post("/ultragroup/quit.json", ["userId": "b", "groupId": "g"])
        #expect(try await isIn("b") == #"{"code":200,"status":false}"#)
        #expect(try await isIn("nobody") == #"{"code":200,"status":false}"#)
        _ = try await app.post("/ultragroup/dis.json", ["groupId": "g", "member": ""])
        #expect(try await isIn("a") == #"{"code":200,"status":false}"#)
    }

    @Test func `channels are listed with the vendor's types`() async throws {
        let app = try await makeApp()
        _ = try await app.post("/ultragroup/channel/create.json", ["groupId": "g", "busChannel": "p", "type": "1"])
        let time = "2023-11-15 06:13:20"
        #expect(
            try await app.post("/ultragroup/channel/get.json", ["groupId": "g", "page": "2", "size": "2"]).text
                == #"{"code":200,"channelList":[{"channelId":"p","type":1,"createTime":"\#(time)"}]}"#
        )
        #expect(try await app.post("/ultragroup/channel/get.json", ["groupId": "g"]).objects("channelList").count == 3)
        let change = ["groupId": "g", "busChannel": "c", "type": "1"] as KeyValuePairs
        #expect(try await app.post("/ultragroup/channel/type/change.json", change).status == 200)
        let users = ["groupId": "g", "busChannel": "c", "userIds": "a,b"] as KeyValuePairs
        _ = try await app.post("/ultragroup/channel/private/users/add.json", users)
        let one = ["groupId": "g", "busChannel": "c", "userIds": "a"] as KeyValuePairs
        _ = try await app.post("/ultragroup/channel/private/users/del.json", one)
        #expect(
            try await app.post("/ultragroup/channel/private/users/get.json", ["groupId": "g", "busChannel": "c"]).text
                == #"{"code":200,"users":["b"]}"#
        )
        _ = try await app.post("/ultragroup/channel/del.json", ["groupId": "g", "busChannel": "p"])
        #expect(try await app.post("/ultragroup/channel/get.json", ["groupId": "g"]).objects("channelList").count == 2)
        let long = ["groupId": "g", "busChannel": "c23456789012345678901"] as KeyValuePairs
        #expect(try await app.post("/ultragroup/channel/del.json", long).json["code"] == .integer(1005))
        #expect(try await app.post("/ultragroup/channel/del.json", ["groupId": "g"]).json["code"] == .integer(1002))
    }

    @Test func `rights are answered with the vendor's types`() async throws {
        let app = try await makeApp()
        _ = try await app.post("/ultragroup/userbanned/add.json", ["groupId": "g", "userIds": "b", "busChannel": "c"])
        let banned = try await app.post("/ultragroup/userbanned/get.json", ["groupId": "g", "busChannel": "c"])
        #expect(banned.text == #"{"code":200,"users":[{"id":"b"}]}"#)
        #expect(
            try await app.post("/ultragroup/userbanned/get.json", ["groupId": "g"]).text == #"{"code":200,"users":[]}"#
        )
        _ = try await app.post("/ultragroup/globalbanned/set.json", ["groupId": "g", "status": "1"])
        #expect(
            try await app.post("/ultragroup/globalbanned/get.json", ["groupId": "g"]).text
                == #"{"code":200,"status":true}"#
        )
        #expect(
            try await app.post("/ultragroup/globalbanned/get.json", ["groupId": "g", "busChannel": "c"]).text
                == #"{"code":200,"status":false}"#
        )
        _ = try await app.post("/ultragroup/banned/whitelist/add.json", ["groupId": "g", "userIds": "a"])
        #expect(
            try await app.post("/ultragroup/banned/whitelist/get.json", ["groupId": "g"]).text
                == #"{"code":200,"users":[{"id":"a"}]}"#
        )
        let level = ["groupId": "g", "busChannel": "c", "unpushLevel": "5"] as KeyValuePairs
        _ = try await app.post("/ultragroup/notdisturb/set.json", level)
        #expect(
            try await app.post("/ultragroup/notdisturb/get.json", ["groupId": "g", "busChannel": "c"]).text
                == #"{"code":200,"groupId":"g","busChannel":"c","unpushLevel":5}"#
        )
    }

    @Test func `what was said is asked for in all the vendor's ways`() async throws {
        let app = try await makeApp()
        var uids: [String] = []
        for text in ["one", "two", "three"] {
            app.clock.advance(milliseconds: 1_000)
            uids.append(try await say(app, text, #","expansion":"true","extraContent":"{\"k\":\"v\"}""#))
        }
        let (start, end) = (1_700_000_001_000, 1_700_000_009_000)
        let span =
            ["groupId": "g", "busChannel": "c", "startTime": "\(start)", "endTime": "\(start + 1_000)"]
            as KeyValuePairs
        let said = try await app.post("/ultragroup/hismsg/query.json", span).objects("data")
        #expect(said.map { $0["content"] } == ["one", "two"])
        let whole = try await app.post("/ultragroup/hismsg/query.json", span).text
        #expect(whole.contains(#""msgTime":1700000001000"#) && whole.contains(#""conversionType":10"#))
        #expect(whole.contains(#""expansion":true"#))
        let around = try await app.post(
            "/ultragroup/hismsg/msgid/query.json",
            ["groupId": "g", "busChannel": "c", "msgUID": uids[1], "prevNum": "1", "lastNum": "0"]
        ).objects("data")
        #expect(around.map { $0["content"] } == ["one", "two"])
        let asked = #"[{"msgUID":"\#(uids[2])","busChannel":"c"},{"msgUID":"AAAA-AAAA-AAAA-AAAA","busChannel":"c"}]"#
        let got = try await app.post("/ultragroup/msg/get.json", ["groupId": "g", "msgs": asked])
        #expect(got.objects("data").map { $0["content"] } == ["three"])
        #expect(got.text.contains(#""sentTime":1700000003000"#))
        let v3 = try await app.post(
            "/v3/message/ultragroup/query.json",
            json: #"{"userId":"b","targetId":"g","busChannel":"c","startTime":"\#(start)","endTime":"\#(end)"}"#
        ).objects("data")
        #expect(v3.map { $0["content"] } == ["three", "two"])
        #expect(v3.first?["busChannel"] == "c")

        let change =
            ["groupId": "g", "fromUserId": "a", "msgUID": uids[0], "busChannel": "c", "content": "uno"] as KeyValuePairs
        #expect(try await app.post("/ultragroup/msg/modify.json", change).status == 200)
        let expansion = ["groupId": "g", "busChannel": "c", "msgUID": uids[0], "userId": "b"]
        func expand(_ path: String, _ name: String, _ value: String) async throws -> Int {
            let form = expansion.merging([name: value]) { $1 }
            let body = form.map { "\($0)=\($1)" }.joined(separator: "&")
            return Int(try await app.call(.post, path, Array(body.utf8), app.signed()).status)
        }
        #expect(try await expand("/ultragroup/message/expansion/set.json", "extraKeyVal", #"{"n":"1"}"#) == 200)
        #expect(try await expand("/ultragroup/message/expansion/delete.json", "extraKey", #"["k"]"#) == 200)
        let values = try await app.post(
            "/ultragroup/message/expansion/query.json",
            ["groupId": "g", "busChannel": "c", "msgUID": uids[0]]
        )
        #expect(values.text == #"{"code":200,"extraContent":{"n":{"v":"1","ts":1700000003000}}}"#)
        let recall =
            [
                "conversationType": "10", "fromUserId": "a", "targetId": "g", "busChannel": "c", "messageUID": uids[1],
                "sentTime": "0",
            ] as KeyValuePairs
        #expect(try await app.post("/message/recall.json", recall).status == 200)
        let left = try await app.post("/ultragroup/hismsg/query.json", span).objects("data")
        #expect(left.map { $0["content"] } == ["uno"])
    }

    @Test func `user groups are made, filled, bound and listed`() async throws {
        let app = try await makeApp()
        _ = try await app.post(
            "/ultragroup/usergroup/add.json",
            json: #"{"groupId":"g","userGroups":[{"userGroupId":"u1"},{"userGroupId":"u2"}]}"#
        )
        _ = try await app.post(
            "/ultragroup/usergroup/user/add.json",
            ["groupId": "g", "userGroupId": "u1", "userIds": "a,b"]
        )
        _ = try await app.post(
            "/ultragroup/channel/usergroup/bind.json",
            ["groupId": "g", "busChannel": "c", "userGroupIds": "u1,u2"]
        )
        _ = try await app.post(
            "/ultragroup/channel/usergroup/unbind.json",
            ["groupId": "g", "busChannel": "c", "userGroupIds": "u2"]
        )
        let asked: [(String, KeyValuePairs<String, String>, String)] = [
            (
                "usergroup/query", ["groupId": "g", "pageSize": "1", "page": "2"],
                #""userGroups":[{"userGroupId":"u2"}]"#
            ),
            ("user/usergroup/query", ["groupId": "g", "userId": "a"], #""data":["u1"]"#),
            ("channel/usergroup/query", ["groupId": "g", "busChannel": "c"], #""data":["u1"]"#),
            ("usergroup/channel/query", ["groupId": "g", "userGroupId": "u1"], #""data":["c"]"#),
            ("user/channel/query", ["groupId": "g", "userId": "a"], #""data":["RCDefault","c"]"#),
        ]
        for (path, form, answer) in asked {
            #expect(try await app.post("/ultragroup/\(path).json", form).text == #"{"code":200,\#(answer)}"#)
        }
        _ = try await app.post("/ultragroup/usergroup/del.json", ["groupId": "g", "userGroupIds": "u1,u2"])
        #expect(
            try await app.post("/ultragroup/usergroup/query.json", ["groupId": "g"]).text
                == #"{"code":200,"userGroups":[]}"#
        )
    }

    @Test func `the newer routes do the same, and literal paths win`() async throws {
        let app = try AppUnderTest()
        func call(_ method: HTTPRequest.Method, _ path: String, _ json: String = "") async throws -> String {
            let fields = app.signed().merging(["Content-Type": "application/json"]) { $1 }
            return try await app.call(method, path, Array(json.utf8), fields).text
        }
        let done = #"{"code":10000}"#
        #expect(try await call(.post, "/v2/ultragroups", #"{"user_id":"a","group_id":"g","group_name":"G"}"#) == done)
        #expect(try await call(.post, "/v2/ultragroups/channels", #"{"group_id":"g","channel_id":"c"}"#) == done)
        #expect(try await call(.post, "/v2/ultragroups/g/users/b") == done)
        #expect(try await call(.put, "/v2/ultragroups/g", #"{"group_name":"H"}"#) == done)
        #expect(
            try await call(.get, "/v2/ultragroups/users/b/groups?page=1&size=10")
                == #"{"code":10000,"data":{"groups":[{"group_id":"g","group_name":"H"}]}}"#
        )
        #expect(try await call(.get, "/v2/ultragroups/g/users").contains(#"{"id":"b","time":"2023-11-15 06:13:20"}"#))
        #expect(try await call(.post, "/v2/ultragroups/g/muted-users", #"{"user_ids":["b"]}"#) == done)
        #expect(try await call(.get, "/v2/ultragroups/g/muted-users").contains(#"{"id":"b","#))
        #expect(try await call(.delete, "/v2/ultragroups/g/muted-users", #"{"user_ids":["b"]}"#) == done)
        #expect(try await call(.get, "/v2/ultragroups/g/muted-users") == #"{"code":10000,"data":{"users":[]}}"#)
        #expect(try await call(.put, "/v2/ultragroups/g/muted-status", #"{"status":true}"#) == done)
        #expect(try await call(.get, "/v2/ultragroups/g/muted-status") == #"{"code":10000,"data":{"status":true}}"#)
        #expect(try await call(.post, "/v2/ultragroups/g/allowed-users", #"{"user_ids":["a"]}"#) == done)
        #expect(try await call(.get, "/v2/ultragroups/g/allowed-users").contains(#"{"id":"a","#))
        let sent = try await call(
            .post,
            "/v2/message/ultragroup/send",
            #"{"from_user_id":"a","to_group_ids":["g"],"object_name":"t","content":"x","bus_channel":"c"}"#
        )
        #expect(sent.contains(#""messageUIDs":[{"groupId":"g""#))
        #expect(try await call(.get, "/v2/ultragroups/g/channels").contains(#"{"channel_id":"c","create_time":"2023"#))
        #expect(try await call(.delete, "/v2/ultragroups/g/channels/c") == done)
        #expect(try await call(.delete, "/v2/ultragroups/g/users/b") == done)
        #expect(try await call(.delete, "/v2/ultragroups/g") == done)
        #expect(
            try await call(.get, "/v2/ultragroups/users/a/groups") == #"{"code":10000,"data":{"groups":[]}}"#
        )
        #expect(try await call(.post, "/v2/ultragroups", #"{"user_id":"a"}"#).contains(#""code":1002,"msg""#))
    }
}

private struct NotSaid: Error {}
