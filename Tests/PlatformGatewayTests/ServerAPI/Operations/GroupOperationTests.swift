import HTTPTypes
import PlatformCore
import Testing

@testable import PlatformGateway

struct `Groups on the Server API` {
    @Test func `members come and go`() async throws {
        let app = try AppUnderTest()
        let made = try await app.post(
            "/group/create.json",
            ["userId": "a", "userId": "b", "groupId": "g", "groupName": "Team 我"]
        )
        #expect(made.text == #"{"code":200,"memberCount":2}"#)
        _ = try await app.post("/group/join.json", ["userId": "c", "groupId": "g", "groupName": "Team"])
        _ = try await app.post("/group/quit.json", ["userId": "a", "groupId": "g"])
        #expect(
            try await app.post("/group/user/query.json", ["groupId": "g"]).text
                == #"{"code":200,"id":"g","users":[{"id":"b"},{"id":"c"}]}"#
        )
        #expect(
            try await app.post("/user/group/query.json", ["userId": "b"]).text
                == #"{"code":200,"groups":[{"id":"g","name":"Team 我"}]}"#
        )
    }

    @Test func `creating again adds members, renaming and dismissing are seen`() async throws {
        let app = try AppUnderTest()
        for user in ["a", "b"] {
            _ = try await app.post("/group/create.json", ["userId": user, "groupId": "g", "groupName": "G"])
        }
        _ = try await app.post("/group/refresh.json", ["groupId": "g", "groupName": "H"])
        let groups = try await app.post("/user/group/query.json", ["userId": "a"]).objects("groups")
        #expect(groups.first?["name"] == "H")
        #expect(try await app.post("/group/user/query.json", ["groupId": "g"]).objects("users").count == 2)
        #expect(try await app.post("/group/dismiss.json", ["userId": "a", "groupId": "g"]).status == 200)
        #expect(try await app.post("/group/user/query.json", ["groupId": "g"]).objects("users").isEmpty)
    }

    @Test(arguments: [
        ("/group/join.json", ["userId": "a", "groupId": "g", "groupName": "G"]),
        ("/group/quit.json", ["userId": "a", "groupId": "g"]),
        ("/group/dismiss.json", ["userId": "a", "groupId": "g"]),
        ("/group/refresh.json", ["groupId": "g", "groupName": "G"]),
        ("/group/user/query.json", ["groupId": "g"]), ("/user/group/query.json", ["userId": "a"]),
    ])
    func `a group that is not there is no error`(path: String, form: [String: String]) async throws {
        let app = try AppUnderTest()
        let body = form.map { "\($0)=\($1)" }.joined(separator: "&")
        let answer = try await app.call(.post, path, Array(body.utf8), app.signed())
        #expect(answer.status == 200)
        #expect(answer.objects("users").isEmpty)
    }

    @Test func `a full group answers with the vendor's status`() async throws {
        let app = try AppUnderTest()
        let form: KeyValuePairs = ["userId": "a", "userId": "b", "groupId": "g", "groupName": "G", "maxMember": "2"]
        _ = try await app.post("/group/create.json", form)
        let answer = try await app.post("/group/join.json", ["userId": "c", "groupId": "g", "groupName": "G"])
        #expect(answer.status == 405)
        #expect(answer.field("Allow") == nil)
    }

    @Test func `a change can be said in the group`() async throws {
        let app = try AppUnderTest()
        let answer = try await app.post(
            "/group/create.json",
            [
                "userId": "a", "groupId": "g", "groupName": "G", "bindNotifyMsg": "true", "fromUserId": "z",
                "objectName": "RC:GrpNtf", "content": #"{"operation":"Create"}"#,
            ]
        )
        guard case .string(let uid)? = answer.json["messageUID"] else {
            Issue.record("no UID: \(answer.text)")
            return
        }
        #expect(try await app.history(of: "a", with: "g", kind: "group").map(\.uid) == [uid])
    }

    @Test func `a message reaches up to three groups, unknown ones are passed over`() async throws {
        let app = try AppUnderTest()
        for group in ["g", "h"] {
            _ = try await app.post("/group/create.json", ["userId": "b", "groupId": group, "groupName": "G"])
        }
        let answer = try await app.say(in: ["g", "nowhere", "h"])
        #expect(answer.uids(of: "groupId").map(\.receiver) == ["g", "h"])
        #expect(try await app.history(of: "b", with: "h", kind: "group").count == 1)
        #expect(try await app.say(in: ["g", "h", "i", "j"]).json["code"] == .integer(1005))
    }

    @Test func `a directed message is seen by those it names`() async throws {
        let app = try AppUnderTest()
        _ = try await app.post(
            "/group/create.json",
            ["userId": "b", "userId": "c", "groupId": "g", "groupName": "G"]
        )
        _ = try await app.say(in: ["g"], "&toUserId=b")
        #expect(try await app.history(of: "b", with: "g", kind: "group").count == 1)
        #expect(try await app.history(of: "c", with: "g", kind: "group").isEmpty)
        #expect(try await app.say(in: ["g", "h"], "&toUserId=b").json["code"] == .integer(1002))
    }

    @Test(
        arguments: [
            (#"{"mentionedInfo":{"type":1}}"#, .everybody),
            (#"{"mentionedInfo":{"type":"2","userIdList":["b"]}}"#, .some([UserID(unchecked: "b")])),
            (#"{"mentionedInfo":{}}"#, .nobody), (#"{"content":"x"}"#, .nobody), ("no JSON", .nobody),
        ] as [(String, Mentions)]
    )
    func `mentions are read out of the content`(content: String, mentions: Mentions) throws {
        #expect(try Mentions(in: Array(content.utf8)) == mentions)
    }
}

extension AppUnderTest {
    fileprivate func say(in groups: [String], _ more: String = "") async throws -> Answered {
        let body =
            "fromUserId=a&objectName=RC:TxtMsg&content=hello&" + groups.map { "toGroupId=\($0)" }.joined(separator: "&")
        return try await call(.post, "/message/group/publish.json", Array((body + more).utf8), signed())
    }
}
