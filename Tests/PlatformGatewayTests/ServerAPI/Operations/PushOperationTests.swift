import PlatformCore
import PlatformEngine
import PlatformGateway
import Testing

struct `Pushes on the Server API` {
    @Test func `a push is kept under an id`() async throws {
        let app = try AppUnderTest()
        let json = #"{"platform":["ios","android"],"audience":{"tag":["a"]},"notification":{"alert":"hi","ios":{}}}"#
        let answer = try await app.post("/push.json", json: json)
        guard case .string(let id)? = answer.json["id"] else { throw NoID() }
        #expect(answer.text == #"{"code":200,"id":"\#(id)"}"#)
        let next = try await app.post("/push.json", json: json)
        #expect(next.json["id"] != .string(id))
    }

    @Test func `one with a message says it to those it names`() async throws {
        let app = try AppUnderTest()
        let json = #"""
            {"platform":["ios"],"fromuserid":"s","audience":{"userid":["b"],"is_to_all":false},
            "message":{"content":"%7B%22a%22%3A1%7D","objectName":"t"},"notification":{"alert":"hi"}}
            """#
        let answer = try await app.post("/push.json", json: json)
        #expect(answer.json["messageUID"] != nil)
        #expect(try await app.post("/user/info.json", ["userId": "b"]).status == 200)
        let all = json.replacing(#""is_to_all":false"#, with: #""is_to_all":true"#)
        #expect(try await app.post("/push.json", json: all).json["messageUID"] != nil)
    }

    @Test(
        arguments: [
            (#""tag":["x","y"]"#, ["b"]), (#""tag_or":["x","y"]"#, ["a", "b"]), (#""tag":["x"],"tag_or":["y"]"#, ["b"]),
            (#""tagItems":[{"tags":["x"]},{"tags":["y"],"isNot":true}]"#, ["a"]),
            (#""tagItems":[{"tags":["y"]},{"tags":["x"],"itemsOperator":"OR"}]"#, ["a", "b"]),
            (#""tagItems":[{"tags":["x","y"],"tagsOperator":"OR","isNot":true}]"#, ["c"]),
        ] as [(String, [String])]
    )
    func `one with a message says it to those whose tags are meant`(audience: String, told: [String]) async throws {
        let app = try AppUnderTest()
        for (user, tags) in [("a", #""x""#), ("b", #""x","y""#), ("c", ""), ("d", #""x","y""#)] {
            _ = try await app.post("/user/tag/set.json", json: #"{"userId":"\#(user)","tags":[\#(tags)]}"#)
        }
        _ = try await app.post("/user/delusers.json", ["userId": "d"])
        let json = #"""
            {"platform":["ios"],"fromuserid":"c0","audience":{\#(audience)},"message":{"content":"{}","objectName":"t"}}
            """#
        #expect(try await app.post("/push/custom.json", json: json).json["messageUID"] != nil)
        var got: [String] = []
        for user in ["a", "b", "c", "d"] {
            let query = HistoryQuery(
                viewer: .id(UserID(unchecked: user)),
                target: .system(UserID(unchecked: "c0")),
                start: .head,
                direction: .older,
                limit: 9
            )
            if case .history(let messages, _) = try? await app.ask(.history(query)), !messages.isEmpty {
                got.append(user)
            }
        }
        #expect(got == told)
    }

    @Test(
        arguments: [
            (#"{"platform":["ios"],"audience":{"is_to_all":true}}"#, 1002),
            (#"{"platform":["toaster"],"audience":{"is_to_all":true},"notification":{}}"#, 1002),
            (#"{"audience":{"is_to_all":true},"notification":{}}"#, 1002),
            (#"{"platform":["ios"],"notification":{}}"#, 1002),
            (#"{"platform":["ios"],"audience":{},"notification":{}}"#, 1002),
            (#"{"platform":["ios"],"audience":{"is_to_all":true},"notification":[true,true]}"#, 1002),
            (#"{"platform":["ios"],"audience":{"is_to_all":true},"message":{"content":"c","objectName":"t"}}"#, 1002),
            (#"{"platform":["ios"],"audience":{"is_to_all":true},"notification":{"alert":"a"}}"#, 200),
        ] as [(String, Int64)]
    )
    func `what is missing is named`(json: String, code: Int64) async throws {
        #expect(try await AppUnderTest().post("/push.json", json: json).json["code"] == .integer(code))
    }

    @Test(
        arguments: [
            (#"{"userIds":["a"],"notification":{"title":"t","pushContent":"c"}}"#, 200),
            (#"{"userIds":["a"],"notification":{"title":"t"}}"#, 1002),
            (#"{"userIds":["a"],"notification":[true,true]}"#, 1002),
            (#"{"notification":{"pushContent":"c"}}"#, 1002),
        ] as [(String, Int64)]
    )
    func `users are pushed to by name`(json: String, code: Int64) async throws {
        #expect(try await AppUnderTest().post("/push/user.json", json: json).json["code"] == .integer(code))
    }

    @Test(
        arguments: [
            (#"{"tags":["a"],"isNot":false,"tagsOperator":"OR","itemsOperator":"AND"}"#, 200),
            (#"{"tags":[]}"#, 1002), (#"{"tags":["a"],"tagsOperator":"XOR"}"#, 1002),
        ] as [(String, Int64)]
    )
    func `tags can be combined`(item: String, code: Int64) async throws {
        let json = #"{"platform":["ios"],"audience":{"tagItems":[\#(item)]},"notification":{"alert":"a"}}"#
        #expect(try await AppUnderTest().post("/push/custom.json", json: json).json["code"] == .integer(code))
    }
}

private struct NoID: Error {}
