import PlatformCore
import PlatformGateway
import TestSupport
import Testing

struct `History on the Server API` {
    @Test func `items have exactly the vendor's fields and types`() async throws {
        let app = try AppUnderTest()
        let uid = try #require(try await app.publish(["toUserId": "b"]).uids(of: "userId").first?.uid)
        let answer = try await app.post("/v3/message/private/query.json", json: query(-1, 100_000))
        #expect(
            answer.text == """
                {"code":200,"data":[{"targetId":"a","fromUserId":"a","busChannel":"","messageUID":"\(uid)",\
                "msgTime":1700000000000,"objectName":"RC:TxtMsg","content":"{\\"content\\":\\"hello\\"}",\
                "expansion":false,"extraContent":""}]}
                """
        )
    }

    @Test func `what a message carries from the start stands in history, if it is expandable`() async throws {
        let app = try AppUnderTest()
        let extra = #"{"likes":"3","b":"\u00df"}"#
        _ = try await app.publish(["toUserId": "b", "expansion": "true", "extraContent": extra])
        _ = try await app.publish(["toUserId": "b", "extraContent": extra])
        let answer = try await app.post("/v3/message/private/query.json", json: query(-1, 100_000))
        guard case .array(let items)? = answer.json["data"] else { throw UnexpectedAnswer() }
        let texts = items.map { item -> JSONValue? in
            if case .object(let object) = item { object["extraContent"] } else { nil }
        }
        let kept = #"{"b":{"v":"ß","ts":1700000000000},"likes":{"v":"3","ts":1700000000000}}"#
        #expect(texts == ["", .string(kept)])
    }

    @Test(arguments: ["[]", "{", #"{"no spaces":"x"}"#, #"{"k":{}}"#, #"{"":"x"}"#])
    func `an expansion that is none is refused`(extra: String) async throws {
        let answer = try await AppUnderTest().publish(["toUserId": "b", "expansion": "1", "extraContent": extra])
        #expect(answer.json["code"] != .integer(200))
    }

    /// Five messages, ten seconds apart; bounds are seconds after the first.
    @Test(arguments: [
        (0, 40, true, 20, [4, 3, 2, 1, 0]), (0, 40, false, 20, [4, 3, 2, 1]), (10, 30, true, 20, [3, 2, 1]),
        (10, 30, false, 20, [3, 2]), (0, 40, true, 2, [4, 3]), (40, 0, true, 20, [4, 3, 2, 1, 0]),
        (40, 0, false, 20, [3, 2, 1, 0]), (30, 10, false, 20, [2, 1]), (40, 0, false, 2, [3, 2]),
        (11, 19, true, 20, []), (20, 20, true, 20, [2]),
    ])
    func `both orders of the bounds page downwards`(
        start: Int64,
        end: Int64,
        includesStart: Bool,
        size: Int,
        expected: [Int]
    ) async throws {
        let app = try AppUnderTest()
        var uids: [String] = []
        for _ in 0..<5 {
            uids.append(try #require(try await app.publish(["toUserId": "b"]).uids(of: "userId").first?.uid))
            app.clock.advance(milliseconds: 10_000)
        }
        let json = query(start * 1_000, end * 1_000, #","pageSize":"\#(size)","includeStart":"\#(includesStart)""#)
        let seen = try await app.post("/v3/message/private/query.json", json: json).seen
        #expect(seen.map(\.uid) == expected.map { uids[$0] })
    }

    @Test(arguments: [
        (#","pageSize":101"#, 1502), (#","pageSize":0"#, 1502), (#","pageSize":"many""#, 1501), ("", 200),
    ])
    func `limits are checked`(more: String, code: Int64) async throws {
        let answer = try await AppUnderTest().post("/v3/message/group/query.json", json: query(0, 1, more))
        #expect(answer.json["code"] == .integer(code))
    }

    @Test func `a span of more than 14 days is refused, people and groups unknown have no history`() async throws {
        let app = try AppUnderTest()
        let span = query(0, 14 * 86_400_000 + 1)
        #expect(try await app.post("/v3/message/private/query.json", json: span).json["code"] == .integer(1502))
        for kind in ["private", "group"] {
            let answer = try await app.post("/v3/message/\(kind)/query.json", json: query(0, 1))
            #expect(answer.text == #"{"code":200,"data":[]}"#)
        }
    }

    private func query(_ start: Int64, _ end: Int64, _ more: String = "") -> String {
        let base: Int64 = 1_700_000_000_000
        return #"{"userId":"b","targetId":"a","startTime":\#(base + start),"endTime":\#(base + end)\#(more)}"#
    }
}
