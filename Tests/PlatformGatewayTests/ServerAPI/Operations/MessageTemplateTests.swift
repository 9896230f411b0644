import PlatformGateway
import Testing

struct `Templates on the Server API` {
    @Test func `each receiver gets their own values, in the order they were named`() async throws {
        let app = try AppUnderTest()
        let answer = try await app.post(
            "/message/private/publish_template.json",
            json: #"""
                {"fromUserId":"a","objectName":"RC:TxtMsg","content":"{\"content\":\"{name}, score {score} {other}\"}",
                "toUserId":["b","c"],"values":[{"{name}":"X \"1\"","{score}":"90"},{"{name}":"{score}","{score}":7}],
                "pushContent":["{name} result",""],"pushData":["",""],"verifyBlacklist":0,"contentAvailable":0,
                "disablePush":false,"isCounted":1}
                """#
        )
        #expect(answer.uids(of: "userId").map(\.receiver) == ["b", "c"])
        let first = try await app.history(of: "b", with: "a").first?.content
        #expect(first == #"{"content":"X \"1\", score 90 {other}"}"#)
        let second = try await app.history(of: "c", with: "a").first?.content
        #expect(second == #"{"content":"{score}, score 7 {other}"}"#)
    }

    @Test func `system templates reach each user's system conversation`() async throws {
        let app = try AppUnderTest()
        let answer = try await app.post(
            "/message/system/publish_template.json",
            json: #"""
                {"fromUserId":"s","objectName":"RC:TxtMsg","content":"hello {n}","toUserId":["b"],"values":[{"{n}":"B"}],
                "pushContent":["to {n}"],"pushData":"d"}
                """#
        )
        #expect(answer.uids(of: "userId").map(\.receiver) == ["b"])
    }

    @Test(arguments: [
        (#""toUserId":["b","c"],"values":[{}]"#, 1002),
        (#""toUserId":["b"],"values":[{}],"pushContent":["1","2"]"#, 1002),
        (#""toUserId":["b"],"values":[7]"#, 1501), (#""toUserId":["b"]"#, 1002), (#""values":[{}]"#, 1002),
        (#""toUserId":["b"],"values":[{}],"pushContent":[]"#, 200),
    ])
    func `lists must be as long as there are receivers`(lists: String, code: Int64) async throws {
        let json = #"{"fromUserId":"a","objectName":"t","content":"c",\#(lists)}"#
        let answer = try await AppUnderTest().post("/message/private/publish_template.json", json: json)
        #expect(answer.json["code"] == .integer(code))
    }
}
