import PlatformCore
import PlatformEngine
import PlatformGateway
import TestSupport
import Testing

struct `Friends on the Server API` {
    @Test func `friends are listed with the types that strict clients want`() async throws {
        let app = try AppUnderTest()
        _ = try await app.post("/user/getToken.json", ["userId": "b", "name": "Bea"])
        _ = try await app.post("/user/blacklist/add.json", ["userId": "a", "blackUserId": "b"])
        let form: KeyValuePairs = ["userId": "a", "targetId": "b", "optType": "2"]
        #expect(try await app.post("/friend/add.json", form).text == done)
        let again = try await app.post("/friend/add.json", form)
        #expect(again.status == 200)
        #expect(again.json["code"] == .integer(25460))
        let profile = #"userId=a&targetId=b&remarkName=Bee&friendExtProfile={"k":"v"}"#
        #expect(try await app.send("/friend/profile/set.json", profile).text == done)
        #expect(
            try await app.post("/friend/get.json", ["userId": "a"]).text
                == #"{"code":200,"totalCount":1,"pageToken":"","friendList":[{"userId":"b","name":"Bea","#
                + #""remarkName":"Bee","friendExtProfile":"{\"k\":\"v\"}","time":1700000000000,"directionType":2,"#
                + #""isBlacklist":true}]}"#
        )
    }

    @Test func `a page's token leads to the next`() async throws {
        let app = try AppUnderTest()
        for index in 0..<5 {
            app.clock.advance(milliseconds: 1)
            _ = try await app.post("/friend/add.json", ["userId": "a", "targetId": "u\(index)", "optType": "2"])
        }
        var seen: [String] = []
        var token = ""
        repeat {
            let answer = try await app.post(
                "/friend/get.json",
                ["userId": "a", "pageToken": token, "size": "2", "order": "0"]
            )
            #expect(answer.json["totalCount"] == .integer(5))
            seen += answer.json["friendList"]?.elements.compactMap { $0["userId"]?.text } ?? []
            token = answer.json["pageToken"]?.text ?? ""
        } while !token.isEmpty
        #expect(seen == (0..<5).map { "u\($0)" })
        let wrong = try await app.post("/friend/get.json", ["userId": "a", "pageToken": "x"])
        #expect(wrong.json["code"] == .integer(1002))
        #expect(try await app.post("/friend/get.json", ["userId": "a", "size": "101"]).json["code"] == .integer(1502))
    }

    @Test func `how two stand to each other is a number, from one list or both`() async throws {
        let app = try AppUnderTest()
        let oneWay: KeyValuePairs = ["userId": "a", "targetId": "c", "optType": "2", "directionType": "1"]
        _ = try await app.post("/friend/add.json", ["userId": "a", "targetId": "b", "optType": "2"])
        _ = try await app.post("/friend/add.json", oneWay)
        #expect(
            try await app.send("/friend/check.json", "userId=a&targetIds=b,c&targetIds=d").text
                == #"{"code":200,"results":[{"userId":"b","result":1},{"userId":"c","result":3},"#
                + #"{"userId":"d","result":2}]}"#
        )
        #expect(
            try await app.post("/friend/check.json", ["userId": "c", "targetIds": "a"]).text
                == #"{"code":200,"results":[{"userId":"a","result":4}]}"#
        )
        let oneList = try await app.post(
            "/friend/check.json",
            ["userId": "a", "targetIds": "c,d", "directionType": "1"]
        )
        #expect(oneList.json["results"]?.elements.compactMap { $0["result"] } == [.integer(2), .integer(1)])
        let mutual = try await app.post("/friend/get.json", ["userId": "a", "directionType": "2"])
        #expect(mutual.json["friendList"]?.elements.compactMap { $0["userId"] } == ["b"])
    }

    @Test func `policies are numbers, and nobody is asked who takes nobody`() async throws {
        let app = try AppUnderTest()
        #expect(
            try await app.post("/friend/permission/set.json", ["userIds": "b,c", "permissionType": "3"]).text == done
        )
        #expect(
            try await app.post("/friend/permission/get.json", ["userIds": "b,d"]).text
                == #"{"code":200,"permissionSettings":[{"userId":"b","type":3},{"userId":"d","type":0}]}"#
        )
        let refused = try await app.post("/friend/add.json", ["userId": "a", "targetId": "b"])
        #expect(refused.json["code"] == .integer(25405))
        _ = try await app.post("/friend/permission/set.json", ["userIds": "b", "permissionType": "0"])
        #expect(try await app.post("/friend/add.json", ["userId": "a", "targetId": "b"]).text == done)
        #expect(try await app.post("/friend/get.json", ["userId": "a"]).json["totalCount"] == .integer(0))
    }

    @Test func `friendships end one by one or all`() async throws {
        let app = try AppUnderTest()
        for index in 0..<7 {
            _ = try await app.post("/friend/add.json", ["userId": "a", "targetId": "u\(index)", "optType": "2"])
        }
        #expect(try await app.post("/friend/delete.json", ["userId": "a", "targetIds": "u0,u1,x"]).text == done)
        #expect(try await app.post("/friend/get.json", ["userId": "a"]).json["totalCount"] == .integer(5))
        #expect(try await app.post("/friend/get.json", ["userId": "u0"]).json["totalCount"] == .integer(0))
        #expect(try await app.post("/friend/clean.json", ["userId": "a"]).text == done)
        #expect(try await app.post("/friend/get.json", ["userId": "u6"]).json["totalCount"] == .integer(0))
    }
}

private let done = #"{"code":200}"#

extension JSONValue {
    fileprivate var text: String? { if case .string(let text) = self { text } else { nil } }
}
