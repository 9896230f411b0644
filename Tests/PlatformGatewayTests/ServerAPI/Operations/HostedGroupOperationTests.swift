import PlatformCore
import PlatformEngine
import PlatformGateway
import Testing

struct `Hosted groups on the Server API` {
    @Test func `a group is made, changed and told with the types that strict clients want`() async throws {
        let app = try await hostedApp()
        let update =
            #"groupId=g&name=New&groupProfile={"portraitUrl":"https://x/y"}&permissions={"joinPerm":"1","x":7}"#
        #expect(try await app.send("/entrust/group/profile/update.json", update).text == done)
        #expect(
            try await app.post("/entrust/group/profile/query.json", ["groupIds": "g,plain,none"]).text
                == #"{"code":200,"profiles":[{"groupId":"g","groupName":"New","owner":"a","groupProfile":"#
                + #""{\"introduction\":\"Hi\",\"portraitUrl\":\"https://x/y\"}","groupExtProfile":"{}","#
                + #""permissions":"{\"joinPerm\":1,\"x\":7}","remarkName":"","createTime":1700000000000,"#
                + #""memberCount":3}]}"#
        )
        #expect(
            try await app.post("/entrust/group/query.json").text
                == #"{"code":200,"pageToken":"","groups":[{"groupId":"g","owner":"a","creator":"a","name":"New","#
                + #""portraitUrl":"https://x/y","time":1700000000000}]}"#
        )
    }

    @Test func `refusals have the numbers of the family`() async throws {
        let app = try await hostedApp()
        let calls: [(String, String, Int64)] = [
            ("create", "groupId=g&name=G&owner=a", 25409), ("create", "groupId=h&owner=a", 1002),
            ("import", "groupId=none&name=G&owner=a", 25410), ("import", "groupId=g&name=G&owner=a", 25409),
            ("profile/update", "groupId=plain&name=G", 25410), ("join", "groupId=plain&userIds=a", 25410),
            ("quit", "groupId=g&userIds=a", 25417), ("member/kick", "groupId=g&userIds=x", 25418),
            ("member/set", "groupId=g&userId=x&nickname=N", 25418), ("dismiss", "groupId=none", 25410),
            ("transfer/owner", "groupId=g&newOwner=x", 25418), ("member/query", "groupId=plain", 25410),
            ("profile/update", "groupId=g&permissions={\"joinPerm\":100}", 1502),
            ("member/follow", "groupId=g&userId=x&followUserIds=a", 25418),
        ]
        for (path, form, code) in calls {
            let answer = try await app.send("/entrust/group/\(path).json", form)
            #expect(answer.json["code"] == .integer(code), "\(path): \(answer.text)")
        }
    }

    @Test func `users join and leave, and managers are named`() async throws {
        let app = try await hostedApp()
        let joined = try await app.send("/entrust/group/join.json", "groupId=g&userIds=d,e")
        #expect(joined.json["memberCount"] == .integer(5))
        #expect(joined.json["groupProfile"] == .string(#"{"introduction":"Hi"}"#))
        #expect(
            try await app.send("/entrust/group/manager/add.json", "groupId=g&userIds=b,x").text
                == #"{"code":200,"userIds":["x"],"managerCount":1}"#
        )
        #expect(
            try await app.send("/entrust/group/manager/remove.json", "groupId=g&userIds=b").text
                == #"{"code":200,"userIds":[],"managerCount":0}"#
        )
        #expect(try await app.send("/entrust/group/quit.json", "groupId=g&userIds=d&isDelBan=0").text == done)
        #expect(try await app.send("/entrust/group/member/kick.json", "groupId=g&userIds=e,x").text == done)
        #expect(try await app.post("/entrust/group/member/kick/all.json", ["userId": "c"]).text == done)
        #expect(try await app.post("/entrust/group/member/kick/all.json", ["userId": "a"]).text == done)
        #expect(
            try await app.send("/entrust/group/transfer/owner.json", "groupId=g&newOwner=b&isQuit=1").text == done
        )
        let members = try await app.post("/group/user/query.json", ["groupId": "g"])
        #expect(members.json["users"] == .array([["id": "b"]]))
        #expect(try await app.post("/entrust/group/dismiss.json", ["groupId": "g"]).text == done)
        #expect(try await app.post("/entrust/group/query.json").json["groups"] == .array([]))
    }

    @Test func `members are listed by role, with what they are called`() async throws {
        let app = try await hostedApp()
        #expect(
            try await app.send("/entrust/group/member/set.json", "groupId=g&userId=b&nickname=Bee&extra=x y").text
                == done
        )
        let bee = #"{"userId":"b","nickname":"Bee","role":3,"time":1700000000000,"extra":"x y"}"#
        #expect(
            try await app.send("/entrust/group/member/specific/query.json", "groupId=g&userIds=b,x").text
                == #"{"code":200,"members":[\#(bee)]}"#
        )
        let owner = #"{"userId":"a","nickname":"","role":1,"time":1700000000000,"extra":""}"#
        #expect(
            try await app.send("/entrust/group/member/query.json", "groupId=g&type=1").text
                == #"{"code":200,"pageToken":"","members":[\#(owner)]}"#
        )
        let first = try await app.send("/entrust/group/member/query.json", "groupId=g&size=2&order=0")
        guard case .string(let token)? = first.json["pageToken"] else { throw UnexpectedAnswer() }
        let rest = try await app.send("/entrust/group/member/query.json", "groupId=g&size=2&order=0&pageToken=\(token)")
        #expect(rest.json["members"]?.elements.compactMap { $0["userId"] } == ["c"])
        #expect(rest.json["pageToken"] == "")
    }

    @Test func `followed members, remarks and joined groups are a user's own`() async throws {
        let app = try await hostedApp()
        let follow = "groupId=g&userId=a&followUserIds=b,c,x"
        #expect(try await app.send("/entrust/group/member/follow.json", follow).text == done)
        #expect(
            try await app.send("/entrust/group/member/unfollow.json", "groupId=g&userId=a&followUserIds=c").text == done
        )
        #expect(
            try await app.send("/entrust/group/member/followed/get.json", "groupId=g&userId=a").text
                == #"{"code":200,"userId":"a","groupId":"g","members":[{"userId":"b","timestamp":1700000000000}]}"#
        )
        let remark = "groupId=g&userId=a&remarkName=Mondays"
        #expect(try await app.send("/entrust/group/remarkname/set.json", remark).text == done)
        #expect(
            try await app.send("/entrust/group/remarkname/query.json", "groupId=g&userId=a").text
                == #"{"code":200,"remarkName":"Mondays"}"#
        )
        #expect(
            try await app.post("/entrust/joined/group/query.json", ["userId": "a", "role": "1"]).text
                == #"{"code":200,"totalCount":1,"pageToken":"","groups":[{"groupId":"g","name":"G","#
                + #""remarkName":"Mondays","groupProfile":"{\"introduction\":\"Hi\"}","createTime":1700000000000,"#
                + #""permissions":"{}","groupExtProfile":"{}","joinTime":1700000000000,"role":1,"count":3,"#
                + #""owner":"a"}]}"#
        )
        let asMember = try await app.post("/entrust/joined/group/query.json", ["userId": "a", "role": "3"])
        #expect(asMember.json["totalCount"] == .integer(0))
        #expect(try await app.send("/entrust/group/remarkname/delete.json", "groupId=g&userId=a").text == done)
        #expect(
            try await app.send("/entrust/group/remarkname/query.json", "groupId=g&userId=a").text
                == #"{"code":200,"remarkName":""}"#
        )
    }

    /// An app with a hosted group `g` of a, b and c, and a plain one.
    private func hostedApp() async throws -> AppUnderTest {
        let app = try AppUnderTest()
        let form = #"groupId=g&name=G&owner=a&userIds=b,c&groupProfile={"introduction":"Hi"}"#
        #expect(try await app.send("/entrust/group/create.json", form).text == done)
        _ = try await app.post("/group/create.json", ["userId": "a", "groupId": "plain", "groupName": "P"])
        return app
    }
}

private struct UnexpectedAnswer: Error {}

private let done = #"{"code":200}"#
